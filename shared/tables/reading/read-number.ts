import { decimal, round, toDecimal } from '../../domain/decimal.ts';
import type { Actual } from '../../domain/reported.ts';
import { shareOf } from '../../domain/values/percentage.ts';
import type { ValueNote } from '../../written-values/read-value.ts';
import type { RuleId } from '../findings/rules.ts';
import { readCellValue } from '../values/read-cell-value.ts';
import { statusOf } from '../writing/status-text.ts';
import { toLine } from './clean-text.ts';
import type { FigureLine } from './figure-line.ts';

/** The number of a row whose indicator counts or measures, or what was stated in its place. */
export function readNumber(given: FigureLine): Actual | 'wrong' {
  const { line, report, hasDecimalCommas } = given;
  const { text } = line.cell('value');
  const place = line.placeOf('value');
  const read = readCellValue(line.cell('value'), hasDecimalCommas);
  const fraction = readFraction(given);
  if (fraction === 'wrong') return 'wrong';
  if (read.is === 'missing') return computeShare(given, fraction);
  if (read.is === 'not_reported') {
    report(place, 'value-not-reported', { raw: text });
    return { kind: 'not_reported' };
  }
  if (read.is === 'unresolved') {
    report(place, 'value-unresolved', { raw: text });
    return 'wrong';
  }
  if (read.is !== 'number') {
    if (statusOf(line.cell('status').text) !== 'stated')
      report(place, read.is === 'boolean' ? 'value-boolean' : 'value-text', { raw: text });
    return { kind: 'stated', text: toLine(text) };
  }
  for (const note of read.notes) report(place, ruleOf(note), { raw: text, read: read.decimal });
  return { kind: 'reported', value: read.decimal, ...fraction };
}

export const ruleOf = (note: ValueNote) => `value-${note.replaceAll('_', '-')}` as RuleId;

type Fraction = { readonly numerator?: string; readonly denominator?: string };

function readFraction({ line, report, hasDecimalCommas }: FigureLine): Fraction | 'wrong' {
  const [numerator, denominator] = (['numerator', 'denominator'] as const).map((id) => {
    const { text } = line.cell(id);
    const read = readCellValue(line.cell(id), hasDecimalCommas);
    if (read.is === 'missing') return undefined;
    if (read.is !== 'number') return report(line.placeOf(id), 'fraction-wrong', { raw: text });
    for (const note of read.notes)
      report(line.placeOf(id), ruleOf(note), { raw: text, read: read.decimal });
    return read.decimal;
  });
  const isGiven = (id: 'numerator' | 'denominator') => line.cell(id).text.trim() !== '';
  if (!isGiven('numerator') && !isGiven('denominator')) return {};
  if (numerator !== undefined && denominator !== undefined) return { numerator, denominator };
  if (isGiven('numerator') !== isGiven('denominator'))
    report(line.placeOf(isGiven('numerator') ? 'denominator' : 'numerator'), 'fraction-wrong');
  return 'wrong';
}

/** More places than anybody reads. */
const computedPlaces = 10;

function computeShare(
  { line, report, indicator }: FigureLine,
  fraction: Fraction,
): Actual | 'wrong' {
  const { numerator, denominator } = fraction;
  const share =
    indicator.measure === 'percentage' && numerator !== undefined && denominator !== undefined
      ? shareOf(decimal(numerator), decimal(denominator))
      : undefined;
  if (!share || numerator === undefined || denominator === undefined) {
    report(line.placeOf('value'), 'value-missing');
    return 'wrong';
  }
  const value = round(toDecimal(share), computedPlaces);
  report(line.placeOf('value'), 'value-computed', { read: value });
  return { kind: 'reported', value, numerator, denominator };
}
