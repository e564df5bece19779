import { expect, test } from 'vitest';
import { exportRules } from '../../../shared/tables/findings/export-rules.ts';
import { findInRows, findUnlistedParts } from '../../../shared/tables/findings/find-in-rows.ts';
import { maxRows } from '../../../shared/tables/limits.ts';
import { tableRows } from '../../../shared/tables/rows/table-row.ts';
import { anIndicator } from '../../builders/records.ts';
import { sampleRecords, sex } from './sample.ts';

const declared = { shared: [sex], parts: 'declared' } as const;
const [row] = tableRows([sampleRecords()], declared);
const rowsOf = (count: number) =>
  Array.from({ length: count }, () => row as NonNullable<typeof row>);
const rulesOf = (count: number) =>
  findInRows(rowsOf(count), '/projects/p').map(({ rule, record }) => `${record} ${rule}`);

test('a table without rows, and one with more than can be imported again, are told', () => {
  expect(rulesOf(0)).toEqual(['/projects/p no-rows']);
  expect(rulesOf(maxRows)).toEqual([]);
  expect(rulesOf(maxRows + 1)).toEqual(['/projects/p rows-too-many']);
  expect(exportRules['rows-too-many'].says).toContain(maxRows.toLocaleString('en'));
});

test('an indicator with more combinations than a template lists is told once', () => {
  const categories = Array.from({ length: 301 }, (_, at) => ({
    id: `village-${at}`,
    label: { en: `Village ${at}` },
  }));
  const of = (count: number) => {
    const village = {
      id: 'village',
      label: { en: 'Village' },
      categories: categories.slice(0, count),
    };
    const indicator = anIndicator({
      dimensions: [village],
      disaggregation: [{ dimensions: ['village'], partition: true }],
    });
    return tableRows([sampleRecords({ indicators: [indicator] })], declared);
  };
  expect([of(300).length, findUnlistedParts(of(300))]).toEqual([301, []]);
  expect(findUnlistedParts(of(301)).map(({ rule, record }) => `${record} ${rule}`)).toEqual([
    '/projects/project-1/indicators/households parts-not-listed',
  ]);
});
