import { describe, expect, test } from 'vitest';
import type { ProgrammeRecords } from '../../../../shared/domain/owned-records.ts';
import { dataQuality } from '../../../../shared/domain/quality/data-quality.ts';
import type { FindingKind } from '../../../../shared/domain/quality/finding.ts';
import { linkedProject, longAfter, year } from '../../../builders/linked-projects.ts';
import { notReported, programmeRecords, reportedFigure } from '../../../builders/owned.ts';
import { aCommonIndicator, aMember, aProgramme } from '../../../builders/records.ts';

const source = { title: 'Register' };
const evidence = [source];
type Linked = Parameters<typeof linkedProject>[1];
const of = (linked: Linked, records: Partial<ProgrammeRecords> = {}) =>
  programmeRecords({ projects: [linkedProject('a', linked)], ...records });
const itemsOf = (records: ProgrammeRecords, kind: FindingKind, asOf = longAfter) =>
  dataQuality(records, asOf, []).findings.find((each) => each.kind === kind)?.items ?? [];
const valueAddress = (at: number) =>
  `/projects/a/indicators/households/values/${year(at).periodStart}`;

describe('the data quality of a programme lists', () => {
  test.each([
    ['submitted', '2026-11-23T09:00:00.000Z', 1],
    ['approved', '2026-11-23T09:00:00.000Z', 1],
    ['returned', '2026-11-23T09:00:00.000Z', 0],
    ['approved', '2026-11-25T09:00:00.000Z', 0],
  ] as const)('an author who was new: %s submitted at %s: %s', (status, at, times) => {
    const value = { status, submission: { by: 'officer-1', at } };
    const members = [aMember({ memberId: 'officer-1', createdAt: '2026-11-23T08:00:00.000Z' })];
    const items = itemsOf(of({ actuals: ['1'], value }, { members }), 'new_author');
    expect(items).toHaveLength(times);
  });

  test('what is overdue, and where it is to be recorded', () => {
    const records = of({ actuals: [undefined, undefined] });
    expect(itemsOf(records, 'overdue', '2022-06-30')).toEqual([
      {
        address: valueAddress(0),
        projectId: 'a',
        periodEnd: year(0).periodEnd,
        status: 'missing',
        detail: 'Nothing is recorded.',
      },
    ]);
  });

  test.each([
    ['draft', 1],
    ['returned', 1],
    ['submitted', 0],
    ['approved', 0],
  ] as const)('a value that is %s as overdue, %s times', (status, times) => {
    expect(itemsOf(of({ actuals: ['1'], value: { status } }), 'overdue')).toHaveLength(times);
  });

  test('a total so far that falls, from 90 to 60', () => {
    const items = itemsOf(of({ actuals: ['90', undefined, '60', '60', '70'] }), 'total_fell');
    expect(items).toMatchObject([
      {
        address: valueAddress(2),
        totals: { before: reportedFigure('90'), after: reportedFigure('60') },
        detail: 'From 90 to 60.',
      },
    ]);
    const flow = { accumulation: 'periodic' } as const;
    expect(itemsOf(of({ actuals: ['90', '60'], indicator: flow }), 'total_fell')).toEqual([]);
  });

  test('a figure that cannot be a count', () => {
    expect(itemsOf(of({ actuals: ['12.5', '12', '-1'] }), 'impossible_count')).toMatchObject([
      { address: valueAddress(0), given: reportedFigure('12.5') },
      { address: valueAddress(2), given: reportedFigure('-1') },
    ]);
  });

  test('nothing that a cancelled project would have owed later', () => {
    const records = of({ actuals: [undefined, undefined, undefined] });
    const projects = records.projects.map((each) => ({
      ...each,
      project: { ...each.project, status: 'cancelled' as const, statusSince: '2022-03-01' },
    }));
    expect(itemsOf({ ...records, projects }, 'overdue')).toMatchObject([
      { address: valueAddress(0) },
    ]);
  });

  test('periods that overlap, as the reason why figures are not summed', () => {
    const commonIndicators = [
      aCommonIndicator({
        accumulation: 'periodic',
        aggregation: { overPeriods: 'sum', overProjects: 'sum', overDisaggregation: 'total_given' },
      }),
    ];
    const half = { periodStart: '2022-07-01', periodEnd: '2022-12-31' };
    const indicator = {
      accumulation: 'periodic' as const,
      periods: [year(0), year(1), half],
    };
    const records = of({ actuals: ['1', '2'], indicator }, { commonIndicators });
    expect(itemsOf(records, 'not_summed')).toMatchObject([{ reason: 'periods_overlap' }]);
  });

  test('what was not reported', () => {
    expect(itemsOf(of({ actuals: ['1', notReported] }), 'not_reported')).toMatchObject([
      { address: valueAddress(1), version: 1 },
    ]);
  });

  test('reported values without evidence', () => {
    const records = of({ actuals: ['1', notReported] });
    expect(itemsOf(records, 'without_evidence')).toMatchObject([{ address: valueAddress(0) }]);
    expect(itemsOf(of({ actuals: ['1'], value: { evidence } }), 'without_evidence')).toEqual([]);
  });

  test('sources that differ in more than notation', () => {
    const other = (value: string) => [
      { actual: reportedFigure(value), asOf: '2021-12-31', source },
    ];
    const differing = (value: string) =>
      itemsOf(of({ actuals: ['1.5'], value: { otherSources: other(value) } }), 'sources_differ');
    expect(differing('2')).toMatchObject([{ detail: expect.stringContaining('Register: 2') }]);
    expect(differing('1.50')).toEqual([]);
  });

  test('published figures that differ under one label', () => {
    const figure = (value: string, title: string) => ({
      label: { en: 'Households' },
      unit: { en: 'households' },
      value,
      precision: 'about' as const,
      source: { title },
    });
    const publishedFigures = [figure('2600', 'One'), figure('2800', 'Other')];
    const records = of({ actuals: [] }, { programme: aProgramme({ publishedFigures }) });
    expect(itemsOf(records, 'sources_differ')).toMatchObject([
      { address: '/programmes/programme-1', detail: 'Households. One: 2600; Other: 2800' },
    ]);
  });

  test('no difference in the notation of a name', () => {
    const [composed, decomposed] = ['Ménages', 'Me\u0301nages\u200B'];
    const told = (category: string) => ({ kind: 'described', category }) as const;
    const otherSources = [{ actual: told(decomposed), asOf: '2021-12-31', source }];
    expect(
      itemsOf(of({ actuals: [told(composed)], value: { otherSources } }), 'sources_differ'),
    ).toEqual([]);
    const publishedFigures = [composed, decomposed].map((fr, at) => ({
      label: { fr },
      unit: { fr },
      value: `${at}`,
      precision: 'exact' as const,
      source: { title: `Source ${at}` },
    }));
    const records = of({ actuals: [] }, { programme: aProgramme({ publishedFigures }) });
    expect(itemsOf(records, 'sources_differ')).toHaveLength(1);
  });

  test('carried-forward totals and levels', () => {
    expect(itemsOf(of({ actuals: ['1', undefined] }), 'carried_forward')).toMatchObject([
      {
        address: valueAddress(0),
        detail: `A figure was due for the period to ${year(1).periodEnd}.`,
      },
    ]);
    const flow = of({ actuals: ['1', undefined], indicator: { accumulation: 'periodic' } });
    expect(itemsOf(flow, 'carried_forward')).toEqual([]);
  });

  test('what is not summed, and why', () => {
    const commonIndicators = [aCommonIndicator({ unit: { en: 'families' } })];
    expect(itemsOf(of({ actuals: ['1'] }, { commonIndicators }), 'not_summed')).toMatchObject([
      { reason: 'unit_differs', address: '/projects/a/indicators/households' },
    ]);
    expect(itemsOf(of({ actuals: ['1'] }), 'not_summed')).toMatchObject([
      { reason: 'not_declared' },
    ]);
  });

  test('targets that contradict the direction', () => {
    const records = of({ actuals: ['1'], targets: ['5'], baseline: reportedFigure('10') });
    expect(itemsOf(records, 'direction_conflict')).toMatchObject([
      { address: '/projects/a/indicators/households', periodEnd: year(0).periodEnd },
    ]);
  });

  test.each([
    ['parts_exceed_total', '7'],
    ['parts_not_stated', '3'],
  ] as const)('%s', (kind, women) => {
    const records = of({
      actuals: ['5'],
      indicator: { disaggregation: [{ dimensions: ['sex'], partition: true }] },
      value: { disaggregated: [{ dimensions: { sex: 'female' }, actual: reportedFigure(women) }] },
    });
    expect(itemsOf(records, kind)).toMatchObject([{ detail: `By sex: ${women} of 5` }]);
  });
});

