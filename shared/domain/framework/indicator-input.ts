import type * as z from 'zod';
import { issueOf } from '../field-error.ts';
import { Reason } from '../reason.ts';
import { declarationFaults } from './declaration-faults.ts';
import { Indicator } from './indicator.ts';

export const IndicatorInput = Indicator.omit({
  programmeId: true,
  projectId: true,
  indicatorId: true,
})
  .extend({ reason: Reason })
  .superRefine(refuseFaults)
  .meta({ id: 'IndicatorInput' });
export type IndicatorInput = z.infer<typeof IndicatorInput>;

/** Refuses a declaration that contradicts itself. */
export function refuseFaults(
  declared: Parameters<typeof declarationFaults>[0],
  context: z.core.$RefinementCtx,
): void {
  for (const { path, message } of declarationFaults(declared))
    context.addIssue(issueOf('breaks_rule', message, path));
}
