import type { Indicator, Period } from '../../domain/framework/indicator.ts';
import { isQuantitative } from '../../domain/framework/indicator.ts';
import { achievement } from '../../domain/values/achievement.ts';
import type { Value } from '../../domain/values/value.ts';
import type { Block, Text } from '../../pdf/document.ts';
import type { BulletBar } from '../../pdf/drawing.ts';
import { plainText } from '../../pdf/plain-text.ts';
import {
  achievementOf,
  actualInWords,
  type Given,
  givenInWords,
  latestOf,
  outcomeInWords,
  periodInView,
  targetInForce,
} from '../figures.ts';
import { figuresOf, withoutValue } from '../figures-due.ts';
import { joined, joinedTexts } from '../joints.ts';
import { line, run, type Setting, withMark } from '../setting.ts';
import { chartWords } from '../words/charts.ts';
import { figure, inParts } from './figure.ts';

/** As many rows as fit well on half a page. */
const mostBars = 10;

export type Observed = { readonly indicator: Indicator; readonly values: readonly Value[] };
type Aimed = {
  readonly indicator: Indicator;
  readonly period: Period | undefined;
  readonly value: Value | undefined;
};

/**
 * How far the latest value of each indicator has come from its baseline to its target; nothing where no bar could be drawn.
 * Indicators without a target have no way to go, and are named under it.
 */
export function progress(
  observed: readonly Observed[],
  caption: Text,
  setting: Setting,
): readonly Block[] {
  const numbers = observed
    .filter(({ indicator }) => isQuantitative(indicator.measure))
    .map((each) => aimedAt(each, setting));
  const bars = numbers.filter(hasTarget).map((each) => barOf(each, setting));
  if (!bars.some(({ achieved }) => 'value' in achieved)) return [];
  const { baselineMark: baseline, targetMark: target } = setting.words.figures;
  const isRevised = bars.some(({ original }) => original !== undefined);
  const marks = {
    baseline,
    target,
    ...(isRevised && { original: wordsOf(setting).originalTarget }),
  };
  const { brackets } = setting.words.joints;
  const notes = aimless(numbers, setting);
  return inParts(bars, mostBars).map((part, at, { length }) =>
    figure(
      {
        caption,
        drawing: { kind: 'bullet_bars', ...marks, bars: part },
        says: part.map((bar) => [
          `${plainText(bar.label)}${brackets(bar.detail)}`,
          bar.achieved.text,
        ]),
        ...(at === length - 1 && { notes }),
      },
      setting,
    ),
  );
}

function aimedAt({ indicator, values }: Observed, { snapshot }: Setting): Aimed {
  const value = latestOf(values);
  return { indicator, value, period: periodInView(indicator, value, snapshot.scope.asOf) };
}

const hasTarget = ({ period }: Aimed) => targetInForce(period) !== undefined;

function aimless(numbers: readonly Aimed[], setting: Setting) {
  const { joints } = setting.words;
  const titles = numbers
    .filter((each) => !hasTarget(each))
    .map(({ indicator }) => [run(indicator.title, setting)]);
  if (titles.length === 0) return [];
  const intro = { text: `${wordsOf(setting).noTarget}${joints.colon}` };
  return [[intro, ...withMark(joinedTexts(titles, 'semicolon', setting.words), setting)]];
}

function barOf(aimed: Aimed, setting: Setting): BulletBar {
  const { indicator, value } = aimed;
  const outcome = value && achievementOf(indicator, value);
  const text = outcome
    ? outcomeInWords(outcome, setting.words)
    : withoutValue(indicator.projectId, figuresOf(indicator), setting);
  return {
    label: line(indicator.title, setting),
    detail: detailOf(aimed, setting),
    achieved: outcome?.state === 'ratio' ? { value: outcome.ratio, text } : { text },
    ...originalOf(aimed),
  };
}

/** "baseline: 20% (20 of 100); original target: 80%; target: 70%; actual: 65% (78 of 120); more is better" */
function detailOf({ indicator, period, value }: Aimed, setting: Setting): string {
  const { words } = setting;
  const { joints, figures, ascending } = words;
  const original = period?.revisedTarget && period.target;
  const inWords = (given: Given | undefined) => givenInWords(given, indicator.measure, words);
  const labelled = [
    [figures.baselineMark, inWords(indicator.baseline)],
    ...(original ? [[wordsOf(setting).originalTarget, inWords(original)]] : []),
    [figures.targetMark, inWords(targetInForce(period))],
    ...(value
      ? [
          [
            wordsOf(setting).actual,
            actualInWords(value.actual, indicator.measure, setting, value.precision),
          ],
        ]
      : []),
  ];
  const parts = [
    ...labelled.map((each) => each.join(joints.colon)),
    ascending[`${indicator.ascending}`],
  ];
  return joined(parts, 'semicolon', words);
}

/** A target that was revised is a place on the way to the one in force, or beyond it. */
function originalOf({ indicator, period }: Aimed): Pick<BulletBar, 'original'> {
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

const wordsOf = ({ snapshot }: Setting) => chartWords[snapshot.scope.language];
