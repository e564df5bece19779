import type { Indicator, Period } from '../domain/framework/indicator.ts';
import { periodIdOf } from '../domain/framework/period-id.ts';
import { isDue, owes, stoppedSince } from '../domain/programme/project-status.ts';
import type { Actual } from '../domain/reported.ts';
import { officialActual } from '../domain/rollup/value-figure.ts';
import type { FigureKey } from '../domain/snapshot/selection/counts.ts';
import type { Source } from '../domain/source.ts';
import { officialVersion } from '../domain/values/official-version.ts';
import type { Value } from '../domain/values/value.ts';
import { noBreakText } from './blocks.ts';
import type { CompositionContext } from './composition-context.ts';
import { formatCount } from './formats.ts';
import { type Inline, joinTexts, plain } from './inline.ts';
import type { Text } from './tree.ts';
/** The figures due by reporting status; each is counted once. */
export type FiguresDue = Readonly<
  Record<
    'withEvidence' | 'withoutEvidence' | 'illustrative' | 'notApproved' | 'notReported',
    number
  >
>;

/**
 * Counts the figures due of one project or of all: every indicator in every period that is over. Every count in the report is based
 * on this. An approved "not reported" counts as not reported.
 */
export function countFiguresDue({ snapshot }: CompositionContext, projectId?: string): FiguresDue {
  const { records, counts, scope } = snapshot;
  const isMeant = (id: string) => projectId === undefined || id === projectId;
  const approved = records.projects
    .filter(({ project }) => isMeant(project.projectId))
    .flatMap(({ project, indicators, values }) =>
      values
        .flatMap((value) => officialVersion(value, scope) ?? [])
        .filter((value) => owes(project, value, scope.asOf))
        .map((value) => ({ ...value, actual: actualOf(value, indicators) })),
    );
  const counted = Object.entries(counts).flatMap(([id, count]) => (isMeant(id) ? [count] : []));
  const sum = (of: (count: (typeof counted)[number]) => number) =>
    counted.reduce((total, count) => total + of(count), 0);
  const reported = approved.filter(({ actual }) => actual.kind !== 'not_reported');
  const illustrative = reported.filter(isIllustrative).length;
  const withEvidence = reported.filter(
    (value) => !isIllustrative(value) && (value.evidence ?? []).length > 0,
  ).length;
  return {
    withEvidence,
    withoutEvidence: reported.length - illustrative - withEvidence,
    illustrative,
    notApproved: sum(({ unapproved }) => unapproved.length),
    notReported: sum(({ missing }) => missing) + approved.length - reported.length,
  };
}

function actualOf(value: Value, indicators: readonly Indicator[]): Actual {
  const indicator = indicators.find(({ indicatorId }) => indicatorId === value.indicatorId);
  return indicator ? officialActual(value, indicator) : value.actual;
}

function isIllustrative({ source, evidence = [] }: Value): boolean {
  return [source, ...evidence].some((each: Source) => each.illustrative);
}

export const sumCounts = (due: FiguresDue) =>
  Object.values(due).reduce((sum, count) => sum + count, 0);
export const countApproved = (due: FiguresDue) =>
  due.withEvidence + due.withoutEvidence + due.illustrative;

/**
 * "Of 28 figures due: 21 approved (20 with evidence, 1 illustrative), 3 not approved yet". Zero counts are omitted; a number stays on
 * one line with what it counts.
 */
export function writeFiguresDue(due: FiguresDue, { words }: CompositionContext): Text {
  const { noneDue, approved, counts, summary } = words.figuresDue;
  const listCounts = (names: readonly (keyof FiguresDue)[]) =>
    joinTexts(
      names
        .filter((name) => due[name] > 0)
        .map((name) => noBreakText(counts[name](formatCount(due[name])))),
      'apposition',
    );
  if (sumCounts(due) === 0) return plain(noneDue);
  const parts = listCounts(['withEvidence', 'withoutEvidence', 'illustrative']);
  const rest = listCounts(['notApproved', 'notReported']);
  const number = countApproved(due);
  const states = [...(number > 0 ? [noBreakText(approved(formatCount(number), parts))] : []), rest];
  const said = joinTexts(
    states.filter((each) => each.length > 0),
    'apposition',
  );
  return noBreakText(summary(formatCount(sumCounts(due)), said));
}

/** Why the report has no value for a figure. It may reveal that a draft exists, never what it says. */
export function explainMissingValue(
  projectId: string,
  figures: readonly (FigureKey & Pick<Period, 'periodEnd'>)[],
  context: CompositionContext,
): Inline {
  const { records, counts, scope } = context.snapshot;
  const { words } = context;
  const { state } = words.figuresDue;
  const unapproved = counts[projectId]?.unapproved ?? [];
  const waits = (figure: FigureKey) =>
    unapproved.some(
      ({ indicatorId, periodId }) =>
        indicatorId === figure.indicatorId && periodId === figure.periodId,
    );
  if (figures.some(waits)) return state.notApproved;
  const project = records.projects.find((each) => each.project.projectId === projectId)?.project;
  if (project && figures.some((figure) => isDue(project, figure, scope.asOf)))
    return words.reported.notReported;
  const isStopped = project && stoppedSince(project, scope.asOf) !== undefined;
  return isStopped ? words.projectStatus[project.status] : state.notDueYet;
}

/** The key of each period of an indicator, with its end. */
export function listPeriodKeys({ indicatorId, periods }: Indicator) {
  return periods.map((period) => ({
    indicatorId,
    periodId: periodIdOf(period),
    periodEnd: period.periodEnd,
  }));
}
