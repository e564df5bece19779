import type { CalendarDate, DayOrYear, Instant } from '../domain/dates.ts';
import type { Decimal, Rounded } from '../domain/decimal.ts';
import * as dates from '../words/dates.ts';
import * as numbers from '../words/numbers.ts';
import type { Figure, Inline } from './inline.ts';

const writeFigure = (figure: Figure['figure']): Inline => ({ figure });

/** Figures and days as a report writes them: `shared/words` does it for a language, these for whichever it is printed in. */
export const formatNumber = (value: Decimal): Inline =>
  writeFigure(({ words }) => numbers.formatNumber(value, words));
export const formatCount = (count: number): Inline => ({ count });
export const formatPercentage = (value: Decimal): Inline =>
  writeFigure(({ words }) => numbers.formatPercentage(value, words));
export const formatRatio = (ratio: Decimal): Inline =>
  writeFigure(({ words }) => numbers.formatRatio(ratio, words));
export const formatGivenPercentage = (
  value: Decimal,
  share: Parameters<typeof numbers.formatGivenPercentage>[1],
): Inline => writeFigure(({ words }) => numbers.formatGivenPercentage(value, share, words));
export const formatShare = (share: Parameters<typeof numbers.formatShare>[0]): Inline =>
  writeFigure(({ words }) => numbers.formatShare(share, words));
export const formatRounded = (rounded: Rounded): Inline =>
  writeFigure(({ words }) =>
    numbers.formatBound(numbers.formatNumber(rounded.number, words), rounded),
  );
/** A share of a whole as it was entered: "60%". */
export const formatPercent = (value: Decimal): Inline =>
  writeFigure(({ words }) => words.numbers.percent(numbers.formatNumber(value, words)));
export const writeDigits = (digits: string): Inline =>
  writeFigure(({ words }) => numbers.writeDigits(digits, words.numbers.digits));

export const formatDay = (date: CalendarDate): Inline =>
  writeFigure(({ words }) => dates.formatDay(date, words));
export const formatShortDay = (date: CalendarDate): Inline =>
  writeFigure(({ words }) => dates.formatShortDay(date, words));
export const formatDayOrYear = (date: DayOrYear): Inline =>
  writeFigure(({ words }) => dates.formatDayOrYear(date, words));
export const formatUtcTime = (moment: Instant): Inline =>
  writeFigure(({ words }) => dates.formatUtcTime(moment, words));
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