describe('the share of values with evidence', () => {
  test('covers the approved values that are not missing', () => {
    const records = of({ actuals: ['1', '2', notReported], value: { evidence } });
    const bare = linkedProject('b', { actuals: ['1'] });
    const projects = [...records.projects, bare];
    expect(dataQuality({ ...records, projects }, longAfter, []).counts).toMatchObject({
      approvedWithFigure: 3,
      withEvidence: 2,
      percentageWithEvidence: '66.66666666666666666667',
    });
  });

  test('is undefined without values', () => {
    const { counts } = dataQuality(of({ actuals: [notReported] }), longAfter, []);
    expect(counts).not.toHaveProperty('percentageWithEvidence');
  });
});

describe('what is not counted', () => {
  const stated = { kind: 'stated', text: '<2' } as const;

  test('is listed where something was stated instead of a number, and is not missing', () => {
    const records = of({ actuals: ['1'], value: { actual: stated, evidence } });
    expect(itemsOf(records, 'stated_not_counted')).toMatchObject([
      { address: valueAddress(0), detail: '"<2"' },
    ]);
    expect(itemsOf(records, 'not_reported')).toEqual([]);
    expect(itemsOf(records, 'overdue', year(0).periodEnd)).toEqual([]);
  });

  test('is listed of baselines and targets', () => {
    const records = of({ actuals: [], indicator: { baseline: { value: stated } } });
    expect(itemsOf(records, 'stated_not_counted')).toMatchObject([
      { address: '/projects/a/indicators/households', detail: '"<2"' },
    ]);
  });

  test('an indicator without direction is listed', () => {
    const records = of({ actuals: ['1'], indicator: { ascending: undefined } as never });
    expect(itemsOf(records, 'direction_unknown')).toMatchObject([
      { address: '/projects/a/indicators/households' },
    ]);
    expect(itemsOf(of({ actuals: ['1'] }), 'direction_unknown')).toEqual([]);
  });
});
