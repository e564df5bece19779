import type { Indicator, Period } from '../../domain/framework/indicator.ts';
import { isQuantitative } from '../../domain/framework/indicator.ts';
import { achievement } from '../../domain/values/achievement.ts';
import type { Value } from '../../domain/values/value.ts';
import type { Block, Text } from '../../pdf/document.ts';
import type { BulletBar, Detail } from '../../pdf/drawing.ts';
import { detailText, plainText } from '../../pdf/plain-text.ts';
import { between } from '../../words/punctuation.ts';
import { line, run, type Setting, withMark } from '../composition-context.ts';
import {
  achievementOf,
  actualInWords,
  type Given,
  givenInWords,
  givenWithoutNumber,
  latestOf,
  outcomeInWords,
  periodInView,
  targetInForce,
} from '../figures.ts';
import { figuresOf, withoutValue } from '../figures-due.ts';
import { joinedTexts } from '../join-texts.ts';
import { chartWords } from '../words/charts.ts';
import { figure, inParts, otherThan } from './make-figure.ts';
import { whyNoNumber } from './missing-value-label.ts';

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
  const drawings = inParts(bars, mostBars);
  return drawings.map((part, at) =>
    figure(
      {
        caption,
        drawing: {
          kind: 'bullet_bars',
          ...marks,
          bars: part,
          ...scaleWith(otherThan(drawings, part)),
        },
        says: part.map((bar) => [
          `${plainText(bar.label)}${brackets(bar.details.map(detailText).join(''))}`,
          bar.achieved.text,
        ]),
        ...(at === drawings.length - 1 && { notes }),
      },
      setting,
    ),
  );
}

const scaleWith = (bars: readonly BulletBar[]) =>
  bars.length > 0
    ? {
        scaledWith: bars.map(({ achieved, original }) => ({
          achieved,
          ...(original && { original }),
        })),
      }
    : {};

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
  const text = value
    ? achievedInWords(indicator, value, setting)
    : withoutValue(indicator.projectId, figuresOf(indicator), setting);
  return {
    label: line(indicator.title, setting),
    details: detailsOf(aimed, setting),
    achieved: outcome?.state === 'ratio' ? { value: outcome.ratio, text } : { text },
    ...originalOf(aimed),
  };
}

/** The share that was achieved, or what of the figures compared has no number. */
function achievedInWords(indicator: Indicator, value: Value, setting: Setting): string {
  const { words } = setting;
  const missing = givenWithoutNumber(indicator, value);
  if (!missing) return outcomeInWords(achievementOf(indicator, value), words);
  const why = whyNoNumber(missing.reported, setting);
  if (missing.of === 'actual') return why;
  return `${words.figures[`${missing.of}Mark`]}${words.joints.colon}${why}`;
}

/** "baseline: 20% (20 of 100); original target: 80%; target: 70%; actual: 65% (78 of 120); more is better" */
function detailsOf({ indicator, period, value }: Aimed, setting: Setting): readonly Detail[] {
  const { words } = setting;
  const { figures, ascending, joints } = words;
  const original = period?.revisedTarget && period.target;
  const inWords = (given: Given | undefined) => givenInWords(given, indicator.measure, words);
  const labelled: readonly (readonly [label: string, text: string])[] = [
    [figures.baselineMark, inWords(indicator.baseline)],
    ...(original ? [[wordsOf(setting).originalTarget, inWords(original)] as const] : []),
    [figures.targetMark, inWords(targetInForce(period))],
    ...(value
      ? [
          [
            wordsOf(setting).actual,
            actualInWords(value.actual, indicator.measure, setting, value.precision),
          ] as const,
        ]
      : []),
  ];
  const parts = [
    ...labelled.map(([label, text]) => ({ label: { text: label, colon: joints.colon }, text })),
    { text: ascending[`${indicator.ascending}`] },
  ];
  return parts.map((part, at) => {
    const next = parts[at + 1];
    return {
      ...part,
      joint: next ? between(part.text, detailText({ ...next, joint: '' }), 'semicolon', words) : '',
    };
  });
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
