import type { Baseline, Target } from '../../domain/framework/indicator.ts';
import { periodIdOf } from '../../domain/framework/period-id.ts';
import { addressOf } from '../../domain/record-addresses.ts';
import type { Actual } from '../../domain/reported.ts';
import type { ReportLanguage } from '../../domain/reports/report.ts';
import { inLanguage, type MultilingualText } from '../../domain/text.ts';
import { type ColumnId, columnIds, dimensionColumns } from '../columns.ts';
import { namePart } from './dimension-names.ts';
import { figureCells, figureText } from './figure-cells.ts';
import { findPart, type TableRow } from './table-row.ts';

export type RowCells = Readonly<Record<ColumnId, string>>;

type Wording = {
  readonly language: ReportLanguage;
  /** Whether dimensions and categories are written by their labels; by their ids in files for programs. */
  readonly labels: boolean;
};

/** What each column of a row has. The status is an id, which the file says in words. */
export function cellsOfRow(row: TableRow, { language, labels }: Wording): RowCells {
  const { indicator, period, value, part, result, records } = row;
  const say = (text: MultilingualText | undefined) => (text ? inLanguage(text, language).text : '');
  const figure = (given: Baseline | Target | undefined) =>
    figureText(given && aimOf(given, part), indicator, language);
  return {
    ...(Object.fromEntries(columnIds.map((id) => [id, ''])) as RowCells),
    address: addressOf('value', { ...indicator, periodId: periodIdOf(period) }),
    version: value ? String(value.version) : '',
    project: say(records.project.title),
    resultType: result?.type ?? '',
    resultTitle: say(result?.title),
    indicatorTitle: say(indicator.title),
    measure: indicator.measure,
    unit: say(indicator.unit),
    ascending: indicator.ascending === undefined ? '' : String(indicator.ascending),
    baselineAsOf: indicator.baseline?.asOf ?? '',
    baseline: figure(indicator.baseline),
    periodStart: period.periodStart,
    periodEnd: period.periodEnd,
    ...cellsOfPart(row, labels ? language : undefined),
    ...openCells(row, language),
    target: figure(period.target),
    revisedTarget: figure(period.revisedTarget),
    reviewState: value?.status ?? '',
  };
}

/** The columns that a template leaves open. Date and source are of the whole value. */
function openCells({ indicator, value, part }: TableRow, language: ReportLanguage) {
  const held = part ? value && findPart(value, part) : value;
  const comment = held?.comment ? inLanguage(held.comment, language).text : '';
  return {
    ...figureCells(held?.actual, indicator, language),
    asOf: part ? '' : (value?.asOf ?? ''),
    source: part ? '' : (value?.source.title ?? ''),
    comment,
  };
}

function aimOf(given: Baseline | Target, part: TableRow['part']): Actual | undefined {
  return part ? findPart(given, part)?.actual : given.value;
}

function cellsOfPart(row: TableRow, language: ReportLanguage | undefined) {
  const names = row.part ? namePart(row.part, row, language) : [];
  return Object.fromEntries(
    names.flatMap(([dimension, category], at) => {
      const [nameColumn, valueColumn] = dimensionColumns[at] ?? [];
      return nameColumn && valueColumn
        ? [
            [nameColumn, dimension],
            [valueColumn, category],
          ]
        : [];
    }),
  );
}
