import type { Indicator, Period } from '../../domain/framework/indicator.ts';
import { isQuantitative } from '../../domain/framework/indicator.ts';
import { officialActual } from '../../domain/rollup/value-figure.ts';
import { achievement } from '../../domain/values/achievement.ts';
import type { Value } from '../../domain/values/value.ts';
import { capitalise } from '../blocks.ts';
import type { CompositionContext } from '../composition-context.ts';
import {
  type BaselineOrTarget,
  choosePeriod,
  computeAchievement,
  findLatestValue,
  findMissingInput,
  formatAchievement,
  formatActual,
  formatBaselineOrTarget,
  targetInForce,
} from '../figures.ts';
import { explainMissingValue, listPeriodKeys } from '../figures-due.ts';
import { findReached } from '../findings.ts';
import { colon, type Inline, inBrackets, joinTexts, plain } from '../inline.ts';
import { addLanguageMarks, quote, recordText } from '../record-texts.ts';
import { separator } from '../render/one-language.ts';
import { bare } from '../render/strings.ts';
import type { Block, BulletBar, Detail, Text } from '../tree.ts';
import { listOthers, makeFigure, splitIntoParts } from './make-figure.ts';
import { labelMissingValue } from './missing-value-label.ts';

/** One alone says no more than its row of the table: there is nothing to compare. */
const minBars = 2;
/** As many rows as fit well on half a page. */
const maxBars = 10;

export type Observed = { readonly indicator: Indicator; readonly values: readonly Value[] };
type LatestValue = {
  readonly indicator: Indicator;
  readonly period: Period | undefined;
  readonly value: Value | undefined;
};

/**
 * The progress of each indicator from baseline to target, where there is more than one to compare and any has made some. Indicators
 * without a target are named in a note.
 */
export function chartProgress(
  observed: readonly Observed[],
  caption: Text,
  context: CompositionContext,
): readonly Block[] {
  const numbers = observed
    .filter(({ indicator }) => isQuantitative(indicator.measure))
    .map((each) => chooseLatest(each, context));
  const bars = numbers.filter(hasTarget).map((each) => makeBar(each, context));
  const drawn = bars.flatMap(({ bar }) => ('value' in bar.achieved ? [bar.achieved.value] : []));
  if (bars.length < minBars || drawn.every((value) => Number(value) === 0)) return [];
  const { figures, charts } = context.words;
  const isRevised = bars.some(({ bar }) => bar.original !== undefined);
  const marks = {
    baseline: bare(figures.baselineMark),
    target: bare({ ...figures.targetMark, readingMark: 'target' }),
    ...(isRevised && { original: bare(charts.originalTarget) }),
  };
  const reached = findReached(
    numbers
      .filter(hasTarget)
      .map(({ indicator, value, period }) => value && computeAchievement(indicator, value, period)),
    context,
  );
  const notes = noteWithoutTarget(numbers, context);
  const drawings = splitIntoParts(bars, maxBars);
  return drawings.map((part, at) =>
    makeFigure({
      ...(reached ? { caption: plain(capitalise(reached)), subtitle: caption } : { caption }),
      drawing: {
        kind: 'bullet_bars',
        ...marks,
        bars: part.map(({ bar }) => bar),
        ...shareScale(listOthers(drawings, part).map(({ bar }) => bar)),
      },
      says: part.map(({ bar, details, achieved }) => [
        [...bar.label, inBrackets(joinTexts(details.map(writeDetail), 'semicolon'))],
        achieved,
      ]),
      ...(at === drawings.length - 1 && { notes }),
    }),
  );
}

const shareScale = (bars: readonly BulletBar[]) =>
  bars.length > 0
    ? {
        scaledWith: bars.map(({ achieved, original }) => ({
          achieved,
          ...(original && { original }),
        })),
      }
    : {};

function chooseLatest({ indicator, values }: Observed, context: CompositionContext): LatestValue {
  const value = findLatestValue(indicator, values);
  return { indicator, value, period: choosePeriod(indicator, value, context) };
}

