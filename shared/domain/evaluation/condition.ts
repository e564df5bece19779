import * as z from 'zod';
import { EventDate } from '../dates.ts';
import { identifier, ProgrammeId, ProjectId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { Problem } from '../problem.ts';
import { endNotBeforeStart, programmeKind } from '../programme/programme.ts';
import { Source } from '../source.ts';
import { MultilingualLine, MultilingualProse } from '../text.ts';

/** An external condition: something from outside that befell the programme or a project, and what was done about it. */
export const Condition = z.strictObject({
  programmeId: ProgrammeId,
  conditionId: identifier(
    'The id of a condition, chosen by who writes it, for instance "pandemic-2020".',
  ),
  projectId: ProjectId.optional().describe('Absent where it concerns the whole programme.'),
  kind: z
    .enum(['pandemic', 'natural_disaster', 'conflict', 'economic', 'political', 'other'])
    .describe('The kind of event.'),
  title: MultilingualLine.describe('Its name, for instance "COVID-19".'),
  startDate: EventDate.describe('The day it began.'),
  endDate: EventDate.optional().describe('Absent while it lasts.'),
  happened: MultilingualProse.describe('What happened.'),
  effect: MultilingualProse.describe('What it did to the work of the project.'),
  measures: MultilingualProse.optional().describe('What was done about it.'),
  plan: MultilingualProse.optional().describe('What is planned because of it.'),
  sources: z.array(Source).min(1).max(20).describe('Where this is reported.'),
});
export type Condition = z.infer<typeof Condition>;

export const ConditionInput = Condition.omit({ programmeId: true, conditionId: true })
  .refine(...endNotBeforeStart)
  .meta({ id: 'ConditionInput' });
export type ConditionInput = z.infer<typeof ConditionInput>;
export const conditionKind = defineKind({
  name: 'condition',
  schema: Condition,
  id: 'conditionId',
  under: programmeKind,
  path: 'conditions',
});
export const VersionedCondition = conditionKind.versioned;

/** The project of a condition decides who may write it, so it cannot be changed. @throws Problem `invalid_request` */
export function assertSameProject(
  next: Pick<Condition, 'projectId'>,
  current: Pick<Condition, 'projectId'> | undefined,
): void {
  if (current && current.projectId !== next.projectId) {
    throw Problem.at('/projectId', 'The project of a condition cannot be changed.');
  }
}
