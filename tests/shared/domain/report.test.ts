import { describe, expect, test } from 'vitest';
import { isStalled, ReportInput } from '../../../shared/domain/report.ts';
import { aReport } from '../../builders/records.ts';

describe('asking for a report', () => {
  test('takes the language and that drafts stay out for granted, but no date', () => {
    expect(ReportInput.parse({ kind: 'experience_sharing' })).toEqual({
      kind: 'experience_sharing',
      language: 'en',
      includeDrafts: false,
    });
  });

  test.each([
    ['implementing_organisation', undefined, false],
    ['implementing_organisation', 'project-1', true],
    ['experience_sharing', undefined, true],
    ['experience_sharing', 'project-1', false],
  ])('of kind %s about project %s is taken: %s', (kind, projectId, taken) => {
    expect(ReportInput.safeParse({ kind, projectId }).success).toBe(taken);
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

describe('a report whose work was dropped', () => {
  const report = aReport({ status: 'queued', changedAt: '2026-11-23T08:00:00.000Z' });

  test('is stalled after twenty minutes, not at them', () => {
    expect(isStalled(report, new Date('2026-11-23T08:20:00.000Z'))).toBe(false);
    expect(isStalled(report, new Date('2026-11-23T08:20:00.001Z'))).toBe(true);
  });

  test.each(['ready', 'failed'] as const)('is never stalled once it is %s', (status) => {
    expect(isStalled({ ...report, status }, new Date('2026-11-24T08:00:00.000Z'))).toBe(false);
  });
});
