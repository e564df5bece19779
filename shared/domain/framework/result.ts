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
  type: ResultType.describe('Its level: output, outcome or impact.'),
  title: MultilingualLine.describe('What is to change or to be delivered.'),
  description: MultilingualProse.optional().describe('More about it.'),
  intended: z.boolean().optional().describe('False for an effect that nobody planned.'),
  componentId: ComponentId.optional().describe(
    'The component of the programme that it belongs to.',
  ),
  references: References.optional().describe('What other lists call it.'),
  order: Order.optional(),
  origin: Origin.optional().describe('Where it was imported from.'),
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
