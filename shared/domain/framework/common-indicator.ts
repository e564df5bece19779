import * as z from 'zod';
import { issueOf } from '../field-error.ts';
import { CommonIndicatorId, ProgrammeId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { programmeKind } from '../programme/programme.ts';
import { Reason } from '../reason.ts';
import { MultilingualLine, MultilingualProse } from '../text.ts';
import { Counted } from './counted.ts';
import { ruleFaults } from './declared-rule.ts';
import { Accumulation, AggregationRule, Measure } from './indicator.ts';
import { ResultType } from './result.ts';

/** What the indicators of several projects roll up to, and by which rule. The programme owns it. */
export const CommonIndicator = z.strictObject({
  programmeId: ProgrammeId,
  commonIndicatorId: CommonIndicatorId,
  title: MultilingualLine.describe('What is measured.'),
  description: MultilingualProse.optional().describe('How it is defined and measured.'),
  measure: Measure.describe('What kind of value it has, by IATI.'),
  unit: MultilingualLine.optional().describe('The unit of its figures, for instance "households".'),
  ascending: z.boolean().describe('True where more is better.'),
  accumulation: Accumulation.describe(
    'Whether a figure is of its period alone, the total so far, or the state at its end.',
  ),
  aggregation: AggregationRule.describe('How the figures of its indicators are combined.'),
  resultType: ResultType.describe('The level of the results that its indicators belong to.'),
  counts: Counted.describe('What is counted or measured; only figures of the same are added.'),
  headline: z.boolean().optional().describe('True for the figures of the summary.'),
});
export type CommonIndicator = z.infer<typeof CommonIndicator>;

export const CommonIndicatorInput = CommonIndicator.omit({
  programmeId: true,
  commonIndicatorId: true,
})
  .extend({ reason: Reason })
  .superRefine((declared, context) => {
    for (const { path, message } of ruleFaults(declared))
      context.addIssue(issueOf('breaks_rule', message, path));
  })
  .meta({ id: 'CommonIndicatorInput' });
export type CommonIndicatorInput = z.infer<typeof CommonIndicatorInput>;
export const commonIndicatorKind = defineKind({
  name: 'commonIndicator',
  schema: CommonIndicator,
  id: 'commonIndicatorId',
  under: programmeKind,
  path: 'common-indicators',
});
export const VersionedCommonIndicator = commonIndicatorKind.versioned;
