import { asPercentage, type Decimal, round } from '../domain/decimal.ts';
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
  return words.numbers.percent(formatNumber(round(asPercentage(ratio), 1), words));
}

/** The digits of a language, unless Latin. */
export function digitOption({ numbers: { digits } }: Pick<Formats, 'numbers'>): {
  readonly digits?: string;
} {
  return digits === undefined ? {} : { digits };
}
