import { describe, expect, test } from 'vitest';
import { IndicatorInput } from '../../../shared/domain/indicator.ts';
import { MemberInvitation } from '../../../shared/domain/member.ts';
import { ProjectInput } from '../../../shared/domain/project.ts';
import { ReportInput } from '../../../shared/domain/report.ts';
import { Actual, Reported } from '../../../shared/domain/reported.ts';
import { WebLink } from '../../../shared/domain/source.ts';
import { indicator } from '../../local/programme.ts';

describe('a figure, or why there is none', () => {
  test('has four kinds, and a text where there is no number', () => {
    const kinds = [
      { kind: 'reported', value: '0' },
      { kind: 'not_reported' },
      { kind: 'not_applicable', reason: 'closed' },
      { kind: 'withheld', reason: 'few people' },
    ];
    for (const each of kinds) expect(Reported.parse(each)).toEqual(each);
    expect(Actual.parse({ kind: 'described', category: 'good' })).toEqual({
      kind: 'described',
      category: 'good',
    });
  });

  test.each([
    [{ kind: 'reported' }],
    [{ kind: 'reported', value: '' }],
    [{ kind: 'reported', value: null }],
    [{ kind: 'reported', value: 0 }],
    [{ kind: 'not_reported', value: '0' }],
    [{ kind: 'withheld' }],
    [{ kind: 'reported', value: '50', numerator: '1' }],
    [{ kind: 'reported', value: '0', numerator: '0', denominator: '0' }],
    [{ kind: 'described' }],
    [null],
    [''],
  ])('%j is neither', (given) => {
    expect(Actual.safeParse(given).success).toBe(false);
  });
});

describe('an indicator', () => {
  test('has each period once, forwards', () => {
    const period = { periodStart: '2020-01-01', periodEnd: '2020-12-31' };
    expect(IndicatorInput.safeParse({ ...indicator, periods: [period, period] }).success).toBe(
      false,
    );
    const backwards = { periodStart: '2020-12-31', periodEnd: '2020-01-01' };
    expect(IndicatorInput.safeParse({ ...indicator, periods: [backwards] }).success).toBe(false);
  });

  test('names a weight where it is a weighted mean, and only there', () => {
    const rule = {
      overPeriods: 'latest',
      overProjects: 'weighted_mean',
      overDisaggregation: 'none',
    };
    expect(IndicatorInput.safeParse({ ...indicator, aggregation: rule }).success).toBe(false);
    const weighted = { ...rule, weight: 'people' };
    expect(IndicatorInput.safeParse({ ...indicator, aggregation: weighted }).success).toBe(true);
  });
});

describe('links lead to the web only', () => {
  test.each([
    'javascript:alert(1)',
    'http://example.org',
    'data:text/html,x',
    'https://user:secret@example.org',
    'https://example.org/a b',
    'https://example.org/"><script>',
    'https://localhost:1/x\n',
    '//example.org',
  ])('%j is refused', (link) => {
    expect(WebLink.safeParse(link).success).toBe(false);
  });

  test('an https link is taken', () => {
    expect(WebLink.parse('https://example.org/a?b=c#d')).toBe('https://example.org/a?b=c#d');
  });
});

describe('inputs', () => {
  test('an implementer is invited with an organisation', () => {
    const invitation = { email: 'Officer@Example.org ', role: 'implementer' };
    expect(MemberInvitation.safeParse(invitation).success).toBe(false);
    const complete = MemberInvitation.parse({ ...invitation, organisationId: 'centre' });
    expect(complete.email).toBe('officer@example.org');
  });

  test('a project does not end before it starts, on days that exist', () => {
    const project = {
      organisationId: 'centre',
      title: { en: 'x' },
      country: 'LA',
      status: 'closed',
    };
    expect(
      ProjectInput.safeParse({ ...project, startDate: '2020-02-01', endDate: '2020-01-01' })
        .success,
    ).toBe(false);
    expect(ProjectInput.safeParse({ ...project, startDate: '2019-02-29' }).success).toBe(false);
  });

  test('a report of one project names it, another does not', () => {
    expect(ReportInput.safeParse({ kind: 'implementing_organisation' }).success).toBe(false);
    expect(ReportInput.safeParse({ kind: 'experience_sharing', projectId: 'x' }).success).toBe(
      false,
    );
    expect(ReportInput.parse({ kind: 'experience_sharing' })).toEqual({
      kind: 'experience_sharing',
      language: 'en',
      includeDrafts: false,
    });
  });
});
