import type { Indicator, Period } from '../../domain/framework/indicator.ts';
import { isQuantitative } from '../../domain/framework/indicator.ts';
import { officialActual } from '../../domain/rollup/value-figure.ts';
import { achievement } from '../../domain/values/achievement.ts';
import type { Value } from '../../domain/values/value.ts';
import type { Block, Text } from '../../pdf/document.ts';
import type { BulletBar, Detail } from '../../pdf/drawing.ts';
import { detailText, plainText } from '../../pdf/plain-text.ts';
import { separatorBetween } from '../../words/punctuation.ts';
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
import { joinTexts } from '../join-texts.ts';
import { addLanguageTags, recordRun, recordText } from '../record-texts.ts';
import { chartWords } from '../words/charts.ts';
import { listOthers, makeFigure, splitIntoParts } from './make-figure.ts';
import { labelMissingValue } from './missing-value-label.ts';

/** As many rows as fit well on half a page. */
const maxBars = 10;

export type Observed = { readonly indicator: Indicator; readonly values: readonly Value[] };
type LatestValue = {
  readonly indicator: Indicator;
  readonly period: Period | undefined;
  readonly value: Value | undefined;
};

/**
 * The progress of each indicator from baseline to target; nothing where no bar could be drawn. Indicators without a target are named
 * in a note.
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
  if (!bars.some(({ achieved }) => 'value' in achieved)) return [];
  const { baselineMark: baseline, targetMark: target } = context.words.figures;
  const isRevised = bars.some(({ original }) => original !== undefined);
  const marks = {
    baseline,
    target,
    ...(isRevised && { original: chooseChartWords(context).originalTarget }),
  };
  const { brackets } = context.words.punctuation;
  const notes = noteWithoutTarget(numbers, context);
  const drawings = splitIntoParts(bars, maxBars);
  return drawings.map((part, at) =>
    makeFigure(
      {
        caption,
        drawing: {
          kind: 'bullet_bars',
          ...marks,
          bars: part,
          ...shareScale(listOthers(drawings, part)),
        },
        says: part.map((bar) => [
          `${plainText(bar.label)}${brackets(bar.details.map(detailText).join(''))}`,
          bar.achieved.text,
        ]),
        ...(at === drawings.length - 1 && { notes }),
      },
      context,
    ),
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

function noteWithoutTarget(numbers: readonly LatestValue[], context: CompositionContext) {
  const { punctuation } = context.words;
  const titles = numbers
    .filter((each) => !hasTarget(each))
    .map(({ indicator }) => [recordRun(indicator.title, context)]);
  if (titles.length === 0) return [];
  const intro = { text: `${chooseChartWords(context).noTarget}${punctuation.colon}` };
  return [[intro, ...addLanguageTags(joinTexts(titles, 'semicolon', context.words), context)]];
}

function makeBar(aimed: LatestValue, context: CompositionContext): BulletBar {
  const { indicator, period, value } = aimed;
  const outcome = value && computeAchievement(indicator, value, period);
  const text = value
    ? writeAchieved({ indicator, period, value }, context)
    : explainMissingValue(indicator.projectId, listPeriodKeys(indicator), context);
  return {
    label: recordText(indicator.title, context),
    details: makeDetails(aimed, context),
    achieved: outcome?.state === 'ratio' ? { value: outcome.ratio, text } : { text },
    ...placeOriginalTarget(aimed),
  };
}

/** The achievement ratio, or which of its inputs has no number. */
function writeAchieved(
  { indicator, period, value }: LatestValue & { readonly value: Value },
  context: CompositionContext,
): string {
  const { words } = context;
  const missing = findMissingInput(indicator, value, period);
  if (!missing) return formatAchievement(computeAchievement(indicator, value, period), words);
  const why = labelMissingValue(missing.reported, context);
  if (missing.of === 'actual') return why;
  return `${words.figures[`${missing.of}Mark`]}${words.punctuation.colon}${why}`;
}

/** "baseline: 20% (20 of 100); original target: 80%; target: 70%; actual: 65% (78 of 120); more is better" */
function makeDetails(
  { indicator, period, value }: LatestValue,
  context: CompositionContext,
): readonly Detail[] {
  const { words } = context;
  const { figures, ascending, punctuation } = words;
  const original = period?.revisedTarget && period.target;
  const inWords = (given: BaselineOrTarget | undefined) =>
    formatBaselineOrTarget(given, indicator.measure, context);
  const labelled: readonly (readonly [label: string, text: string])[] = [
    [figures.baselineMark, inWords(indicator.baseline)],
    ...(original ? [[chooseChartWords(context).originalTarget, inWords(original)] as const] : []),
    [figures.targetMark, inWords(targetInForce(period))],
    ...(value
      ? [
          [
            chooseChartWords(context).actual,
            formatActual(
              officialActual(value, indicator),
              indicator.measure,
              context,
              value.precision,
            ),
          ] as const,
        ]
      : []),
  ];
  const parts = [
    ...labelled.map(([label, text]) => ({
      label: { text: label, colon: punctuation.colon },
      text,
    })),
    { text: ascending[`${indicator.ascending ?? 'unknown'}`] },
  ];
  return parts.map((part, at) => {
    const next = parts[at + 1];
    return {
      ...part,
      separator: next
        ? separatorBetween(part.text, detailText({ ...next, separator: '' }), 'semicolon', words)
        : '',
    };
  });
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

const chooseChartWords = ({ snapshot }: CompositionContext) => chartWords[snapshot.scope.language];
