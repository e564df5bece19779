import type { Indicator, Period, Target } from '../../domain/framework/indicator.ts';
import { isQuantitative } from '../../domain/framework/indicator.ts';
import type { Value } from '../../domain/values/value.ts';
import type { Block } from '../../pdf/document.ts';
import type { PeriodSeries, Quantity } from '../../pdf/drawing.ts';
import { shortDay } from '../../words/dates.ts';
import { line, plain, type Setting } from '../composition-context.ts';
import { actualInWords, givenInWords, targetInForce } from '../figures.ts';
import { withoutValue } from '../figures-due.ts';
import { joinedTexts } from '../join-texts.ts';
import { figure, wholeOf } from './make-figure.ts';
import { whyNoNumber } from './missing-value-label.ts';

/** Fewer points are no series, more do not fit side by side. */
const points = { least: 3, most: 12 } as const;

/** The values of an indicator period by period, the latest ones where there are many. */
export function overPeriods(
  indicator: Indicator,
  values: readonly Value[],
  setting: Setting,
): readonly Block[] {
  const { words, snapshot } = setting;
  const numbers = values.filter(({ actual }) => actual.kind === 'reported');
  if (!isQuantitative(indicator.measure) || numbers.length < points.least) return [];
  const series = indicator.periods
    .filter(({ periodStart }) => periodStart <= snapshot.scope.asOf)
    .toSorted((left, right) => (left.periodStart < right.periodStart ? -1 : 1))
    .slice(-points.most)
    .map((period) => {
      const value = values.find(({ periodStart }) => periodStart === period.periodStart);
      return pointOf({ indicator, period, value }, setting);
    });
  const { actual, target } = words.columns;
  const caption = joinedTexts(
    [line(indicator.title, setting), plain(words.figures.overPeriods)],
    'apposition',
    words,
  );
  return [
    figure(
      {
        caption,
        drawing: {
          kind: 'period_series',
          actual,
          target,
          points: series.map(({ point }) => point),
          ...wholeOf(indicator, setting),
        },
        says: series.map(({ point, said }) => [point.label, said]),
      },
      setting,
    ),
  ];
}

type Observed = {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly value: Value | undefined;
};
type Point = { readonly point: PeriodSeries['points'][number]; readonly said: string };

/** A period as it is drawn, and as it is said to those who do not see it: "20 (target: 40)". */
function pointOf({ indicator, period, value }: Observed, setting: Setting): Point {
  const { words } = setting;
  const actual = value && actualOf(indicator, value, setting);
  const target = targetOf(indicator, targetInForce(period), setting);
  const { reason, whole } = withoutNumber({ indicator, period, value }, setting);
  const aim =
    target &&
    words.joints.brackets(`${words.figures.targetMark}${words.joints.colon}${target.text}`);
  return {
    point: {
      label: shortDay(period.periodEnd, words),
      ...(actual ? { actual } : { reason }),
      ...(target && { target }),
    },
    said: `${actual?.text ?? whole}${aim ?? ''}`,
  };
}

/** Why a period has no number: in a word, and with the reason that was given. */
function withoutNumber({ indicator, period, value }: Observed, setting: Setting) {
  if (!value) {
    const { indicatorId, projectId } = indicator;
    const reason = withoutValue(projectId, [{ indicatorId, ...period }], setting);
    return { reason, whole: reason };
  }
  const { actual } = value;
  const whole = actualInWords(actual, indicator.measure, setting);
  const isSaidInWords = actual.kind === 'reported' || actual.kind === 'described';
  return { reason: isSaidInWords ? whole : whyNoNumber(actual, setting), whole };
}

function actualOf(indicator: Indicator, value: Value, setting: Setting): Quantity | undefined {
  if (value.actual.kind !== 'reported') return undefined;
  const { numerator: _, denominator: __, ...bare } = value.actual;
  const text = actualInWords(bare, indicator.measure, setting, value.precision);
  return { value: value.actual.value, text };
}

function targetOf(
  { measure }: Indicator,
  target: Target | undefined,
  { words }: Setting,
): Quantity | undefined {
  if (target?.value.kind !== 'reported') return undefined;
  return { value: target.value.value, text: givenInWords(target, measure, words) };
}
