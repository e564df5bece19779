import type { CalendarDate, DayOrYear, Instant } from '../domain/dates.ts';
import type { Decimal, Rounded } from '../domain/decimal.ts';
import * as dates from '../words/dates.ts';
import * as numbers from '../words/numbers.ts';
import { type Inline, say } from './inline.ts';

/** Figures and days as a report writes them: `shared/words` does it for a language, these for whichever it is printed in. */
export const formatNumber = (value: Decimal): Inline =>
  say(({ words }) => numbers.formatNumber(value, words));
export const formatCount = (count: number): Inline => ({ count });
export const formatPercentage = (value: Decimal): Inline =>
  say(({ words }) => numbers.formatPercentage(value, words));
export const formatRatio = (ratio: Decimal): Inline =>
  say(({ words }) => numbers.formatRatio(ratio, words));
export const formatGivenPercentage = (
  value: Decimal,
  share: Parameters<typeof numbers.formatGivenPercentage>[1],
): Inline => say(({ words }) => numbers.formatGivenPercentage(value, share, words));
export const formatShare = (share: Parameters<typeof numbers.formatShare>[0]): Inline =>
  say(({ words }) => numbers.formatShare(share, words));
export const formatRounded = (rounded: Rounded): Inline =>
  say(({ words }) => numbers.formatBound(numbers.formatNumber(rounded.number, words), rounded));
/** A share of a whole as it was entered: "60%". */
export const formatPercent = (value: Decimal): Inline =>
  say(({ words }) => words.numbers.percent(numbers.formatNumber(value, words)));
export const writeDigits = (digits: string): Inline =>
  say(({ words }) => numbers.writeDigits(digits, words.numbers.digits));

export const formatDay = (date: CalendarDate): Inline =>
  say(({ words }) => dates.formatDay(date, words));
export const formatShortDay = (date: CalendarDate): Inline =>
  say(({ words }) => dates.formatShortDay(date, words));
export const formatDayOrYear = (date: DayOrYear): Inline =>
  say(({ words }) => dates.formatDayOrYear(date, words));
export const formatUtcTime = (moment: Instant): Inline =>
  say(({ words }) => dates.formatUtcTime(moment, words));
export const formatShortSpan = (from: CalendarDate, to: CalendarDate): Inline =>
  say(({ words }) => dates.formatShortSpan(from, to, words));

type OpenSpan = Parameters<typeof dates.formatOpenSpan>[0];

/** A period whose start or end may be unknown; undefined where both are. */
export const formatOpenSpan = (span: OpenSpan): Inline | undefined =>
  isKnown(span) ? say(({ words }) => dates.formatOpenSpan(span, words) ?? '') : undefined;
export const formatShortOpenSpan = (span: OpenSpan): Inline | undefined =>
  isKnown(span) ? say(({ words }) => dates.formatShortOpenSpan(span, words) ?? '') : undefined;

const isKnown = ({ startDate, endDate }: OpenSpan) =>
  startDate !== undefined || endDate !== undefined;
