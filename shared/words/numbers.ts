import {
  asPercentage,
  type Decimal,
  decimal,
  type Rounded,
  roundPercentage,
  toDecimal,
} from '../domain/decimal.ts';
import { shareOf } from '../domain/values/percentage.ts';
import type { Formats } from './formats/formats.ts';
import type { Terms } from './terms/terms.ts';

/** A number in the digits of a language. */
export function writeDigits(number: string, digits: string | undefined): string {
  return digits === undefined
    ? number
    : number.replace(/[0-9]/g, (digit) => digits[Number(digit)] ?? digit);
}

/** Keeps what it joins on one line. */
export const noBreakSpace = '\u00A0';

/** A decimal as it was entered, written as the language writes numbers, with a true minus: "1282.50" -> "1,282.50", "1.282,50". */
export function formatNumber(value: Decimal, { numbers }: Pick<Formats, 'numbers'>): string {
  const [units = '', fraction] = value.split('.');
  const parted = units.replace(/\B(?=(\d{3})+$)/g, numbers.group);
  const whole = fraction === undefined ? parted : `${parted}${numbers.decimal}${fraction}`;
  return writeDigits(whole.replace(/^-/, '−'), numbers.digits);
}

/** Where the decimals of a written number begin, or what follows its digits: "1,282.50%" -> 5, "40%" -> 2. */
export function pointOf(written: string, { numbers }: Pick<Formats, 'numbers'>): number {
  const point = written.lastIndexOf(numbers.decimal);
  return point === -1 ? written.search(/[^\p{Nd}]*$/u) : point;
}

/** A fraction that readers of any language understand: "3/5". */
export const fractionForTwo: Terms['reported']['fraction'] = (numerator, denominator) =>
  `${numerator}/${denominator}`;

type Share = { readonly numerator: Decimal; readonly denominator: Decimal };

/** Numerator and denominator in brackets after a share, on one line: " (42/60)". */
export function formatShare(
  { numerator, denominator }: Share,
  words: Formats & Pick<Terms, 'reported'>,
): string {
  const brackets = words.figureBrackets ?? words.punctuation.brackets;
  const [part, whole] = [numerator, denominator].map((number) => formatNumber(number, words));
  return brackets(words.reported.fraction(part ?? '', whole ?? '').replaceAll(' ', noBreakSpace));
}

/** A count in the digits of the language. */
export function formatCount(count: number, words: Pick<Formats, 'numbers'>): string {
  return formatNumber(String(count), words);
}

/** A ratio as a percentage with at most one decimal: 0.8333 -> "83.3%". */
export function formatRatio(ratio: Decimal, words: Pick<Formats, 'numbers'>): string {
  return formatPercentage(asPercentage(ratio), words);
}

/** "83.3%", and "99.9%" or "< 0.1%" where it is not quite all or nothing. */
export function formatPercentage(percentage: Decimal, words: Pick<Formats, 'numbers'>): string {
  const rounded = roundPercentage(percentage);
  const number = words.numbers.percent(formatNumber(rounded.number, words));
  return formatBound(number, rounded);
}

/** A percentage as it was given, unless it was given as all or nothing and its share says otherwise: "100" of 1,999/2,000 is "99.9%". */
export function formatGivenPercentage(
  value: Decimal,
  share: Share | undefined,
  words: Pick<Formats, 'numbers'>,
): string {
  const isBound = /^(0|100)(\.0*)?$/.test(value);
  const exact = isBound && share && shareOf(decimal(share.numerator), decimal(share.denominator));
  return exact && !exact.eq(decimal(value))
    ? formatPercentage(toDecimal(exact), words)
    : words.numbers.percent(formatNumber(value, words));
}

/** Puts the "<" of a number that is too small to be shown before it. */
export function formatBound(number: string, { bound }: Rounded): string {
  return bound === undefined ? number : `${bound}${noBreakSpace}${number}`;
}

/** The digits of a language, unless Latin. */
export function digitOption({ numbers: { digits } }: Pick<Formats, 'numbers'>): {
  readonly digits?: string;
} {
  return digits === undefined ? {} : { digits };
}
