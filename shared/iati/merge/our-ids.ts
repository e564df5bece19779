import type { ActivityRecords } from '../map/activity.ts';
import { idOf } from '../map/id.ts';
import { type Framework, type Matches, matchActivity } from '../matching/match-activity.ts';

/** Records of a file with the ids that they have here; what is new keeps its own, unless that is taken. */
export function withOurIds(
  records: ActivityRecords,
  here: Framework,
  last: ActivityRecords | undefined,
): ActivityRecords {
  const matches = matchActivity(records, here, last);
  const [resultId, indicatorId] = [
    finder(
      matches.results,
      here.results.map((each) => each.resultId),
    ),
    finder(
      matches.indicators,
      here.indicators.map((each) => each.indicatorId),
    ),
  ];
  return {
    ...records,
    results: records.results.map((each) => ({ ...each, resultId: resultId(each.resultId) })),
    indicators: records.indicators.map(({ indicatorId: id, input }) => ({
      indicatorId: indicatorId(id),
      input: { ...input, resultId: resultId(input.resultId) },
    })),
    values: records.values.map((each) => ({ ...each, indicatorId: indicatorId(each.indicatorId) })),
  };
}

function finder(matched: Matches['results'], taken: readonly string[]): (id: string) => string {
  const known = new Set(taken);
  return (id) => matched.get(id) ?? (known.has(id) ? idOf('further', id) : id);
}
