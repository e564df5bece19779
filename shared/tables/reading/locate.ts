import type { Indicator, Period } from '../../domain/framework/indicator.ts';
import { periodIdOf } from '../../domain/framework/period-id.ts';
import type { ProjectRecords } from '../../domain/owned-records.ts';
import type { Versioned } from '../../domain/record.ts';
import { addressOf } from '../../domain/record-addresses.ts';
import { isSameName } from '../../domain/text/names.ts';
import type { MultilingualText } from '../../domain/text.ts';
import type { Value } from '../../domain/values/value.ts';
import type { ReadingContext, Report } from './context.ts';
import { type DayOrder, readDay } from './read-day.ts';
import type { TableLine } from './table-line.ts';

/** The value that a row is of, as it is now. */
export type Located = {
  readonly address: string;
  readonly records: ProjectRecords;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly value: Versioned<Value> | undefined;
};

type Search = {
  readonly order: DayOrder | undefined;
  readonly report: Report;
};

/** Finds the value of a row: by its address; in files of other tools by titles and days, within the project that the caller named. */
export function findLocated({ projects, projectId }: ReadingContext) {
  const byAddress = new Map(projects.flatMap(placesIn).map((each) => [each.address, each]));
  const named = projects.find(({ project }) => project.projectId === projectId);
  return (line: TableLine, { order, report }: Search): Located | undefined => {
    const address = line.cell('address').text.trim();
    if (address !== '' || !named) {
      const found = byAddress.get(address);
      if (!found) report(line.placeOf('address'), 'address-unknown', { raw: address });
      return found;
    }
    const found = locateByTitles(line, named, { order, report });
    return found === undefined ? undefined : byAddress.get(found);
  };
}

/** Every value that a project has, or could have. */
function placesIn(records: ProjectRecords): readonly Located[] {
  const values = new Map(records.values.map((value) => [addressOf('value', value), value]));
  return records.indicators.flatMap((indicator) =>
    indicator.periods.map((period) => {
      const address = addressOf('value', { ...indicator, periodId: periodIdOf(period) });
      return { address, records, indicator, period, value: values.get(address) };
    }),
  );
}

/** @returns the address of the value */
function locateByTitles(
  line: TableLine,
  records: ProjectRecords,
  { order, report }: Search,
): string | undefined {
  const candidates = findByTitles(records, line);
  const [indicator] = candidates;
  if (!indicator || candidates.length > 1) {
    const rule = indicator ? 'indicator-ambiguous' : 'indicator-unknown';
    report(line.placeOf('indicatorTitle'), rule, { raw: line.cell('indicatorTitle').text });
    return undefined;
  }
  const [start, end] = (['periodStart', 'periodEnd'] as const).map(
    (id) => readDay(line.cell(id).text, order).day,
  );
  const period = indicator.periods.find(
    ({ periodStart, periodEnd }) => periodStart === start && periodEnd === end,
  );
  if (period) return addressOf('value', { ...indicator, periodId: periodIdOf(period) });
  const raw = `${line.cell('periodStart').text} ${line.cell('periodEnd').text}`.trim();
  report(line.placeOf('periodStart'), 'period-unknown', { raw });
  return undefined;
}

function findByTitles(records: ProjectRecords, line: TableLine): readonly Indicator[] {
  const isTitled = (title: MultilingualText, text: string) =>
    Object.values(title).some((each) => isSameName(each, text.trim()));
  const resultTitle = line.cell('resultTitle').text;
  const results = new Set(
    records.results
      .filter(({ title }) => resultTitle.trim() === '' || isTitled(title, resultTitle))
      .map(({ resultId }) => resultId),
  );
  return records.indicators.filter(
    ({ title, resultId }) =>
      results.has(resultId) && isTitled(title, line.cell('indicatorTitle').text),
  );
}