const hasTarget = ({ period }: LatestValue) => targetInForce(period) !== undefined;

function noteWithoutTarget(
  numbers: readonly LatestValue[],
  { words }: CompositionContext,
): readonly Text[] {
  const titles = numbers
    .filter((each) => !hasTarget(each))
    .map(({ indicator }) => quote(indicator.title));
  if (titles.length === 0) return [];
  const named = addLanguageMarks(joinTexts(titles, 'semicolon'));
  return [[{ leading: [words.charts.noTarget, colon] }, ...named]];
}

/** A bar as drawn, and what it shows in words. */
type DescribedBar = {
  readonly bar: BulletBar;
  readonly details: readonly BarDetail[];
  readonly achieved: Text;
};

function makeBar(aimed: LatestValue, context: CompositionContext): DescribedBar {
  const { indicator, period, value } = aimed;
  const outcome = value && computeAchievement(indicator, value, period);
  const achieved = value
    ? writeAchieved({ indicator, period, value }, context)
    : plain(explainMissingValue(indicator.projectId, listPeriodKeys(indicator), context));
  const details = listDetails(aimed, context);
  const text = bare(achieved);
  const bar = {
    label: recordText(indicator.title),
    details: details.map((detail, at) => drawDetail(detail, details[at + 1])),
    achieved: outcome?.state === 'ratio' ? { value: outcome.ratio, text } : { text },
    ...placeOriginalTarget(aimed),
  };
  return { bar, details, achieved };
}

/** The achievement ratio, or which of its inputs has no number. */
function writeAchieved(
  { indicator, period, value }: LatestValue & { readonly value: Value },
  context: CompositionContext,
): Text {
  const { words } = context;
  const missing = findMissingInput(indicator, value, period);
  if (!missing) return formatAchievement(computeAchievement(indicator, value, period), words);
  const why = labelMissingValue(missing.reported, context);
  return missing.of === 'actual' ? [why] : [words.figures[`${missing.of}Mark`], colon, why];
}

/** A detail of a bar; only a figure has a label. */
type BarDetail = { readonly label?: Inline; readonly text: Text };

/** "baseline: 20% (20 of 100); original target: 80%; target: 70%; actual: 65% (78 of 120); more is better" */
function listDetails(
  { indicator, period, value }: LatestValue,
  { words }: CompositionContext,
): readonly BarDetail[] {
  const { figures, ascending, charts } = words;
  const { baseline, measure } = indicator;
  const original = period?.revisedTarget && period.target;
  const inWords = (given: BaselineOrTarget | undefined) =>
    formatBaselineOrTarget(given, measure, words);
  const actual =
    value && formatActual(officialActual(value, indicator), measure, words, value.precision);
  return [
    { label: figures.baselineMark, text: inWords(baseline) },
    ...(original ? [{ label: charts.originalTarget, text: inWords(original) }] : []),
    { label: figures.targetMark, text: inWords(targetInForce(period)) },
    ...(actual ? [{ label: charts.actual, text: actual }] : []),
    { text: [ascending[`${indicator.ascending ?? 'unknown'}`]] },
  ];
}

const writeDetail = ({ label: of, text }: BarDetail): Text => (of ? [of, colon, ...text] : text);

/** With the punctuation around it. */
function drawDetail(detail: BarDetail, next: BarDetail | undefined): Detail {
  const { label: of, text } = detail;
  return {
    ...(of && { label: { text: bare(of), colon: bare(colon) } }),
    text: bare(text),
    separator: next ? bare(separator(text, writeDetail(next), 'semicolon')) : '',
  };
}

/** The original target as a position on the scale from the baseline to the target in force. */
function placeOriginalTarget({ indicator, period }: LatestValue): Pick<BulletBar, 'original'> {
  if (!period?.revisedTarget || !period.target) return {};
  const place = achievement({
    baseline: indicator.baseline?.value,
    target: period.revisedTarget.value,
    actual: period.target.value,
    ascending: indicator.ascending,
    measure: indicator.measure,
  });
  return place.state === 'ratio' ? { original: { value: place.ratio } } : {};
}
