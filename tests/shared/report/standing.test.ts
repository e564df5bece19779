import { describe, expect, test } from 'vitest';
import type { ProgrammeRecords } from '../../../shared/domain/owned-records.ts';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { takeSnapshot } from '../../../shared/domain/snapshot/snapshot.ts';
import type { Text } from '../../../shared/pdf/document.ts';
import { compose } from '../../../shared/report/compose.ts';
import { standingWords } from '../../../shared/report/words/standing/standing.ts';
import { linkedProject } from '../../builders/linked-projects.ts';
import { notReported, programmeRecords, reportedFigure } from '../../builders/owned.ts';
import { aCommonIndicator, aProgramme, making } from '../../builders/records.ts';

const things = { of: 'things' } as const;
const baseline = reportedFigure('0');
const taps = { counts: things, headline: true };
const scope = {
  kind: 'experience_sharing',
  language: 'en',
  asOf: '2024-06-30',
  includeDrafts: false,
} as const;

const reporting = linkedProject('a', {
  actuals: ['90', '180', '270', undefined],
  targets: ['100', '200', '300', '400'],
  baseline,
  indicator: taps,
});
const silent = linkedProject('b', {
  actuals: [undefined, undefined, undefined, undefined],
  targets: ['100', '200', '300', '400'],
  baseline,
  indicator: taps,
});
const commonIndicators = [aCommonIndicator({ headline: true, counts: things })];

const say = (text: Text) =>
  text
    .map((run) => run.text)
    .join('')
    .replaceAll('\u00A0', ' ');
function tablesOf(records: Partial<ProgrammeRecords>, language: ReportLanguage = 'en') {
  const snapshot = takeSnapshot(
    programmeRecords({ commonIndicators, ...records }),
    { ...scope, language },
    making,
  );
  return compose(snapshot, '0123456789abcdef'.repeat(4)).blocks.flatMap((block) =>
    block.block === 'table'
      ? [
          {
            caption: say(block.caption),
            rows: block.rows.map((row) => row.map(say)),
            notes: (block.notes ?? []).map(say),
          },
        ]
      : [],
  );
}
const tableOf = (caption: RegExp, records: Partial<ProgrammeRecords>) =>
  tablesOf(records).find((table) => caption.test(table.caption));
const status = /: Status, and progress/;

describe('a total of projects that did not all report', () => {
  test('has the target of all, that of those that reported, and the ratio of all', () => {
    const [row] = tableOf(/Combined results/, { projects: [reporting, silent] })?.rows ?? [];
    expect(row?.slice(1, 5)).toEqual([
      '600 (of those that reported: 300)',
      'at least 270',
      'at least 45%',
      '1 of 2 projects',
    ]);
  });

  test('has the ratio of those that reported, named so, where a baseline is missing', () => {
    const unknown = linkedProject('b', {
      actuals: [undefined],
      targets: ['300'],
      indicator: taps,
    });
    const [row] = tableOf(/Combined results/, { projects: [reporting, unknown] })?.rows ?? [];
    expect(row?.[3]).toBe('90% (of those that reported)');
  });
});

describe('the status of indicators', () => {
  test('of all projects stands beside the progress to the end target, with its legend', () => {
    const table = tableOf(/Programme totals: Status/, { projects: [reporting, silent] });
    expect(table).toEqual({
      caption: 'Programme totals: Status, and progress to the end targets',
      rows: [
        [
          'Households with safe tap water',
          'at least 45%',
          'below plan',
          '800 (of those that reported: 400)',
          '31 Dec 2024',
          'at least 33.8%',
        ],
      ],
      notes: [
        'Status by the percentage achieved: on plan from 85% to 115%, above plan beyond that, below plan under it.',
      ],
    });
  });

  test('of a project too: 270 of 300 due is on plan, and 67.5 % of the end target of 400', () => {
    const tables = tablesOf({ projects: [reporting] }).filter(({ caption }) =>
      status.test(caption),
    );
    expect(tables.at(-1)?.rows).toEqual([
      ['Households with safe tap water', '90%', 'on plan', '400', '31 Dec 2024', '67.5%'],
    ]);
  });

  test('is in the bands that the programme chose', () => {
    const programme = aProgramme({ statusBands: 'from_80_and_50_percent' });
    const table = tableOf(status, { programme, projects: [reporting] });
    expect(table?.rows[0]?.[2]).toBe('high');
    expect(table?.notes).toEqual([
      'Status by the percentage achieved: high from 80%, moderate from 50%, low below that.',
    ]);
  });

  test.each(ReportLanguage.options)('is told in %s', (language) => {
    const words = standingWords[language];
    const tables = tablesOf({ projects: [reporting, silent] }, language);
    const table = tables.find(({ caption }) => caption.endsWith(words.caption));
    expect(table?.rows[0]?.[2]).toBe(words.bands.below_plan);
  });
});

test('the latest figure is held against the target that is due now, and marked', () => {
  const stale = linkedProject('a', {
    actuals: ['90', undefined, undefined, undefined],
    targets: ['100', '200', '300', '400'],
    baseline,
    indicator: taps,
  });
  const [row] = tableOf(/Latest value/, { projects: [stale] })?.rows ?? [];
  expect(row?.slice(2, 5)).toEqual(['300', '90 (carried forward)', '30%']);
});

test('projects that were cancelled or suspended are listed, and nothing later is missing', () => {
  const stopped = (given: typeof silent, state: 'cancelled' | 'suspended') => ({
    ...given,
    project: {
      ...given.project,
      title: { en: `Project ${state}` },
      status: state,
      statusSince: '2021-12-31',
    },
  });
  const projects = [
    reporting,
    stopped(silent, 'cancelled'),
    stopped(
      linkedProject('c', {
        actuals: ['100', undefined],
        targets: ['100', '200'],
        baseline,
        indicator: taps,
      }),
      'suspended',
    ),
  ];
  const table = tableOf(/Combined results/, { projects });
  expect(table?.rows[0]?.slice(1, 5)).toEqual([
    '500 (of those that reported: 400)',
    'at least 370',
    'at least 74%',
    '2 of 3 projects',
  ]);
  expect(table?.notes).toEqual([
    'Targets of periods that end later are left out: Project cancelled, cancelled (from 31 Dec 2021); Project suspended, suspended (from 31 Dec 2021)',
  ]);
});

test('a total that is the sum of its parts says so where it is printed', () => {
  const aggregation = {
    overPeriods: 'latest',
    overProjects: 'sum',
    overDisaggregation: 'sum_of_parts',
  } as const;
  const summed = linkedProject('a', {
    actuals: [notReported],
    targets: ['100'],
    baseline,
    indicator: { ...taps, aggregation, disaggregation: [{ dimensions: ['sex'], partition: true }] },
    value: {
      disaggregated: [
        { dimensions: { sex: 'female' }, actual: reportedFigure('30') },
        { dimensions: { sex: 'male' }, actual: reportedFigure('20') },
      ],
    },
  });
  const row = tablesOf({ projects: [summed] })
    .flatMap(({ rows }) => rows)
    .find((cells) => cells.some((cell) => cell.includes('sum of its parts')));
  expect(row?.slice(2, 5)).toEqual(['100', '50 (sum of its parts)', '50%']);
});

test('1,999 of 2,000 is not printed as 100 %', () => {
  const nearly = linkedProject('a', {
    actuals: ['1999'],
    targets: ['2000'],
    baseline,
    indicator: taps,
  });
  const said = JSON.stringify(tablesOf({ projects: [nearly] }));
  expect(said).toContain('99.9%');
  expect(said).not.toContain('"100%"');
});
