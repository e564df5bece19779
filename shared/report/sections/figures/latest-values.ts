import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Project } from '../../../domain/programme/project.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { formatShortDay } from '../../../words/dates.ts';
import { achievementCell, actualCell, indicatorName, targetCells } from '../../cells.ts';
import {
  type CompositionContext,
  cite,
  plain,
  recordName,
  trimStart,
  unbroken,
} from '../../composition-context.ts';
import { choosePeriod, findLatestValue } from '../../figures.ts';
import { explainMissingValue, listPeriodKeys } from '../../figures-due.ts';
import { writeTargetNotes } from '../../target-notes.ts';
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
  caption: string,
  observed: readonly IndicatorWithValues[],
  setting: CompositionContext,
): Block {
  const { columns } = setting.words;
  const shown = observed.map((each) => ({ ...each, period: choosePrintedPeriod(each, setting) }));
  const notes = writeTargetNotes(shown, setting);
  const projectColumn = namesProjects(setting)
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
    rows: observed.map((each) => makeRow(each, setting)),
    ...(notes.length > 0 && { notes }),
  };
}

function choosePrintedPeriod(
  { indicator, values }: Pick<IndicatorWithValues, 'indicator' | 'values'>,
  { snapshot }: CompositionContext,
) {
  return choosePeriod(indicator, findLatestValue(values), snapshot.scope.asOf);
}

/** The report of one project need not name it in every row. */
function namesProjects({ snapshot }: CompositionContext): boolean {
  return snapshot.scope.projectId === undefined;
}

function makeRow(
  { indicator, project, values }: IndicatorWithValues,
  setting: CompositionContext,
): readonly Text[] {
  const { words } = setting;
  const value = findLatestValue(values);
  const period = choosePrintedPeriod({ indicator, values }, setting);
  return [
    indicatorName(indicator, setting),
    ...(namesProjects(setting) ? [recordName(project.title, setting)] : []),
    ...targetCells(period, indicator.measure, words),
    value
      ? actualCell(value.actual, indicator.measure, setting, value.precision)
      : unbroken(explainMissingValue(indicator.projectId, listPeriodKeys(indicator), setting)),
    value ? achievementCell(indicator, value, words) : plain(''),
    plain(value ? formatShortDay(value.asOf, words) : ''),
    trimStart(cite(collectSources(indicator, value ?? period), setting)),
    value ? linkToAuditRow(value, setting.values) : plain(''),
  ];
}

export function selectValues(
  { indicatorId }: Pick<Indicator, 'indicatorId'>,
  values: readonly Value[],
): readonly Value[] {
  return values.filter((value) => value.indicatorId === indicatorId);
}
