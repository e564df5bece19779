import * as z from 'zod';
import {
  AgendaItemId,
  IndicatorId,
  MeetingId,
  PeriodId,
  ProgrammeId,
  ProjectId,
  StatementId,
} from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { Source } from '../source.ts';
import { LanguageTag, MultilingualProse } from '../text.ts';
import { Speaker } from './attendance.ts';
import { meetingKind } from './meeting.ts';

export const StatementKind = z.enum([
  'overall_progress',
  'experience',
  'opinion_or_suggestion',
  'affirmation',
  'feature',
  'requirement',
]);
export type StatementKind = z.infer<typeof StatementKind>;

/** A figure that was spoken of: an indicator, or its value of one period, in the version shown. */
export const LinkedFigure = z
  .strictObject({
    projectId: ProjectId.describe('The project of the value.'),
    indicatorId: IndicatorId.describe('The indicator of the value.'),
    periodId: PeriodId.optional().describe(
      'The period; without it the figure is the indicator over its periods.',
    ),
    version: z.int().positive().describe('The version of the record that was shown.'),
  })
  .meta({ id: 'LinkedFigure' });
export type LinkedFigure = z.infer<typeof LinkedFigure>;

/** What somebody said at a meeting. */
export const Statement = z.strictObject({
  programmeId: ProgrammeId,
  meetingId: MeetingId,
  statementId: StatementId,
  order: z.int().nonnegative().describe('Statements are read by this number, then by their id.'),
  speaker: Speaker.describe('Who said it.'),
  agendaItemId: AgendaItemId.optional().describe('The item of the agenda under which it was said.'),
  kind: StatementKind.describe('What kind of statement it is.'),
  text: MultilingualProse.describe('What was said.'),
  originalLanguage: LanguageTag.optional().describe('The language it was said in, where known.'),
  figures: z
    .array(LinkedFigure)
    .max(50)
    .optional()
    .describe('The figures of the programme that it names.'),
  sources: z.array(Source).max(20).optional().describe('Where it is published.'),
});
export type Statement = z.infer<typeof Statement>;

export const StatementInput = Statement.omit({
  programmeId: true,
  meetingId: true,
  statementId: true,
}).meta({ id: 'StatementInput' });
export type StatementInput = z.infer<typeof StatementInput>;
export const statementKind = defineKind({
  name: 'statement',
  schema: Statement,
  id: 'statementId',
  under: meetingKind,
  path: 'statements',
});
export const VersionedStatement = statementKind.versioned;
