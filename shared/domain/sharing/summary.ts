import * as z from 'zod';
import { Author } from '../author.ts';
import { EventDate } from '../dates.ts';
import { identifier, OrganisationId, ProgrammeId, ProjectId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { Problem } from '../problem.ts';
import { programmeKind } from '../programme/programme.ts';
import { MultilingualProse } from '../text.ts';
import { PublicationStatus, PublishedOn } from './publication.ts';

/** What people say of a programme or project in a paragraph; a report prints the newest one, and invents none. */
export const Summary = z.strictObject({
  programmeId: ProgrammeId,
  summaryId: identifier('The id of a summary, given by the system when it is written.'),
  projectId: ProjectId.optional().describe('Absent where it is of the whole programme.'),
  organisationId: OrganisationId.optional().describe('Whose project it is of.'),
  text: MultilingualProse.describe(
    'A paragraph that can be read without the rest of the report; at most 90 words are recommended.',
  ),
  asOf: EventDate.describe('The day it speaks of; reports as of an earlier day do not have it.'),
  status: PublicationStatus.describe('A draft, or published to every member.'),
  publishedOn: PublishedOn,
  authors: z
    .array(Author)
    .describe('Everybody who wrote any of it; none of them may publish it alone.'),
});
export type Summary = z.infer<typeof Summary>;

export const SummaryInput = Summary.pick({ projectId: true, text: true, asOf: true }).meta({
  id: 'SummaryInput',
});
export type SummaryInput = z.infer<typeof SummaryInput>;
export const summaryKind = defineKind({
  name: 'summary',
  schema: Summary,
  id: 'summaryId',
  under: programmeKind,
  path: 'summaries',
});
export const VersionedSummary = summaryKind.versioned;

/** Who may write and see a summary follows from its project, so that stays. @throws Problem `invalid_request` */
export function assertSameSubject(
  next: Pick<Summary, 'projectId'>,
  current: Pick<Summary, 'projectId'>,
): void {
  if (current.projectId !== next.projectId)
    throw Problem.at('/projectId', 'The project of a summary cannot be changed.');
}
