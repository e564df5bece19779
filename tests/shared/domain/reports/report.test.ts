import { describe, expect, test } from 'vitest';
import { ReportInput } from '../../../../shared/domain/reports/report.ts';

describe('a report request', () => {
  test('defaults to English without drafts, but has no default date', () => {
    expect(ReportInput.parse({ kind: 'experience_sharing' })).toEqual({
      kind: 'experience_sharing',
      language: 'en',
      includeDrafts: false,
    });
  });

  const project = { projectId: 'project-1' };
  const experience = { ...project, experienceId: 'experience-1' };

  test.each([
    ['experience_sharing', {}],
    ['implementing_organisation', project],
    ['good_practice_sheet', experience],
  ])('of kind %s names its subject: %j', (kind, about) => {
    expect(ReportInput.safeParse({ kind, ...about }).success).toBe(true);
  });

  test.each([
    ['experience_sharing', project, 'projectId', 'is not for'],
    ['implementing_organisation', {}, 'projectId', 'is needed for'],
    ['implementing_organisation', experience, 'experienceId', 'is not for'],
    ['good_practice_sheet', project, 'experienceId', 'is needed for'],
  ])('of kind %s about %j is refused at %s', (kind, about, field, why) => {
    const { error } = ReportInput.safeParse({ kind, ...about });
    const message = `${why} a report of kind ${kind.replaceAll('_', ' ')}`;
    expect(error?.issues.map((issue) => [issue.path, issue.message])).toEqual([[[field], message]]);
  });

  test.each([
    { language: 'xx' },
    { asOf: '2020-02-30' },
    { includeDrafts: 'yes' },
    { draft: true },
  ])('with %j is refused', (fields) => {
    expect(ReportInput.safeParse({ kind: 'experience_sharing', ...fields }).success).toBe(false);
  });
});
