import type { ActivityRecords } from '../map/activity.ts';
import type { ActivityOutcome } from '../merge/merge-activity.ts';
import type { Outcome } from '../merge/outcome.ts';

/** What becomes of an activity that is no project here yet: there is nothing to find or to merge. */
export function newActivity({
  project,
  results,
  indicators,
  values,
}: ActivityRecords): ActivityOutcome {
  const placed = values.map((value) => [`${value.indicatorId}/${value.periodId}`, value] as const);
  return {
    project: asNew(project),
    results: new Map(results.map(({ resultId, input }) => [resultId, asNew(input)])),
    indicators: new Map(
      indicators.map(({ indicatorId, input }) => [indicatorId, { ...asNew(input), bound: [] }]),
    ),
    values: new Map(placed.map(([place, { input }]) => [place, asNew(input)])),
    file: {
      results: new Map(results.map(({ resultId, input }) => [resultId, input])),
      indicators: new Map(indicators.map(({ indicatorId, input }) => [indicatorId, input])),
      values: new Map(placed),
    },
  };
}

function asNew<Input>(input: Input): Outcome<Input> {
  return { outcome: 'new', input, changes: [], conflicts: [], absent: [] };
}
