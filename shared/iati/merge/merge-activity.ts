import type { IndicatorInput } from '../../domain/framework/indicator-input.ts';
import type { ResultInput } from '../../domain/framework/result.ts';
import type { ProjectInput } from '../../domain/programme/project.ts';
import type { ValueInput } from '../../domain/values/value.ts';
import type { ActivityRecords, RecordedValue } from '../map/activity.ts';
import { type Aligned, alignPeriods } from './align-periods.ts';
import { type IndicatorOutcome, mergeIndicator } from './merge-indicator.ts';
import { mergeValue } from './merge-value.ts';
import { withOurIds } from './our-ids.ts';
import { type Lock, mergeRecord, type Outcome, type SidesOf } from './outcome.ts';

type HereValue = {
  readonly indicatorId: string;
  readonly periodId: string;
  readonly input: ValueInput;
  /** Why it cannot change, if it cannot. */
  readonly lock?: Lock | undefined;
  /** Whether it was ever submitted: then what gives it its meaning is bound. */
  readonly wasSubmitted: boolean;
};

/** The records of a project as they are here. */
export type HereRecords = Pick<ActivityRecords, 'results' | 'indicators'> & {
  readonly project: ProjectInput;
  readonly values: readonly HereValue[];
};

/** What becomes of each record, by its id here; of a value by `indicatorId/periodId`. */
export type ActivityOutcome = {
  readonly project: Outcome<ProjectInput>;
  readonly results: ReadonlyMap<string, Outcome<ResultInput>>;
  readonly indicators: ReadonlyMap<string, IndicatorOutcome>;
  readonly values: ReadonlyMap<string, Outcome<ValueInput>>;
  /** What the file has, by the same ids. */
  readonly file: {
    readonly results: Inputs<ResultInput>;
    readonly indicators: Inputs<IndicatorInput>;
    readonly values: Inputs<RecordedValue>;
  };
};

/**
 * What an import of an activity does to a project that is here.
 * @param last the activity as the last import read it; undefined the first time
 */
export function mergeActivity(
  records: ActivityRecords,
  here: HereRecords,
  last: ActivityRecords | undefined,
): ActivityOutcome {
  const ours = new Map(here.indicators.map(({ indicatorId, input }) => [indicatorId, input]));
  const file = align(withOurIds(records, here, last), ours);
  const before = last && align(withOurIds(last, here, last), ours);
  const locks = new Map(here.values.map((value) => [addressOf(value), value.lock]));
  const submitted = Map.groupBy(
    here.values.filter(({ wasSubmitted }) => wasSubmitted),
    ({ indicatorId }) => indicatorId,
  );
  const submittedOf = (id: string) => new Set(submitted.get(id)?.map(({ periodId }) => periodId));
  const ourResults = new Map(here.results.map(({ resultId, input }) => [resultId, input]));
  const values = new Map(here.values.map((value) => [addressOf(value), value.input]));
  return {
    project: mergeRecord({ before: last?.project, here: here.project, file: records.project }),
    results: mergeAll(before?.results, ourResults, file.results, (sides) => mergeRecord(sides)),
    indicators: mergeAll(before?.indicators, ours, file.indicators, (sides, id) =>
      mergeIndicator(sides, submittedOf(id)),
    ),
    values: mergeAll(inputsOf(before?.values), values, inputsOf(file.values), (sides, address) =>
      mergeValue(sides, locks.get(address)),
    ),
    file,
  };
}

const addressOf = (value: { readonly indicatorId: string; readonly periodId: string }) =>
  `${value.indicatorId}/${value.periodId}`;

type Inputs<Input> = ReadonlyMap<string, Input>;

/** Records of a file by their ids here, periods among them. */
function align({ results, indicators, values }: ActivityRecords, ours: Inputs<IndicatorInput>) {
  const aligned = new Map<string, Aligned>(
    indicators.map(({ indicatorId, input }) => [
      indicatorId,
      alignPeriods(input, ours.get(indicatorId)),
    ]),
  );
  const recorded = values.map((value) => {
    const { indicatorId } = value;
    const periodId = aligned.get(indicatorId)?.periodIds.get(value.periodId) ?? value.periodId;
    return [addressOf({ indicatorId, periodId }), { ...value, periodId }] as const;
  });
  return {
    results: new Map(results.map(({ resultId, input }) => [resultId, input])),
    indicators: new Map([...aligned].map(([id, { indicator }]) => [id, indicator])),
    values: new Map<string, RecordedValue>(recorded),
  };
}

function inputsOf(values: Inputs<RecordedValue> = new Map()): Inputs<ValueInput> {
  return new Map([...values].map(([address, { input }]) => [address, input]));
}

function mergeAll<Input, Merged>(
  before: Inputs<Input> = new Map(),
  here: Inputs<Input>,
  file: Inputs<Input>,
  merge: (sides: SidesOf<Input>, id: string) => Merged,
): ReadonlyMap<string, Merged> {
  const ids = new Set([...here.keys(), ...file.keys()]);
  return new Map(
    [...ids].map((id) => [
      id,
      merge({ before: before.get(id), here: here.get(id), file: file.get(id) }, id),
    ]),
  );
}
