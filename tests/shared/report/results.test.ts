import { expect, test } from 'vitest';
import type { Table } from '../../../shared/pdf/document.ts';
import { composed, words } from '../../builders/composed.ts';
import { programmeRecords, projectRecords, reported } from '../../builders/owned.ts';
import { anIndicator, aResult, aValue } from '../../builders/records.ts';

const periods = ['2019', '2020'].map((year) => ({
  periodStart: `${year}-01-01`,
  periodEnd: `${year}-12-31`,
  target: { value: reported('80') },
}));

/** The results table of one indicator. */
function tableFor(
  fields: Partial<ReturnType<typeof anIndicator>>,
  ofValue: Partial<ReturnType<typeof aValue>> = {},
): Table {
  const indicators = [anIndicator({ title: { en: 'Houses rebuilt' }, periods, ...fields })];
  const values = [aValue({ ...periods[0], asOf: '2019-12-31', status: 'approved', ...ofValue })];
  const projects = [projectRecords({ results: [aResult()], indicators, values })];
  const found = composed(programmeRecords({ projects })).blocks.find(
    (block): block is Table =>
      block.block === 'table' && words(block.caption).startsWith('Indicators'),
  );
  if (!found) throw new Error('There is no table of results.');
  return found;
}
const headsOf = ({ columns }: Table) => columns.map(({ head }) => words(head));

test('values of several periods that are totals to date say so', () => {
  expect(tableFor({ accumulation: 'cumulative' }).notes?.map(words)).toEqual([
    'Each value is the total to date, not of its period alone: Houses rebuilt.',
  ]);
});

test('values that are of their period alone are no totals', () => {
  expect(tableFor({ accumulation: 'periodic' }).notes).toBeUndefined();
});

test('a remark on a value is a note of its table', () => {
  const comment = { en: 'Counted by\nthe village.' };
  expect(tableFor({ accumulation: 'periodic' }, { comment }).notes?.map(words)).toEqual([
    'Houses rebuilt: Counted by the village.',
  ]);
});

test('a target that was revised has a column of its own, only where there is one', () => {
  const revised = periods.map((period) => ({
    ...period,
    revisedTarget: { value: reported('70') },
  }));
  expect(headsOf(tableFor({ periods: revised }))).toContain('Revised target');
  expect(headsOf(tableFor({}))).not.toContain('Revised target');
});
