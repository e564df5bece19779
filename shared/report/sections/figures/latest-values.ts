import type { Indicator } from '../../../domain/framework/indicator.ts';
import { periodIdOf } from '../../../domain/framework/period-id.ts';
import type { Project } from '../../../domain/programme/project.ts';
import type { Value } from '../../../domain/values/value.ts';
import { noBreakText } from '../../blocks.ts';
import { achievementCell, indicatorName, targetCells, valueCell } from '../../cells.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { choosePeriod, findLatestValue, findPeriodDue } from '../../figures.ts';
import { explainMissingValue, listPeriodKeys } from '../../figures-due.ts';
import { formatShortDay } from '../../formats.ts';
import { type Inline, plain, remark } from '../../inline.ts';
import { shortTitleOf } from '../../names.ts';
import { writeTargetNotes } from '../../target-notes.ts';
import type { Block, Text } from '../../tree.ts';
import { linkToAuditRow } from '../../value-register.ts';
import { collectSources } from '../../value-sources.ts';
/** An indicator of a project with its values. */
export type IndicatorWithValues = {
  readonly indicator: Indicator;
  readonly project: Project;
  readonly values: readonly Value[];
};

/** A table of indicators with the latest value of each. */
export function makeLatestValuesTable(
  caption: Inline,
  observed: readonly IndicatorWithValues[],
  context: CompositionContext,
): Block {
  const { columns } = context.words;
  const shown = observed.map((each) => ({ ...each, period: choosePrintedPeriod(each, context) }));
  const notes = writeTargetNotes(shown, context);
  const projectColumn = namesProjects(context)
    ? [{ head: plain(columns.project), share: 2.2 }]
    : [];
  return {
    block: 'table',
    caption: plain(caption),
    columns: [
      { head: plain(columns.indicator), share: 3, rowHeader: true },
      ...projectColumn,
      { head: plain(columns.originalTarget), share: 1.4, align: 'decimal' },
      { head: plain(columns.target), share: 1.4, align: 'decimal' },
      { head: plain(columns.actual), share: 1.8, align: 'decimal' },
      { head: plain(columns.ratio), share: 1.2, align: 'decimal' },
      { head: plain(columns.asOf), share: 1.4 },
      { head: plain(columns.source), share: 0.9 },
      { head: plain(columns.reference), share: 0.7 },
    ],
    rows: observed.map((each) => makeRow(each, context)),
    ...(notes.length > 0 && { notes }),
  };
}

function choosePrintedPeriod(
  { indicator, values }: Pick<IndicatorWithValues, 'indicator' | 'values'>,
  context: CompositionContext,
) {
  return choosePeriod(indicator, findLatestValue(indicator, values), context);
}

/** The report of one project need not name it in every row. */
function namesProjects({ snapshot }: CompositionContext): boolean {
  return snapshot.scope.projectId === undefined;
}

function makeRow(
  { indicator, project, values }: IndicatorWithValues,
  context: CompositionContext,
): readonly Text[] {
  const { words } = context;
  const value = findLatestValue(indicator, values);
  const period = choosePrintedPeriod({ indicator, values }, context);
  return [
    indicatorName(indicator),
    ...(namesProjects(context) ? [shortTitleOf(project)] : []),
    ...targetCells(period, indicator.measure, context),
    value
      ? latestValueCell(indicator, value, context)
      : noBreakText(explainMissingValue(indicator.projectId, listPeriodKeys(indicator), context)),
    value ? achievementCell(indicator, value, words, period) : plain(''),
    plain(value ? formatShortDay(value.asOf) : ''),
    cite(collectSources(indicator, value ?? (period && { periodId: periodIdOf(period) })), context),
    value ? linkToAuditRow(value, context.values) : plain(''),
  ];
}

/** Marked where a figure of a later period was due. */
function latestValueCell(indicator: Indicator, value: Value, context: CompositionContext): Text {
  const cell = valueCell(indicator, value, context);
  if (!findPeriodDue(indicator, value, context)) return cell;
  return [...cell, remark(context.words.standing.carriedForward)];
}

export function selectValues(
  { indicatorId }: Pick<Indicator, 'indicatorId'>,
  values: readonly Value[],
): readonly Value[] {
  return values.filter((value) => value.indicatorId === indicatorId);
}
