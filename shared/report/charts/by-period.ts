import type { Indicator, Period, Target } from '../../domain/framework/indicator.ts';
import { isQuantitative } from '../../domain/framework/indicator.ts';
import { sortByStart } from '../../domain/framework/period-days.ts';
import { periodIdOf } from '../../domain/framework/period-id.ts';
import { officialActual } from '../../domain/rollup/value-figure.ts';
import type { Value } from '../../domain/values/value.ts';
import type { Block } from '../../pdf/document.ts';
import type { PeriodSeries, Quantity } from '../../pdf/drawing.ts';
import { formatShortDay } from '../../words/dates.ts';
import { plain } from '../blocks.ts';
import type { CompositionContext } from '../composition-context.ts';
import { formatActual, formatBaselineOrTarget, targetInForce } from '../figures.ts';
import { explainMissingValue } from '../figures-due.ts';
import { joinTexts } from '../join-texts.ts';
import { recordText } from '../record-texts.ts';
import { makeFigure, percentageScale } from './make-figure.ts';
import { labelMissingValue } from './missing-value-label.ts';

/** Fewer points make no series, more do not fit side by side. */
const points = { least: 3, most: 12 } as const;

/** The values of an indicator by period, the latest ones where there are many. */
export function chartByPeriod(
  indicator: Indicator,
  recorded: readonly Value[],
  context: CompositionContext,
): readonly Block[] {
  const { words, snapshot } = context;
  const values = recorded.map((value) => ({ ...value, actual: officialActual(value, indicator) }));
  const numbers = values.filter(({ actual }) => actual.kind === 'reported');
  if (!isQuantitative(indicator.measure) || numbers.length < points.least) return [];
  const begun = indicator.periods.filter(({ periodStart }) => periodStart <= snapshot.scope.asOf);
  const series = sortByStart(begun)
    .slice(-points.most)
    .map((period) => {
      const value = values.find(({ periodId }) => periodId === periodIdOf(period));
      return makePoint({ indicator, period, value }, context);
    });
  const { actual, target } = words.columns;
  const caption = joinTexts(
    [recordText(indicator.title, context), plain(words.figures.byPeriod)],
    'apposition',
    words,
  );
  return [
    makeFigure(
      {
        caption,
        drawing: {
          kind: 'period_series',
          actual,
          target,
          points: series.map(({ point }) => point),
          ...percentageScale(indicator, context),
        },
        says: series.map(({ point, said }) => [point.label, said]),
      },
      context,
    ),
  ];
}

type PeriodValue = {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly value: Value | undefined;
};
type DescribedPoint = { readonly point: PeriodSeries['points'][number]; readonly said: string };

/** A period as drawn, and its alternative text: "20 (target: 40)". */
function makePoint(
  { indicator, period, value }: PeriodValue,
  context: CompositionContext,
): DescribedPoint {
  const { words } = context;
  const actual = value && makeActual(indicator, value, context);
  const target = makeTarget(indicator, targetInForce(period), context);
  const { reason, whole } = explainMissingNumber({ indicator, period, value }, context);
  const aim =
    target &&
    words.punctuation.brackets(
      `${words.figures.targetMark}${words.punctuation.colon}${target.text}`,
    );
  return {
    point: {
      label: formatShortDay(period.periodEnd, words),
      ...(actual ? { actual } : { reason }),
      ...(target && { target }),
    },
    said: `${actual?.text ?? whole}${aim ?? ''}`,
  };
}

/** Why a period has no number: as a short label, and with the reason. */
function explainMissingNumber(
  { indicator, period, value }: PeriodValue,
  context: CompositionContext,
) {
  if (!value) {
    const { indicatorId, projectId } = indicator;
    const reason = explainMissingValue(
      projectId,
      [{ indicatorId, periodId: periodIdOf(period), periodEnd: period.periodEnd }],
      context,
    );
    return { reason, whole: reason };
  }
  const { actual } = value;
  const whole = formatActual(actual, indicator.measure, context);
  const isSaidInWords = actual.kind === 'reported' || actual.kind === 'described';
  return { reason: isSaidInWords ? whole : labelMissingValue(actual, context), whole };
}

function makeActual(
  indicator: Indicator,
  value: Value,
  context: CompositionContext,
): Quantity | undefined {
  if (value.actual.kind !== 'reported') return undefined;
  const { numerator: _, denominator: __, ...bare } = value.actual;
  const text = formatActual(bare, indicator.measure, context, value.precision);
  return { value: value.actual.value, text };
}

function makeTarget(
  { measure }: Indicator,
  target: Target | undefined,
  context: CompositionContext,
): Quantity | undefined {
  if (target?.value.kind !== 'reported') return undefined;
  return { value: target.value.value, text: formatBaselineOrTarget(target, measure, context) };
}
