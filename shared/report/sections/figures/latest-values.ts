import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Project } from '../../../domain/programme/project.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { shortDay } from '../../../words/dates.ts';
import { achievementCell, actualCell, indicatorName, targetCells } from '../../cells.ts';
import {
  citations,
  named,
  plain,
  type Setting,
  trimmed,
  whole,
} from '../../composition-context.ts';
import { latestOf, periodInView } from '../../figures.ts';
import { figuresOf, withoutValue } from '../../figures-due.ts';
import { targetNotes } from '../../target-notes.ts';
import { referenceTo } from '../../value-register.ts';
import { sourcesOf } from '../../value-sources.ts';

/** An indicator of a project with its values. */
export type Observed = {
  readonly indicator: Indicator;
  readonly project: Project;
  readonly values: readonly Value[];
};

/** A table of indicators with the latest value of each. */
export function latestValues(
  caption: string,
  observed: readonly Observed[],
  setting: Setting,
): Block {
  const { columns } = setting.words;
  const shown = observed.map((each) => ({ ...each, period: periodShown(each, setting) }));
  const notes = targetNotes(shown, setting);
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
    rows: observed.map((each) => row(each, setting)),
    ...(notes.length > 0 && { notes }),
  };
}

function periodShown(
  { indicator, values }: Pick<Observed, 'indicator' | 'values'>,
  { snapshot }: Setting,
) {
  return periodInView(indicator, latestOf(values), snapshot.scope.asOf);
}

/** The report of one project need not name it in every row. */
function namesProjects({ snapshot }: Setting): boolean {
  return snapshot.scope.projectId === undefined;
}

function row({ indicator, project, values }: Observed, setting: Setting): readonly Text[] {
  const { words } = setting;
  const value = latestOf(values);
  const period = periodShown({ indicator, values }, setting);
  return [
    indicatorName(indicator, setting),
    ...(namesProjects(setting) ? [named(project.title, setting)] : []),
    ...targetCells(period, indicator.measure, words),
    value
      ? actualCell(value.actual, indicator.measure, setting, value.precision)
      : whole(withoutValue(indicator.projectId, figuresOf(indicator), setting)),
    value ? achievementCell(indicator, value, words) : plain(''),
    plain(value ? shortDay(value.asOf, words) : ''),
    trimmed(citations(sourcesOf(indicator, value ?? period), setting)),
    value ? referenceTo(value, setting.values) : plain(''),
  ];
}

export function valuesOf(
  { indicatorId }: Pick<Indicator, 'indicatorId'>,
  values: readonly Value[],
): readonly Value[] {
  return values.filter((value) => value.indicatorId === indicatorId);
}
