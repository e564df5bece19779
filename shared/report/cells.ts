import { asPercentage, roundPercentage } from '../domain/decimal.ts';
import type { Indicator, Measure, Period } from '../domain/framework/indicator.ts';
import { findPeriod } from '../domain/framework/period-id.ts';
import type { PublishedFigure } from '../domain/programme/programme.ts';
import type { Actual } from '../domain/reported.ts';
import { officialActual } from '../domain/rollup/value-figure.ts';
import type { MultilingualText } from '../domain/text.ts';
import type { Value } from '../domain/values/value.ts';
import { noBreakSpace } from '../words/numbers.ts';
import type { CompositionContext } from './composition-context.ts';
import {
  actualText,
  type BaselineOrTarget,
  computeAchievement,
  findMissingInput,
  formatAchievement,
  formatActual,
} from './figures.ts';
import { type Inline, inBrackets, plain, remark, say } from './inline.ts';
import type { Phrases } from './phrases.ts';
import { addLanguageMarks, quote, recordText } from './record-texts.ts';
import { spaceBetweenTexts } from './render/one-language.ts';
import { writeQuoted } from './render/quoted.ts';
import type { Text } from './tree.ts';
/**
 * The name of an indicator with its unit, so that the figures in the table are bare numbers; a name that says the unit already has none. A text in another language keeps the brackets of that language.
 */
export function indicatorName({ title, unit }: Pick<Indicator, 'title' | 'unit'>): Text {
  if (!unit) return recordText(title);
  return addLanguageMarks([
    say((voice) => {
      const [name, measure] = [title, unit].map((quoted) => writeQuoted({ quoted }, voice));
      if (!name || !measure || saysUnit(name.text, measure.text)) return [quote(title)];
      const isForeign = name.language !== undefined && name.language === measure.language;
      const measured = isForeign
        ? { ...measure, text: ` (${measure.text})` }
        : inBrackets(quote(unit));
      return [quote(title), measured];
    }),
  ]);
}

/**
 * "Households with safe tap water" starts with "households", but "Personnel" not with "person". A Chinese name ends with what it
 * counts: "受益居民人数" says 人. Other scripts without spaces do not show where a word ends, so a unit of a letter or two might be part of
 * another.
 */
function saysUnit(name: string, unit: string): boolean {
  if (/^\p{Script=Han}+$/u.test(unit))
    return [unit, `${unit}数`].some((each) => name.endsWith(each));
  const [start, next] = [name.slice(0, unit.length), name.charAt(unit.length)];
  if (start.toLowerCase() !== unit.toLowerCase() || /\p{M}/u.test(next)) return false;
  const spaceless = /^[\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{3,}$/u;
  return spaceless.test(unit) || !/\p{L}/u.test(next);
}

/** A figure outside a table with its unit, kept on one line: "4.16 km"; without one that the name beside it says. */
export function addUnitUnlessNamed(
  figure: Text,
  { title, unit }: Pick<Indicator, 'title' | 'unit'>,
): Text {
  if (!unit) return figure;
  const behind = say((voice) => {
    const [name, measure] = [title, unit].map((quoted) => writeQuoted({ quoted }, voice));
    if (!name || !measure || saysUnit(name.text, measure.text)) return '';
    return [spaceBeforeUnit(figure, unit), quote(unit)];
  });
  return [...figure, behind];
}

/** No line ends between a number and its unit. */
export const spaceBeforeUnit = (number: Text, unit: MultilingualText): Inline => ({
  sign: (voice) => spaceBetweenTexts(number, [quote(unit)], voice) && noBreakSpace,
});

/** An actual value as a table cell, with the plain number for CSV. */
export function actualCell(
  actual: Actual,
  measure: Measure,
  context: CompositionContext,
  precision: PublishedFigure['precision'] = 'exact',
): Text {
  const isBare = precision === 'exact' && actual.kind === 'reported' && !actual.denominator;
  if (!isBare) return actualText(actual, measure, context.words, precision);
  return addData(formatActual(actual, measure, context.words), actual, measure);
}

/** The figure of a value, marked with its status unless approved, and where it is under correction. */
export function valueCell(indicator: Indicator, value: Value, context: CompositionContext): Text {
  const cell = cellWithoutState(indicator, value, context);
  return value.status === 'approved' && !value.underCorrection
    ? cell
    : [...cell, remark(stateOf(value, context.words))];
}

/** The figure of a value, whatever its status; marked if it is the sum of its parts. */
export function cellWithoutState(
  indicator: Indicator,
  value: Value,
  context: CompositionContext,
): Text {
  const actual = officialActual(value, indicator);
  const cell = actualCell(actual, indicator.measure, context, value.precision);
  if (actual === value.actual) return cell;
  return [...cell, remark(context.words.standing.sumOfParts)];
}

/** The status of a value; of an approved figure whose value was reopened, that it is under correction. */
function stateOf({ status, underCorrection }: Value, words: Phrases): Inline {
  return underCorrection ? words.underCorrection : words.reviewStatus[status];
}

export function baselineCell(
  { baseline, measure }: Pick<Indicator, 'baseline' | 'measure'>,
  context: CompositionContext,
): Text {
  return baselineOrTargetCell(baseline, measure, context);
}

/** The original target and the target in force in a cell each; the first is empty unless the target was revised. */
export function targetCells(
  period: Period | undefined,
  measure: Measure,
  context: CompositionContext,
): readonly Text[] {
  const { target, revisedTarget } = period ?? {};
  const original = baselineOrTargetCell(target, measure, context);
  return revisedTarget
    ? [original, baselineOrTargetCell(revisedTarget, measure, context)]
    : [[{ text: '' }], original];
}

/** A baseline or target as an actual value is printed, or "none". */
function baselineOrTargetCell(
  given: BaselineOrTarget | undefined,
  measure: Measure,
  context: CompositionContext,
): Text {
  if (!given) return plain(context.words.reported.none);
  return actualCell(given.value, measure, context, given.precision);
}

/** The achievement; empty where another cell of the row says why there is none. */
export function achievementCell(
  indicator: Indicator,
  value: Value | undefined,
  words: Phrases,
  period: Period | undefined = value && findPeriod(indicator, value),
): Text {
  const outcome = computeAchievement(indicator, value, period);
  const text = formatAchievement(outcome, words);
  if (value && findMissingInput(indicator, value, period)) return [{ text: '' }];
  if (outcome?.state !== 'ratio') return text;
  const { number, bound = '' } = roundPercentage(asPercentage(outcome.ratio));
  return withData(text, `${bound}${number}%`);
}

function addData(text: Text, reported: Actual, measure: Measure): Text {
  if (reported.kind !== 'reported' || reported.denominator) return text;
  return withData(text, measure === 'percentage' ? `${reported.value}%` : reported.value);
}

/** A figure with its number in canonical form. */
export const withData = (text: Text, data: string): Text => text.map((each) => ({ ...each, data }));
