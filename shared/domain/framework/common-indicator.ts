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
  title: MultilingualLine,
  description: MultilingualProse.optional(),
  measure: Measure,
  unit: MultilingualLine.optional(),
  ascending: z.boolean().describe('True where more is better.'),
  accumulation: Accumulation,
  aggregation: AggregationRule,
  resultType: ResultType,
  counts: Counted,
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
