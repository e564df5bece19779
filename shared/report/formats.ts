import { type CalendarDate, type DayOrYear, type Instant, todayIn } from '../domain/dates.ts';
import type { Decimal, Rounded } from '../domain/decimal.ts';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import * as dates from '../words/dates.ts';
import * as numbers from '../words/numbers.ts';
import type { Figure, Inline } from './inline.ts';

const writeFigure = (figure: Figure['figure']): Inline => ({ figure });
const writeNumber = (figure: Figure['figure']): Inline => ({ figure, isNumber: true });

/** Figures and days as a report writes them: `shared/words` does it for a language, these for whichever it is printed in. */
export const formatNumber = (value: Decimal): Inline =>
  writeNumber(({ words }) => numbers.formatNumber(value, words));
export const formatCount = (count: number): Inline => ({ count });
export const formatPercentage = (value: Decimal): Inline =>
  writeNumber(({ words }) => numbers.formatPercentage(value, words));
export const formatRatio = (ratio: Decimal): Inline =>
  writeNumber(({ words }) => numbers.formatRatio(ratio, words));
export const formatGivenPercentage = (
  value: Decimal,
  share: Parameters<typeof numbers.formatGivenPercentage>[1],
): Inline => writeNumber(({ words }) => numbers.formatGivenPercentage(value, share, words));
/** The fraction behind a percentage, in brackets. */
export const formatShare = (share: Parameters<typeof numbers.formatShare>[0]): Inline => ({
  ...writeFigure(({ words }) => numbers.formatShare(share, words)),
  remark: true,
});
export const formatRounded = (rounded: Rounded): Inline =>
  writeNumber(({ words }) =>
    numbers.formatBound(numbers.formatNumber(rounded.number, words), rounded),
  );
/** A share of a whole as it was entered: "60%". */
export const formatPercent = (value: Decimal): Inline =>
  writeNumber(({ words }) => words.numbers.percent(numbers.formatNumber(value, words)));
export const writeDigits = (digits: string): Inline =>
  writeFigure(({ words }) => numbers.writeDigits(digits, words.numbers.digits));

export const formatDay = (date: CalendarDate): Inline =>
  writeFigure(({ words }) => dates.formatDay(date, words));
export const formatShortDay = (date: CalendarDate): Inline =>
  writeFigure(({ words }) => dates.formatShortDay(date, words));
export const formatDayOrYear = (date: DayOrYear): Inline =>
  writeFigure(({ words }) => dates.formatDayOrYear(date, words));
/** The day of a moment in the time zone of the report. */
export const formatDayOf = (moment: Instant, { snapshot }: Zoned): Inline =>
  formatDay(todayIn(snapshot.timeZone, moment));
export const formatShortDayOf = (moment: Instant, { snapshot }: Zoned): Inline =>
  formatShortDay(todayIn(snapshot.timeZone, moment));
/** The time of day of a moment, with the time zone: "16:15 UTC+8". */
export const formatTimeOf = (moment: Instant, { snapshot }: Zoned): Inline =>
  writeFigure(({ words }) => dates.formatTime(moment, snapshot.timeZone, words));

type Zoned = { readonly snapshot: Pick<Snapshot, 'timeZone'> };
export const formatShortSpan = (from: CalendarDate, to: CalendarDate): Inline =>
  writeFigure(({ words }) => dates.formatShortSpan(from, to, words));

type OpenSpan = Parameters<typeof dates.formatOpenSpan>[0];

/** A period whose start or end may be unknown; undefined where both are. */
export const formatOpenSpan = (span: OpenSpan): Inline | undefined =>
  isKnown(span) ? writeFigure(({ words }) => dates.formatOpenSpan(span, words) ?? '') : undefined;
export const formatShortOpenSpan = (span: OpenSpan): Inline | undefined =>
  isKnown(span)
    ? writeFigure(({ words }) => dates.formatShortOpenSpan(span, words) ?? '')
    : undefined;

const isKnown = ({ startDate, endDate }: OpenSpan) =>
  startDate !== undefined || endDate !== undefined;
