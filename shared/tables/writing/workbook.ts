import { ResultType } from '../../domain/framework/result.ts';
import type { ProgrammeRecords } from '../../domain/owned-records.ts';
import type { ReportLanguage } from '../../domain/reports/report.ts';
import type { ProgrammeRollUps } from '../../domain/rollup/programme-roll-ups.ts';
import { countryName } from '../../words/countries.ts';
import { vocabularyOf } from '../../words/vocabulary.ts';
import { type TableRow, tableRows } from '../rows/table-row.ts';
import { tableWords } from '../words/languages.ts';
import { type SheetToWrite, writeSheets } from '../xlsx/hucre.ts';
import { flatSheet } from './flat-sheet.ts';
import { notSummedSheet } from './not-summed-sheet.ts';
import { notesSheet } from './notes-sheet.ts';
import { readableSheet } from './readable-sheet.ts';
import { sheetName } from './sheet-cells.ts';
import { totalsSheet } from './totals-sheet.ts';

type Workbook = {
  /** With the values that are to be in it: the approved ones, or all. */
  readonly records: ProgrammeRecords;
  readonly rolledUp: ProgrammeRollUps;
  readonly language: ReportLanguage;
};

/**
 * A workbook for a ministry: the totals of the programme, a sheet to be read for each country and level of results, what was not summed
 * and why, and the flat table, which can be imported again.
 */
export function writeWorkbook({ records, rolledUp, language }: Workbook): Promise<Uint8Array> {
  const { sheets } = tableWords[language];
  const shared = records.programme.dimensions ?? [];
  const rows = tableRows(records.projects, { shared, parts: 'recorded' });
  const fixed = Object.values(sheets);
  const readable: SheetToWrite[] = [];
  for (const { title, rows: some } of groupRows(rows, language)) {
    const used = [...fixed, ...readable.map(({ name }) => name)];
    readable.push(readableSheet(some, language, sheetName(title, used)));
  }
  return writeSheets([
    totalsSheet(rolledUp, language),
    ...readable,
    notSummedSheet(records, rolledUp, language),
    flatSheet(rows, { language, name: sheets.values, isTemplate: false }),
    notesSheet(language, []),
  ]);
}

/** By country and level of results: outputs before outcomes and impacts. A project in several countries has its own group. */
function groupRows(rows: readonly TableRow[], language: ReportLanguage) {
  const totals = rows.filter(({ part }) => part === undefined);
  const groups = Map.groupBy(totals, ({ records: { project }, result }) => {
    const countries = project.countries?.map(({ country }) => country) ?? [project.country ?? ''];
    return JSON.stringify([countries.join(' '), result?.type ?? 'other']);
  });
  const { resultTypes } = vocabularyOf[language];
  const order = ([countries = '', type = '']: readonly string[]) =>
    `${countries} ${ResultType.options.indexOf(type as ResultType)}`;
  return [...groups]
    .map(([key, some]) => ({ key: JSON.parse(key) as readonly string[], rows: some }))
    .toSorted((one, other) => (order(one.key) < order(other.key) ? -1 : 1))
    .map(({ key: [countries = '', type = ''], rows: some }) => ({
      title: `${nameOf(countries, language)} ${resultTypes[type as ResultType]}`,
      rows: some,
    }));
}

function nameOf(countries: string, language: ReportLanguage): string {
  if (countries === '') return tableWords[language].noCountry;
  return countries.includes(' ') ? countries : countryName(countries, language);
}
