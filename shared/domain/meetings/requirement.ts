import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import {
  MeetingId,
  OrganisationId,
  ProgrammeId,
  RequirementId,
  StatementId,
} from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { Source } from '../source.ts';
import { MultilingualProse } from '../text.ts';
import { Speaker } from './attendance.ts';
import { meetingKind } from './meeting.ts';

export const RequirementTheme = z.enum([
  'pandemic_prevention_and_control',
  'project_conclusion',
  'evaluation',
  'summary',
  'experience_dissemination',
  'other',
]);

/** What the coordinating agency asks for at a meeting. */
export const Requirement = z.strictObject({
  programmeId: ProgrammeId,
  meetingId: MeetingId,
  requirementId: RequirementId,
  issuedBy: Speaker.describe('Who issued it at the meeting.'),
  addressees: z
    .array(OrganisationId)
    .min(1)
    .max(50)
    .describe('The organisations that must meet it.'),
  theme: RequirementTheme.describe('What it is about.'),
  text: MultilingualProse.describe('What is required.'),
  due: CalendarDate.optional().describe('Absent where none was set.'),
  acceptanceCriterion: MultilingualProse.optional().describe('What shows that it is met.'),
  statementId: StatementId.optional().describe('The statement of the meeting that raised it.'),
  sources: z.array(Source).max(20).optional().describe('Where it is published.'),
});
export type Requirement = z.infer<typeof Requirement>;

export const RequirementInput = Requirement.omit({
  programmeId: true,
  meetingId: true,
  requirementId: true,
}).meta({ id: 'RequirementInput' });
export type RequirementInput = z.infer<typeof RequirementInput>;
export const requirementKind = defineKind({
  name: 'requirement',
  schema: Requirement,
  id: 'requirementId',
  under: meetingKind,
  path: 'requirements',
});
export const VersionedRequirement = requirementKind.versioned;
