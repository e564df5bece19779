import type { Indicator, Measure, Period, Target } from '../domain/framework/indicator.ts';
import { isQuantitative } from '../domain/framework/indicator.ts';
import { isSamePeriod, wholePeriod } from '../domain/framework/period-days.ts';
import { findPeriod } from '../domain/framework/period-id.ts';
import type { PublishedFigure } from '../domain/programme/programme.ts';
import { owes, plans } from '../domain/programme/project-status.ts';
import type { Actual, Reported } from '../domain/reported.ts';
import { officialActual } from '../domain/rollup/value-figure.ts';
import { sortByPeriod } from '../domain/rollup/values-at.ts';
import { type Achievement, achievement } from '../domain/values/achievement.ts';
import type { Value } from '../domain/values/value.ts';
import type { CompositionContext } from './composition-context.ts';
import { formatGivenPercentage, formatNumber, formatRatio, formatShare } from './formats.ts';
import { type Content, colon, plain, type Text } from './inline.ts';
import type { Phrases } from './phrases.ts';
import { recordLine, recordLineWithoutMark } from './record-texts.ts';

type Precision = PublishedFigure['precision'];

/** An actual value: the figure, the description in its language, or why there is none. */
export function actualText(
  actual: Actual,
  measure: Measure,
  words: Phrases,
  precision: Precision = 'exact',
): Text {
  if (actual.kind !== 'described') return formatReported(actual, measure, words, precision);
  const { category, text } = actual;
  if (!text) return plain(category ?? '');
  return category === undefined
    ? recordLine(text)
    : [category, colon, recordLine(text)].flatMap(plain);
}

/** The same without the mark of its language. */
export function formatActual(
  actual: Actual,
  measure: Measure,
  words: Phrases,
  precision: Precision = 'exact',
): Text {
  if (actual.kind !== 'described') return formatReported(actual, measure, words, precision);
  const { category, text } = actual;
  const parts = [category, text && recordLineWithoutMark(text)].filter(
    (part) => part !== undefined,
  );
  return parts.flatMap((part, at) => (at === 0 ? plain(part) : [colon, ...plain(part)]));
}

function formatReported(
  reported: Reported,
  measure: Measure,
  words: Phrases,
  precision: Precision = 'exact',
): Text {
  switch (reported.kind) {
    case 'not_reported':
      return plain(words.reported.notReported);
    case 'not_applicable':
      return plain(words.reported.notApplicable(reported.reason));
    case 'stated':
      return plain(words.reported.stated(reported.text));
    case 'withheld':
      return plain(words.reported.withheld(reported.reason));
    case 'reported':
      return formatFigure(reported, measure, words, precision);
  }
}

function formatFigure(
  { value, numerator, denominator }: Extract<Reported, { kind: 'reported' }>,
  measure: Measure,
  words: Phrases,
  precision: Precision,
): Text {
  const share = numerator !== undefined && denominator !== undefined && { numerator, denominator };
  const written =
    measure === 'percentage'
      ? formatGivenPercentage(value, share || undefined)
      : formatNumber(value);
  const number = formatPrecision(written, precision, words);
  return share ? [...number, formatShare(share)] : number;
}

export function formatPrecision(
  number: Content,
  precision: Precision,
  { precision: words }: Phrases,
): Text {
  return plain(precision === 'exact' ? number : words[precision](number));
}

/** The target in force is the revised one where there is one. */
export function targetInForce(period: Period | undefined): Period['target'] {
  return period?.revisedTarget ?? period?.target;
}

/** A baseline or a target. */
export type BaselineOrTarget = Pick<Target, 'value' | 'precision'>;

/** A baseline or target with its precision, or "none". */
export function formatBaselineOrTarget(
  given: BaselineOrTarget | undefined,
  measure: Measure,
  words: Phrases,
): Text {
  return given
    ? formatActual(given.value, measure, words, given.precision)
    : plain(words.reported.none);
}

/** The achievement ratio, or why there is none. */
export function formatAchievement(outcome: Achievement | undefined, words: Phrases): Text {
  if (outcome === undefined) return plain('');
  return plain(
    outcome.state === 'ratio' ? formatRatio(outcome.ratio) : words.achievement[outcome.state],
  );
}

/**
 * The achievement against the target in force of the period of the value, or of another one that is due; undefined for indicators
 * without numbers.
 */
export function computeAchievement(
  indicator: Indicator,
  value: Value | undefined,
  period: Period | undefined = value && findPeriod(indicator, value),
): Achievement | undefined {
  if (!isQuantitative(indicator.measure)) return undefined;
  const actual = value && officialActual(value, indicator);
  return achievement({
    baseline: indicator.baseline?.value,
    target: targetInForce(period)?.value,
    actual,
    ascending: indicator.ascending,
    measure: indicator.measure,
  });
}

/** The first input of the achievement that is given without a number (not reported, withheld, not applicable). */
export function findMissingInput(
  indicator: Indicator,
  value: Value,
  period: Period | undefined = findPeriod(indicator, value),
): { readonly of: 'actual' | 'target' | 'baseline'; readonly reported: WithoutNumber } | undefined {
  const compared = {
    actual: officialActual(value, indicator),
    target: targetInForce(period)?.value,
    baseline: indicator.baseline?.value,
  };
  for (const name of ['actual', 'target', 'baseline'] as const) {
    const reported = compared[name];
    if (!reported) return undefined;
    if (reported.kind !== 'reported' && reported.kind !== 'described')
      return { of: name, reported };
  }
  return undefined;
}
type WithoutNumber = Exclude<Reported, { kind: 'reported' }>;

/** The value of the period that contains all others, else of the latest one; not the one recorded last. */
export function findLatestValue(
  { periods }: Pick<Indicator, 'periods'>,
  values: readonly Value[],
): Value | undefined {
  const whole = wholePeriod(periods);
  const own = whole && values.find((value) => isSamePeriod(value, whole));
  return own ?? sortByPeriod(values).at(-1);
}

/** The period with whose target the latest value is compared: the one due now if the value is carried forward. */
export function choosePeriod(
  indicator: Indicator,
  latest: Value | undefined,
  context: CompositionContext,
): Period | undefined {
  if (latest) return findPeriodDue(indicator, latest, context) ?? findPeriod(indicator, latest);
  const { asOf } = context.snapshot.scope;
  const project = findProject(indicator, context);
  const begun = indicator.periods.filter(
    (period) => period.periodStart <= asOf && (!project || plans(project, period, asOf)),
  );
  return sortByPeriod(begun).at(-1);
}

function findProject({ projectId }: Indicator, { snapshot }: CompositionContext) {
  return snapshot.records.projects.find(({ project }) => project.projectId === projectId)?.project;
}

/** The period that is due after that of a total so far or a level; undefined where none is, so that it is not carried forward. */
export function findPeriodDue(
  indicator: Indicator,
  { periodEnd }: Value,
  context: CompositionContext,
): Period | undefined {
  const project = findProject(indicator, context);
  if (!project || indicator.accumulation === 'periodic') return undefined;
  const { asOf } = context.snapshot.scope;
  const due = sortByPeriod(indicator.periods).filter(
    (period) => period.periodEnd > periodEnd && owes(project, period, asOf),
  );
  return due.findLast((period) => targetInForce(period)) ?? due.at(-1);
}
