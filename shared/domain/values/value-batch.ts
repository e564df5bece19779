import * as z from 'zod';
import { rule } from '../field-error.ts';
import { IndicatorId, PeriodId } from '../identifiers.ts';
import { PartProblem } from '../problem.ts';
import { TextWarnings } from '../text/warnings.ts';
import { ValueInput } from './value.ts';

/** A value of the project, and the version of it that was read. */
const named = {
  indicatorId: IndicatorId,
  periodId: PeriodId,
  version: z
    .int()
    .positive()
    .optional()
    .describe('The version you read; absent for a value that must not exist yet.'),
};

const ValueItem = ValueInput.extend(named).meta({ id: 'ValueItem' });
export type ValueItem = z.infer<typeof ValueItem>;

/** Values of one project. Each is a change of its own: one that is refused does not stop the others. */
export const ValueBatch = z
  .strictObject({
    items: z
      .array(ValueItem)
      .min(1)
      .max(100)
      .refine(namesEachOnce, rule('repeated', 'names a value twice'))
      .describe('Each value as it is recorded alone, with its indicator and period.'),
  })
  .meta({ id: 'ValueBatch' });

/** What became of one value of a batch: `done_before` where an earlier try of the same request recorded it. */
const ValueOutcome = z
  .strictObject({
    ...named,
    version: named.version.describe(
      'After the change; of what was refused, the version that was named.',
    ),
    outcome: z
      .enum(['recorded', 'done_before', 'refused'])
      .describe('`done_before` where an earlier try of the same request recorded it.'),
    problem: PartProblem.optional().describe(
      'Why it was refused; its pointers are within the item.',
    ),
    warnings: TextWarnings,
  })
  .meta({ id: 'ValueOutcome' });
export type ValueOutcome = z.infer<typeof ValueOutcome>;

export const ValueOutcomes = z
  .strictObject({ items: z.array(ValueOutcome).describe('In the order of the request.') })
  .meta({ id: 'ValueOutcomes' });

function namesEachOnce(items: readonly ValueItem[]): boolean {
  const addresses = items.map(({ indicatorId, periodId }) => `${indicatorId}#${periodId}`);
  return new Set(addresses).size === addresses.length;
}
