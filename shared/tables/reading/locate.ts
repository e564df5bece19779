import type { Indicator, Period } from '../../domain/framework/indicator.ts';
import { findPeriod, periodIdOf } from '../../domain/framework/period-id.ts';
import type { ProjectRecords } from '../../domain/owned-records.ts';
import type { Versioned } from '../../domain/record.ts';
import { recordAt } from '../../domain/record-addresses.ts';
import { isSameName } from '../../domain/text/names.ts';
import type { MultilingualText } from '../../domain/text.ts';
import type { Value } from '../../domain/values/value.ts';
import type { ReadingContext, Report } from './context.ts';
import { type DayOrder, readDay } from './read-day.ts';
import type { TableLine } from './table-line.ts';

/** The value that a row is of, as it is now. */
export type Located = {
  readonly records: ProjectRecords;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly value: Versioned<Value> | undefined;
};

type Finding = {
  readonly context: ReadingContext;
  readonly order: DayOrder | undefined;
  readonly report: Report;
};

/** By its address; rows of other tools by their titles and days, within the project that the caller named. */
export function locate(line: TableLine, finding: Finding): Located | undefined {
  const address = line.cell('address').text.trim();
  return address === '' ? locateByTitles(line, finding) : locateByAddress(address, line, finding);
}

function locateByAddress(
  address: string,
  line: TableLine,
  { context, report }: Finding,
): Located | undefined {
  const found = recordAt(address);
  const { projectId, indicatorId, periodId } = {
    ...(found?.kind === 'value' ? found.key : {}),
  } as {
    projectId?: string;
    indicatorId?: string;
    periodId?: string;
  };
  const records = context.projects.find(({ project }) => project.projectId === projectId);
  const indicator = records?.indicators.find((each) => each.indicatorId === indicatorId);
  const period = indicator && periodId && findPeriod(indicator, { periodId });
  if (records && indicator && period) return locatedAt(records, indicator, period);
  report(line.placeOf('address'), 'address-unknown', { raw: address });
  return undefined;
}

function locateByTitles(line: TableLine, { context, order, report }: Finding): Located | undefined {
  const records = context.projects.find(({ project }) => project.projectId === context.projectId);
  if (!records) {
    report(line.place, 'address-unknown');
    return undefined;
  }
  const title = line.cell('indicatorTitle').text;
  const candidates = findByTitles(records, line);
  const [indicator] = candidates;
  if (!indicator || candidates.length > 1) {
    const rule = indicator ? 'indicator-ambiguous' : 'indicator-unknown';
    report(line.placeOf('indicatorTitle'), rule, { raw: title });
    return undefined;
  }
  const [start, end] = (['periodStart', 'periodEnd'] as const).map(
    (id) => readDay(line.cell(id).text, order).day,
  );
  const period = indicator.periods.find(
    ({ periodStart, periodEnd }) => periodStart === start && periodEnd === end,
  );
  if (period) return locatedAt(records, indicator, period);
  const raw = `${line.cell('periodStart').text} ${line.cell('periodEnd').text}`;
  report(line.placeOf('periodStart'), 'period-unknown', { raw: raw.trim() });
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

function locatedAt(records: ProjectRecords, indicator: Indicator, period: Period): Located {
  const periodId = periodIdOf(period);
  const value = records.values.find(
    (each) => each.indicatorId === indicator.indicatorId && each.periodId === periodId,
  );
  return { records, indicator, period, value };
}
