import type { Indicator, Period, Target } from '../../domain/framework/indicator.ts';
import { isQuantitative } from '../../domain/framework/indicator.ts';
import { sortByStart } from '../../domain/framework/period-days.ts';
import { periodIdOf } from '../../domain/framework/period-id.ts';
import { officialActual } from '../../domain/rollup/value-figure.ts';
import { sortByPeriod } from '../../domain/rollup/values-at.ts';
import type { Value } from '../../domain/values/value.ts';
import type { CompositionContext } from '../composition-context.ts';
import { formatActual, formatBaselineOrTarget, targetInForce } from '../figures.ts';
import { explainMissingValue } from '../figures-due.ts';
import { findChange } from '../findings.ts';
import { formatShortDay } from '../formats.ts';
import { type Content, colon, type Inline, inBrackets, joinTexts, plain } from '../inline.ts';
import type { Phrases } from '../phrases.ts';
import { recordText } from '../record-texts.ts';
import { inFirst } from '../render/strings.ts';
import type { Block, PeriodSeries, Text } from '../tree.ts';
import { areAllZero, axisOf, makeFigure, percentageScale } from './make-figure.ts';
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
  const saysNothing =
    numbers.length < points.least || areAllZero(numbers.map(({ actual }) => actual));
  if (!isQuantitative(indicator.measure) || saysNothing) return [];
  const begun = indicator.periods.filter(({ periodStart }) => periodStart <= snapshot.scope.asOf);
  const series = sortByStart(begun)
    .slice(-points.most)
    .map((period) => {
      const value = values.find(({ periodId }) => periodId === periodIdOf(period));
      return makePoint({ indicator, period, value }, context);
    });
  const { actual, target } = words.columns;
  const shown = joinTexts([recordText(indicator.title), words.figures.byPeriod], 'apposition');
  const found = findChange(indicator, sortByPeriod(numbers), context);
  return [
    makeFigure({
      ...(found ? { caption: found, subtitle: plain(words.figures.byPeriod) } : { caption: shown }),
      drawing: {
        kind: 'period_series',
        ...axisOf(indicator, context),
        actual: inFirst(actual),
        target: inFirst(target),
        points: series.map(({ point }) => point),
        ...percentageScale(indicator),
      },
      says: series.map(({ label, said }) => [label, said]),
    }),
  ];
}

type PeriodValue = {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly value: Value | undefined;
};
type DescribedPoint = {
  readonly point: PeriodSeries['points'][number];
  readonly label: Inline;
  readonly said: Text;
};

/** A period as drawn, and its alternative text: "20 (target: 40)". */
function makePoint(
  { indicator, period, value }: PeriodValue,
  context: CompositionContext,
): DescribedPoint {
  const { words } = context;
  const actual = value && findActual(indicator, value, words);
  const target = findTarget(indicator, targetInForce(period), words);
  const { reason, whole } = explainMissingNumber({ indicator, period, value }, context);
  const aim = target && inBrackets([words.figures.targetMark, colon, ...target.text]);
  const label = formatShortDay(period.periodEnd);
  return {
    point: {
      label: inFirst(label),
      ...(actual ? { actual: draw(actual) } : { reason: inFirst(reason) }),
      ...(target && { target: draw(target) }),
    },
    label,
    said: [...(actual?.text ?? whole), ...(aim ? [aim] : [])],
  };
}

/** Why a period has no number: as a short label, and with the reason. */
function explainMissingNumber(
  { indicator, period, value }: PeriodValue,
  context: CompositionContext,
): { readonly reason: Content; readonly whole: Text } {
  if (!value) {
    const { indicatorId, projectId } = indicator;
    const reason = explainMissingValue(
      projectId,
      [{ indicatorId, periodId: periodIdOf(period), periodEnd: period.periodEnd }],
      context,
    );
    return { reason, whole: [reason] };
  }
  const { actual } = value;
  const whole = formatActual(actual, indicator.measure, context.words);
  const isSaidInWords = actual.kind === 'reported' || actual.kind === 'described';
  return { reason: isSaidInWords ? whole : labelMissingValue(actual, context), whole };
}

/** A number with what is printed for it. */
type Figure = { readonly value: string; readonly text: Text };

const draw = ({ value, text }: Figure) => ({ value, text: inFirst(text) });

function findActual(indicator: Indicator, value: Value, words: Phrases): Figure | undefined {
  if (value.actual.kind !== 'reported') return undefined;
  const { numerator: _, denominator: __, ...shown } = value.actual;
  const text = formatActual(shown, indicator.measure, words, value.precision);
  return { value: value.actual.value, text };
}

function findTarget(
  { measure }: Indicator,
  target: Target | undefined,
  words: Phrases,
): Figure | undefined {
  if (target?.value.kind !== 'reported') return undefined;
  return { value: target.value.value, text: formatBaselineOrTarget(target, measure, words) };
}
