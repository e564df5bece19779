import { describe, expect, test } from 'vitest';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { type Snapshot, takeSnapshot } from '../../../shared/domain/snapshot/snapshot.ts';
import type { Block } from '../../../shared/pdf/document.ts';
import { compose } from '../../../shared/report/compose.ts';
import { textOf } from '../../builders/compose-report.ts';
import { linkedProject } from '../../builders/linked-projects.ts';
import { programmeRecords, reportedFigure } from '../../builders/owned.ts';
import { aCommonIndicator, making } from '../../builders/records.ts';

const projects = [
  linkedProject('a', { actuals: ['100'], targets: ['120'], baseline: reportedFigure('0') }),
  linkedProject('b', {
    actuals: ['50', undefined],
    targets: ['80'],
    baseline: reportedFigure('0'),
  }),
  linkedProject('c', { actuals: [undefined] }),
  linkedProject('d', {
    actuals: ['70'],
    indicator: { counts: { of: 'persons', reach: 'direct' } },
  }),
];
const commonIndicators = [aCommonIndicator({ headline: true })];
const records = programmeRecords({ projects, commonIndicators });
const scope = {
  kind: 'experience_sharing',
  language: 'en',
  asOf: '2030-01-01',
  includeDrafts: false,
} as const;

const tablesOf = (snapshot: Snapshot) =>
  compose(snapshot, '0123456789abcdef'.repeat(4)).blocks.flatMap((block) =>
    block.block === 'table' ? [cellsOf(block)] : [],
  );
const cellsOf = ({ caption, rows }: Extract<Block, { block: 'table' }>) => ({
  caption: caption.map(({ text }) => text).join(''),
  rows: rows.map((cells) =>
    cells.map((cell) =>
      cell
        .map(({ text }) => text)
        .join('')
        .replaceAll('\u00A0', ' '),
    ),
  ),
});
const captioned = (given: Partial<Snapshot['scope']>, caption: RegExp, of = records) =>
  tablesOf(takeSnapshot(of, { ...scope, ...given }, making)).find((table) =>
    caption.test(table.caption),
  );

describe('the report prints programme totals', () => {
  test('with coverage, "at least", carried-forward figures, target and achievement', () => {
    const [row] = captioned({}, /Combined results/)?.rows ?? [];
    expect(row).toEqual([
      'Households with safe tap water',
      '200',
      'at least 150',
      'at least 75%',
      '2 of 4 projects (1 carried forward; 1 excluded; see Annex A)',
      '31 Dec 2021',
    ]);
  });

  test('with the precision of an inexact target', () => {
    const [first, ...others] = projects;
    const indicators = (first?.indicators ?? []).map((each) => ({
      ...each,
      periods: each.periods.map((period) => ({
        ...period,
        target: { value: reportedFigure('120'), precision: 'more_than' as const },
      })),
    }));
    const inexact = first ? [{ ...first, indicators }, ...others] : [];
    const told = programmeRecords({ projects: inexact, commonIndicators });
    const [row] = captioned({}, /Combined results/, told)?.rows ?? [];
    expect(row?.slice(1, 4)).toEqual(['more than 200', 'at least 150', 'at least 75%']);
  });

  test('and lists in the annex what was not summed, and why', () => {
    const rows = captioned({}, /excluded from totals/)?.rows ?? [];
    expect(rows.map((row) => row.at(-1))).toEqual([
      'no approved figure by the date of the report',
      'not declared to count the same people or things as the common indicator',
    ]);
  });

  test.each(ReportLanguage.options)('in %s', (language) => {
    const tables = tablesOf(takeSnapshot(records, { ...scope, language }, making));
    expect(tables.flatMap(({ rows }) => rows.flat()).join('\n')).toMatch(/150|၁၅၀|១៥០|໑໕໐/);
  });
});

test('coverage names the letter of the method annex', () => {
  const snapshot = takeSnapshot(records, scope, making);
  const document = compose(snapshot, '0123456789abcdef'.repeat(4));
  const texts = textOf(document);
  expect(texts).toContain('see Annex A)');
  expect(texts).toContain('Annex A. Method and exclusions');
});

describe('there is no such table', () => {
  test('in the report of one project', () => {
    const project = { kind: 'implementing_organisation', projectId: 'a' } as const;
    expect(captioned(project, /Combined results/)).toBeUndefined();
  });

  test('in a snapshot from before common indicators existed', () => {
    const snapshot = takeSnapshot(records, scope, making);
    const { commonIndicators: _, ...before } = snapshot.records;
    const tables = tablesOf({ ...snapshot, records: before as typeof snapshot.records });
    expect(tables.filter(({ caption }) => /Combined results/.test(caption))).toEqual([]);
  });
});
