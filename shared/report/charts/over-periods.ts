import type { Indicator, Target } from '../../domain/framework/indicator.ts';
import { isQuantitative } from '../../domain/framework/indicator.ts';
import type { Value } from '../../domain/values/value.ts';
import type { Block } from '../../pdf/document.ts';
import type { Quantity } from '../../pdf/drawing.ts';
import { shortDay } from '../dates.ts';
import { actualInWords, givenInWords, targetInForce } from '../figures.ts';
import { joinedTexts } from '../joints.ts';
import { line, plain, type Setting } from '../setting.ts';
import { figure, wholeOf } from './figure.ts';

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
      const actual = value && actualOf(indicator, value, setting);
      const target = targetOf(indicator, targetInForce(period), setting);
      const label = shortDay(period.periodEnd, words);
      return { label, ...(actual && { actual }), ...(target && { target }) };
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
          points: series,
          ...wholeOf(indicator, setting),
        },
        says: series.map((point) => [
          point.label,
          point.actual?.text ?? words.reported.notReported,
        ]),
      },
      setting,
    ),
  ];
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
