import { asPercentage, type Decimal, rounded } from '../domain/decimal.ts';
import { inDigits } from '../pdf/digits.ts';
import type { Words } from './words/words.ts';

/** A space at which no line ends: what it joins is read as one. */
export const noBreak = '\u00A0';

/** A decimal as it was entered, written as the language writes numbers, with a true minus: "1282.50" -> "1,282.50", "1.282,50". */
export function grouped(value: Decimal, { numbers }: Words): string {
  const [units = '', fraction] = value.split('.');
  const parted = units.replace(/\B(?=(\d{3})+$)/g, numbers.group);
  const whole = fraction === undefined ? parted : `${parted}${numbers.decimal}${fraction}`;
  return inDigits(whole.replace(/^-/, '−'), numbers.digits);
}

/** A part of a whole as any reader reads it: "3/5". */
export const sharedFraction: Words['reported']['fraction'] = (numerator, denominator) =>
  `${numerator}/${denominator}`;

type Parts = { readonly numerator: Decimal; readonly denominator: Decimal };

/** What a share is of, in brackets behind it: " (42/60)", on one line. In two languages it stands once, as the number before it does. */
export function partsBehind({ numerator, denominator }: Parts, words: Words): string {
  const brackets = words.figureBrackets ?? words.joints.brackets;
  const [part, whole] = [numerator, denominator].map((number) => grouped(number, words));
  return brackets(words.reported.fraction(part ?? '', whole ?? '').replaceAll(' ', noBreak));
}

/** A count in the digits of the language. */
export function counted(count: number, words: Words): string {
  return grouped(String(count), words);
}

/** The words of a sentence, which has the numbers of its own language also where figures in tables are for two. */
export function inSentence(words: Words): Words {
  return words.ownNumbers ? { ...words, numbers: words.ownNumbers } : words;
}

/** A ratio as a percentage with at most one decimal: 0.8333 -> "83.3%". */
export function percentage(ratio: Decimal, words: Words): string {
  return words.numbers.percent(grouped(rounded(asPercentage(ratio), 1), words));
}

/** The digits of a language where they are not the Latin ones. */
export function ownDigits({ numbers: { digits } }: Words): { readonly digits?: string } {
  return digits === undefined ? {} : { digits };
}
