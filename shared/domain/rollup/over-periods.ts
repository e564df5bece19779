import type { CalendarDate } from '../dates.ts';
import type { AggregationRule, Indicator, Period } from '../framework/indicator.ts';
import { cover, isSamePeriod, overlap } from '../framework/period-days.ts';
import type { Project } from '../programme/project.ts';
import type { Versioned } from '../record.ts';
import type { Value } from '../values/value.ts';
import { type Aims, aimsOf, atBaseline, hasTarget, type Standing } from './aims.ts';
import { chooseValues } from './chosen-values.ts';
import { addFigures, allOf } from './combine.ts';
import { endStanding, type StandingAtEnd } from './end-target.ts';
import type { Figure } from './figure.ts';
import { combinePeriods, combinesPeriods } from './period-rules.ts';
import { type PlannedPeriods, plannedPeriods } from './planned-periods.ts';
import type { NotSummedReason } from './reasons.ts';
import { valueFigure } from './value-figure.ts';

type Values = readonly Versioned<Value>[];

/** The figure of one indicator over its periods. */
type CombinedPeriods = {
  readonly state: 'figure';
  readonly figure: Figure;
  /** Of the periods in the figure; of one that is carried forward, what is due now. */
  readonly ofReported: Aims;
  readonly used: Values;
  /** The figure is older than the last one that was due. */
  readonly carriedForward: boolean;
  /** Periods that were due and have no figure, of a rule that puts periods together. */
  readonly missingPeriods: number;
  /** With all that was due: a period without a figure stands at the baseline. */
  readonly ofAll: Standing;
};

type WithoutFigure = {
  readonly state: 'none';
  readonly reason: NotSummedReason;
  /** At the baseline; undefined where no target is due. */
  readonly ofAll: Standing | undefined;
};

/** The approved values of one indicator at a date, combined; or why they are not. */
export type PeriodsResult = (CombinedPeriods | WithoutFigure) & {
  /** False if no period is over yet, if none applies, or if the project was stopped before. */
  readonly owes: boolean;
  readonly toEnd: StandingAtEnd | undefined;
};

export type PeriodsAsked = {
  readonly rule: Pick<AggregationRule, 'overPeriods' | 'overDisaggregation'>;
  readonly project: Project;
  readonly asOf: CalendarDate;
};

/**
 * Combines the periods of one indicator by a rule.
 * @param values in the order of their periods, see `valuesAt`
 */
export function overPeriods(
  indicator: Indicator,
  values: Values,
  asked: PeriodsAsked,
): PeriodsResult {
  const periods = plannedPeriods(indicator, values, asked);
  const { used = [], reason } = chooseValues(indicator, values, { ...asked, periods });
  const { overPeriods: rule, overDisaggregation } = asked.rule;
  const figures = allOf(used.map((value) => valueFigure(value, indicator, overDisaggregation)));
  const figure = figures && combinePeriods(rule, figures);
  const owes = periods.owed.length > 0;
  const made: Made = { indicator, used, rule, periods };
  if (!figure) return withoutFigure({ ...made, owes }, reason ?? 'not_reported');
  const found = findMissing(made);
  const compared = found.dueNow ?? used.flatMap((value) => periodOf(indicator, value) ?? []);
  const ofReported = aimsOf(indicator, compared, rule);
  return {
    state: 'figure',
    figure,
    ofReported,
    used,
    carriedForward: found.carriedForward,
    missingPeriods: found.missing.length + found.uncovered,
    owes,
    ofAll: standingOfAll({ ...made, compared, figure }, found.missing) ?? {
      aims: ofReported,
      figure,
    },
    toEnd: endStanding({ ...made, figure }),
  };
}

type Made = {
  readonly indicator: Indicator;
  readonly used: Values;
  readonly rule: AggregationRule['overPeriods'];
  readonly periods: PlannedPeriods;
};

function periodOf({ periods }: Indicator, value: Value): Period | undefined {
  return periods.find((period) => isSamePeriod(period, value));
}

