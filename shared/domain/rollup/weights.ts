import type { CalendarDate } from '../dates.ts';
import type { CommonIndicator } from '../framework/common-indicator.ts';
import type { ProgrammeRecords } from '../owned-records.ts';
import type { Figure } from './figure.ts';
import { type Input, inputOf } from './inputs.ts';
import type { Link } from './link.ts';
import { overPeriods } from './over-periods.ts';

/** The weight of a project, and what it was made from. */
export type WeighedBy = { readonly figure: Figure; readonly inputs: readonly Input[] };
export type Weights = ReadonlyMap<string, WeighedBy>;

/** The weights of projects for a weighted mean: their figures for the common indicator that it names. */
export function weightsFor(
  { aggregation }: CommonIndicator,
  { commonIndicators }: Pick<ProgrammeRecords, 'commonIndicators'>,
  links: ReadonlyMap<string, readonly Link[]>,
  asOf: CalendarDate,
): Weights {
  const { weight } = aggregation;
  const common = weight && commonIndicators.find((each) => each.commonIndicatorId === weight);
  return common ? weightsOf(common, links.get(common.commonIndicatorId) ?? [], asOf) : new Map();
}

function weightsOf(
  { aggregation, counts }: CommonIndicator,
  links: readonly Link[],
  asOf: CalendarDate,
): Weights {
  const weights = links.flatMap(({ project, indicator, values, apart }) => {
    if (apart) return [];
    const asked = { rule: aggregation, project, asOf };
    const found = overPeriods({ ...indicator, counts }, values, asked);
    if (found.state === 'none') return [];
    const inputs = [
      inputOf('indicator', indicator),
      ...found.used.map((each) => inputOf('value', each)),
    ];
    return [[indicator.projectId, { figure: found.figure, inputs }] as const];
  });
  return new Map(weights);
}
