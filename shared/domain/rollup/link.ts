import type { CalendarDate } from '../dates.ts';
import type { CommonIndicator } from '../framework/common-indicator.ts';
import type { Indicator } from '../framework/indicator.ts';
import type { ResultType } from '../framework/result.ts';
import type { ProgrammeRecords, ProjectRecords } from '../owned-records.ts';
import type { Project } from '../programme/project.ts';
import type { Versioned } from '../record.ts';
import type { Value } from '../values/value.ts';
import { reasonNotComparable } from './comparable.ts';
import type { NotSummedReason } from './reasons.ts';
import { valuesAt } from './values-at.ts';

/** An indicator of a project with what it takes to roll it up; `apart` says why it is excluded. */
export type Link = {
  readonly project: Project;
  readonly indicator: Versioned<Indicator>;
  readonly values: readonly Versioned<Value>[];
  readonly apart: NotSummedReason | undefined;
};

/** The indicators of all projects by the common indicator they name, each record looked at once. */
export function linksOf(
  { commonIndicators, projects }: ProgrammeRecords,
  asOf: CalendarDate,
): ReadonlyMap<string, readonly Link[]> {
  const commons = new Map(commonIndicators.map((each) => [each.commonIndicatorId, each]));
  const links = projects.flatMap((project) => linksOfProject(project, commons, asOf));
  return Map.groupBy(links, ({ indicator }) => indicator.commonIndicatorId ?? '');
}

function linksOfProject(
  { project, results, indicators, values }: ProjectRecords,
  commons: ReadonlyMap<string, CommonIndicator>,
  asOf: CalendarDate,
): readonly Link[] {
  const types = new Map(results.map(({ resultId, type }) => [resultId, type]));
  const byIndicator = Map.groupBy(values, ({ indicatorId }) => indicatorId);
  const named = Map.groupBy(indicators, ({ commonIndicatorId }) => commonIndicatorId);
  return indicators.map((indicator) => ({
    project,
    indicator,
    values: valuesAt(byIndicator.get(indicator.indicatorId) ?? [], asOf),
    apart: exclusionOf(commons.get(indicator.commonIndicatorId ?? ''), {
      indicator,
      resultType: types.get(indicator.resultId),
      beside: named.get(indicator.commonIndicatorId)?.length ?? 1,
    }),
  }));
}

type IndicatorInProject = {
  readonly indicator: Indicator;
  readonly resultType: ResultType | undefined;
  readonly beside: number;
};

function exclusionOf(
  common: CommonIndicator | undefined,
  { indicator, resultType, beside }: IndicatorInProject,
): NotSummedReason | undefined {
  if (!common) return 'not_declared';
  return (
    reasonNotComparable(indicator, common, resultType) ??
    (beside > 1 ? 'twice_in_project' : undefined)
  );
}

/** How many projects they are of. */
export function projectsOf(links: readonly Link[]): number {
  return new Set(links.map(({ indicator }) => indicator.projectId)).size;
}
