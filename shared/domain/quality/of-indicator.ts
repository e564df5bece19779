import type { CalendarDate } from '../dates.ts';
import { type Indicator, isQuantitative, type Period } from '../framework/indicator.ts';
import { periodIdOf } from '../framework/period-id.ts';
import type { Project } from '../programme/project.ts';
import type { Versioned } from '../record.ts';
import { addressOf } from '../record-addresses.ts';
import { inputOf } from '../rollup/inputs.ts';
import { plannedPeriods } from '../rollup/planned-periods.ts';
import { officialActual } from '../rollup/value-figure.ts';
import { valuesAt } from '../rollup/values-at.ts';
import { contradictsDirection } from '../values/approvable.ts';
import { type DueFigure, listDue } from '../values/due.ts';
import type { Value } from '../values/value.ts';
import type { FindingOfKind } from './finding.ts';
import { fallingTotals } from './of-totals.ts';
import { findingsOfValue, hasFigureOrText, locateValue, valuesReviewedAt } from './of-value.ts';

/** Findings on one indicator and its values: overdue periods, figures carried forward, contradictions. */
export function findingsOfIndicator(
  indicator: Versioned<Indicator>,
  values: readonly Versioned<Value>[],
  { project, asOf }: { readonly project: Project; readonly asOf: CalendarDate },
): readonly FindingOfKind[] {
  const reviewed = valuesReviewedAt(values, asOf);
  return [
    ...listDue({ project, indicators: [indicator], values }, asOf).flatMap(overdue),
    ...indicator.periods.flatMap((period) => directionConflicts(indicator, period)),
    ...reviewed.flatMap((value) => findingsOfValue(indicator, value)),
    ...fallingTotals(indicator, reviewed),
    ...figureCarriedForward(indicator, valuesAt(values, asOf), { project, asOf }),
    ...withoutDirection(indicator),
    ...statedAims(indicator),
  ];
}

/** Without a direction a ratio may mean success or failure. */
function withoutDirection(indicator: Versioned<Indicator>): readonly FindingOfKind[] {
  if (!isQuantitative(indicator.measure) || indicator.ascending !== undefined) return [];
  const detail = 'Its ratio is not computed.';
  return [{ kind: 'direction_unknown', finding: { ...locateIndicator(indicator), detail } }];
}

/** Baselines and targets that are no numbers. */
function statedAims(indicator: Versioned<Indicator>): readonly FindingOfKind[] {
  const { baseline, periods } = indicator;
  const given = [
    baseline,
    ...periods.flatMap(({ target, revisedTarget }) => [target, revisedTarget]),
  ];
  return given.flatMap((each) => {
    if (each?.value.kind !== 'stated') return [];
    const detail = `"${each.value.text}"`;
    return [{ kind: 'stated_not_counted', finding: { ...locateIndicator(indicator), detail } }];
  });
}

function locateIndicator(indicator: Versioned<Indicator>) {
  return { ...inputOf('indicator', indicator), projectId: indicator.projectId };
}

function overdue({ indicator, period, state, value }: DueFigure): readonly FindingOfKind[] {
  if (state === 'approved' || state === 'submitted') return [];
  if (value && state !== 'missing') {
    const detail = `It is ${state === 'returned' ? 'returned' : 'a draft'}.`;
    return [{ kind: 'overdue', finding: { ...locateValue(value), status: state, detail } }];
  }
  const { projectId, indicatorId } = indicator;
  const { periodEnd } = period;
  const address = addressOf('value', { projectId, indicatorId, periodId: periodIdOf(period) });
  const detail = value ? 'What is recorded is dated later.' : 'Nothing is recorded.';
  const finding = { address, projectId, periodEnd, status: 'missing', detail } as const;
  return [{ kind: 'overdue', finding }];
}

function directionConflicts(
  indicator: Versioned<Indicator>,
  period: Period,
): readonly FindingOfKind[] {
  const targets = [
    ['original', 'target', period.target],
    ['revised', 'revised target', period.revisedTarget],
  ] as const;
  return targets.flatMap(([which, name, target]) => {
    if (!target || !contradictsDirection(indicator, target)) return [];
    const { projectId } = indicator;
    const { periodEnd } = period;
    const detail = `The ${name} of the period ${periodIdOf(period)}.`;
    const at = { ...inputOf('indicator', indicator), projectId, periodEnd };
    const finding = { ...at, target: which, detail };
    return [{ kind: 'direction_conflict' as const, finding }];
  });
}

/** Periodic figures are not carried forward: each period has its own. */
function figureCarriedForward(
  indicator: Indicator,
  official: readonly Versioned<Value>[],
  asked: { readonly project: Project; readonly asOf: CalendarDate },
): readonly FindingOfKind[] {
  if (indicator.accumulation === 'periodic') return [];
  const last = official.findLast((value) => hasFigureOrText(officialActual(value, indicator)));
  const due = plannedPeriods(indicator, official, asked).owed.at(-1)?.periodEnd;
  if (!last || due === undefined || last.periodEnd >= due) return [];
  const detail = `A figure was due for the period to ${due}.`;
  return [{ kind: 'carried_forward', finding: { ...locateValue(last), due, detail } }];
}
