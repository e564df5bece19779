import * as z from 'zod';
import { issueOf } from '../field-error.ts';
import { PartProblem } from '../problem.ts';
import { Reason } from '../reason.ts';
import { TextWarnings } from '../text/warnings.ts';
import { Indicator } from './indicator.ts';
import { refuseFaults } from './indicator-input.ts';
import { Result } from './result.ts';

const version = z
  .int()
  .positive()
  .optional()
  .describe('The version you read; absent for a record that must not exist yet.');

export const FrameworkResult = Result.omit({ programmeId: true, projectId: true })
  .extend({ version, reason: Reason })
  .meta({ id: 'FrameworkResult' });
export type FrameworkResult = z.infer<typeof FrameworkResult>;

export const FrameworkIndicator = Indicator.omit({ programmeId: true, projectId: true })
  .extend({ version, reason: Reason })
  .superRefine(refuseFaults)
  .meta({ id: 'FrameworkIndicator' });
export type FrameworkIndicator = z.infer<typeof FrameworkIndicator>;

/** Results and indicators of a project in one document; what it is read as is what it is recorded by. */
export const Framework = z
  .strictObject({
    results: z
      .array(FrameworkResult)
      .max(200)
      .describe('Each with its id and, where it is stored, its version.'),
    indicators: z
      .array(FrameworkIndicator)
      .max(500)
      .describe('Each belongs to a result of this document or of the project.'),
  })
  .superRefine(({ results, indicators }, context) => {
    refuseRepeated('resultId', results, ['results'], context);
    refuseRepeated('indicatorId', indicators, ['indicators'], context);
  })
  .meta({ id: 'Framework' });
export type Framework = z.infer<typeof Framework>;

function refuseRepeated<Field extends string>(
  field: Field,
  records: readonly { readonly [Name in Field]: string }[],
  path: readonly PropertyKey[],
  context: z.core.$RefinementCtx,
): void {
  const seen = new Set<string>();
  for (const [at, { [field]: id }] of records.entries()) {
    if (seen.has(id)) {
      const message = 'is the id of another record of this document';
      context.addIssue(issueOf('repeated', message, [...path, at, field]));
    }
    seen.add(id);
  }
}

const FrameworkOutcome = z
  .strictObject({
    kind: z.enum(['result', 'indicator']).describe('Which of the two it is.'),
    id: z.string().describe('The resultId or indicatorId.'),
    version: version.describe('After the change; of what was refused, the version that was named.'),
    outcome: z
      .enum(['done', 'unchanged', 'done_before', 'refused'])
      .describe(
        '`unchanged` where it is stored like this already; `done_before` where an earlier try of the same request did it and it has changed since.',
      ),
    problem: PartProblem.optional().describe(
      'Why it was refused; its pointers are within the record.',
    ),
    warnings: TextWarnings,
  })
  .meta({ id: 'FrameworkOutcome' });
export type FrameworkOutcome = z.infer<typeof FrameworkOutcome>;

export const FrameworkOutcomes = z
  .strictObject({
    items: z
      .array(FrameworkOutcome)
      .describe('The results, then the indicators, in the order of the document.'),
  })
  .meta({ id: 'FrameworkOutcomes' });
