import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { ActionStatus } from '../evaluation/management-response.ts';
import {
  identifier,
  MeetingId,
  OrganisationId,
  ProgrammeId,
  RecommendationId,
  RequirementId,
  StatementId,
} from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { programmeKind } from '../programme/programme.ts';
import { Source } from '../source.ts';
import { Line, MultilingualProse } from '../text.ts';

/** What an action item answers to: a requirement, a suggestion given at a meeting, or a recommendation. */
const Origin = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('requirement').describe('It follows from a requirement of a meeting.'),
    meetingId: MeetingId.describe('The meeting.'),
    requirementId: RequirementId.describe('The requirement of that meeting.'),
  }),
  z.strictObject({
    kind: z.literal('suggestion').describe('It follows from a suggestion made at a meeting.'),
    meetingId: MeetingId.describe('The meeting.'),
    statementId: StatementId.describe('Of an opinion or suggestion.'),
  }),
  z.strictObject({
    kind: z.literal('recommendation').describe('It follows from a recommendation.'),
    recommendationId: RecommendationId.describe('The recommendation of the programme.'),
    meetingId: MeetingId.optional().describe('The meeting it was agreed at, if at one.'),
  }),
]);

/** Who does what by when. Whether it is overdue depends on the day, so that is not stored. */
export const ActionItem = z.strictObject({
  programmeId: ProgrammeId,
  actionItemId: identifier('The id of an action item, given by the system when it is agreed.'),
  origin: Origin.describe('What it follows from.'),
  what: MultilingualProse.describe('The task.'),
  organisationId: OrganisationId.describe('The organisation that is to do it.'),
  due: CalendarDate.optional().describe('Absent where none was set; it is then never overdue.'),
  status: ActionStatus.describe('How far it is.'),
  closedOn: CalendarDate.optional().describe('The day it was done or dropped.'),
  reason: Line.optional().describe('Why it was dropped.'),
  evidence: z
    .array(Source)
    .max(50)
    .optional()
    .describe('The sources by which its progress can be checked.'),
  note: MultilingualProse.optional().describe('A remark on its progress.'),
});
export type ActionItem = z.infer<typeof ActionItem>;

export const ActionItemInput = ActionItem.pick({
  origin: true,
  what: true,
  organisationId: true,
  due: true,
}).meta({ id: 'ActionItemInput' });
export type ActionItemInput = z.infer<typeof ActionItemInput>;
export const actionItemKind = defineKind({
  name: 'actionItem',
  schema: ActionItem,
  id: 'actionItemId',
  under: programmeKind,
  path: 'action-items',
});
export const VersionedActionItem = actionItemKind.versioned;

/** An action item in a list, with what depends on the day of the request. */
export const DatedActionItem = VersionedActionItem.extend({
  overdue: z.boolean().describe('Whether it is past its due date and neither done nor dropped.'),
}).meta({ id: 'DatedActionItem' });
export type DatedActionItem = z.infer<typeof DatedActionItem>;

/** Whether nothing is left to do. */
export function isClosed({ status }: ActionItem): boolean {
  return status === 'done' || status === 'dropped';
}

export function isOverdue(item: ActionItem, today: CalendarDate): boolean {
  return !isClosed(item) && item.due !== undefined && item.due < today;
}

/** Replaces what was agreed; the progress stays. */
export function replaceAgreement(current: ActionItem, input: ActionItemInput): ActionItem {
  const { origin: _origin, what: _what, organisationId: _owner, due: _due, ...standing } = current;
  return { ...standing, ...input };
}
