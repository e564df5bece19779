import * as z from 'zod';
import { EventDate } from '../dates.ts';
import { identifier, MeetingId, ProgrammeId, ReportId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { programmeKind } from '../programme/programme.ts';
import { reportKind } from '../reports/report.ts';
import { MultilingualProse } from '../text.ts';
import { Recipient } from './recipient.ts';

/** One sending of a report to one recipient. */
export const Dissemination = z.strictObject({
  programmeId: ProgrammeId,
  reportId: ReportId,
  disseminationId: identifier('The id of a dissemination, given by the system when it is noted.'),
  recipient: Recipient.describe('Who got the report; no person is named.'),
  sentOn: EventDate.describe('The day it was sent.'),
  channel: z
    .enum(['email', 'post', 'by_hand', 'website', 'meeting', 'other'])
    .describe('How it was sent.'),
  meetingId: MeetingId.optional().describe('The meeting it was sent out after, or handed out at.'),
  note: MultilingualProse.optional().describe('A remark on the sending.'),
});
export type Dissemination = z.infer<typeof Dissemination>;

export const DisseminationInput = Dissemination.omit({
  programmeId: true,
  reportId: true,
  disseminationId: true,
}).meta({ id: 'DisseminationInput' });
export type DisseminationInput = z.infer<typeof DisseminationInput>;
export const disseminationKind = defineKind({
  name: 'dissemination',
  schema: Dissemination,
  id: 'disseminationId',
  under: reportKind,
  listedBy: programmeKind,
  path: 'disseminations',
});
export const VersionedDissemination = disseminationKind.versioned;
