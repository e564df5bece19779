import * as z from 'zod';
import { ComponentId, ProgrammeId, ProjectId, ResultId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { Order } from '../order.ts';
import { Origin } from '../origin.ts';
import { projectKind } from '../programme/project.ts';
import { Reason } from '../reason.ts';
import { References } from '../references.ts';
import { MultilingualLine, MultilingualProse } from '../text.ts';

/** OECD DAC: product or service delivered, its short and medium-term effect, its long-term effect. */
export const ResultType = z.enum(['output', 'outcome', 'impact', 'other']);
export type ResultType = z.infer<typeof ResultType>;

export const Result = z.strictObject({
  programmeId: ProgrammeId,
  projectId: ProjectId,
  resultId: ResultId,
  type: ResultType,
  title: MultilingualLine,
  description: MultilingualProse.optional(),
  intended: z.boolean().optional().describe('False for an effect that nobody planned.'),
  componentId: ComponentId.optional(),
  references: References.optional().describe('What other lists call it.'),
  order: Order.optional(),
  origin: Origin.optional(),
});
export type Result = z.infer<typeof Result>;

export const ResultInput = Result.omit({ programmeId: true, projectId: true, resultId: true })
  .extend({ reason: Reason })
  .meta({ id: 'ResultInput' });
export type ResultInput = z.infer<typeof ResultInput>;
export const resultKind = defineKind({
  name: 'result',
  schema: Result,
  id: 'resultId',
  under: projectKind,
  path: 'results',
});
export const VersionedResult = resultKind.versioned;