/** An indicator without any report is at its baseline; if figures were reported but not combined, its state is unknown. */
function withoutFigure(
  { owes, ...made }: Made & { readonly owes: boolean },
  reason: NotSummedReason,
): PeriodsResult {
  const isSilent = reason === 'not_reported' || reason === 'withheld';
  const ofAll = reason === 'not_applicable' ? undefined : standingOfSilent(made);
  const toEnd = reason === 'not_applicable' ? undefined : endStanding(made);
  return {
    state: 'none',
    reason: reason === 'not_reported' && !owes ? 'nothing_due' : reason,
    owes,
    ofAll: ofAll && (isSilent ? ofAll : { ...ofAll, figure: undefined }),
    toEnd: toEnd && (isSilent ? toEnd : { ...toEnd, figure: undefined }),
  };
}

type Missing = {
  readonly carriedForward: boolean;
  readonly missing: readonly Period[];
  /** 1 where the whole period is over and the others do not have all its days. */
  readonly uncovered: 0 | 1;
  /** The period whose target is due, where the figure is of an earlier one. */
  readonly dueNow?: readonly Period[];
};

/** Periods that were due but are not in the figure: a later one, or some in between. */
function findMissing({ used, rule, periods, indicator }: Made): Missing {
  const { owed, whole } = periods;
  const none = { carriedForward: false, missing: [], uncovered: 0 } as const;
  const last = used.at(-1);
  if (last && whole && isSamePeriod(last, whole)) {
    const isNewer = ({ periodEnd }: Period) => periodEnd > last.asOf;
    return { ...none, carriedForward: !owed.includes(whole) && owed.some(isNewer) };
  }
  if (!combinesPeriods(rule)) {
    const end = owed.at(-1)?.periodEnd ?? '';
    if (!last || last.periodEnd >= end) return none;
    const since = owed.filter(({ periodEnd }) => periodEnd >= last.periodEnd);
    return { ...none, carriedForward: true, dueNow: lastWithTarget(indicator, since) };
  }
  const others = owed.filter((period) => period !== whole);
  const declared = indicator.periods.filter((period) => period !== whole);
  return {
    ...none,
    missing: others.filter((period) => !used.some((value) => isSamePeriod(value, period))),
    uncovered: whole && owed.includes(whole) && !cover(declared, whole) ? 1 : 0,
  };
}

/** The last one that has a target, else the last. */
function lastWithTarget(indicator: Indicator, owed: readonly Period[]): readonly Period[] {
  const last = owed.findLast((period) => hasTarget(indicator, period)) ?? owed.at(-1);
  return last ? [last] : [];
}

/** Undefined where no period with a target is missing, so that all are those that reported. */
function standingOfAll(
  made: Made & { readonly compared: readonly Period[]; readonly figure: Figure },
  missing: readonly Period[],
): Standing | undefined {
  const { indicator, rule, compared, figure } = made;
  const silent = missing.filter((period) => hasTarget(indicator, period));
  if (silent.length === 0) return undefined;
  const aims = aimsOf(indicator, [...compared, ...silent], rule);
  const rest = atBaseline(aimsOf(indicator, silent, rule), indicator).figure;
  return { aims, figure: rest && rule === 'sum' ? addFigures([figure, rest]) : undefined };
}

/** Of an indicator without a figure. */
function standingOfSilent({ indicator, rule, periods }: Made): Standing | undefined {
  const { owed, whole } = periods;
  const due = whole && owed.includes(whole) && hasTarget(indicator, whole) ? [whole] : owed;
  const aimed = (combinesPeriods(rule) ? due : lastWithTarget(indicator, due)).filter((period) =>
    hasTarget(indicator, period),
  );
  if (aimed.length === 0) return undefined;
  if (overlap(aimed)) return unknown;
  return atBaseline(aimsOf(indicator, aimed, rule), indicator);
}

const unknown: Standing = {
  aims: { baseline: undefined, target: undefined, revisedTarget: undefined },
  figure: undefined,
};
