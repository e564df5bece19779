import * as z from 'zod';
import { Author } from '../author.ts';
import { CalendarDate, EventDate } from '../dates.ts';
import { ExperienceId, IndicatorId, ProgrammeId, ProjectId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { projectKind } from '../programme/project.ts';
import { Site } from '../site.ts';
import { CitedEvidence, WebLink } from '../source.ts';
import { Line, MultilingualLine, MultilingualProse } from '../text.ts';
import { PublicationStatus, PublishedOn } from './publication.ts';
import { themes } from './theme.ts';
import { Practice, Validation } from './validation.ts';

/** Who did what, in order. */
const Step = z.strictObject({
  who: MultilingualLine.describe('Who took the step, for instance an organisation or a village.'),
  did: MultilingualProse.describe('What they did.'),
});

/** Where to read, see or hear more. */
const Link = z.strictObject({
  title: MultilingualLine.describe('What is there.'),
  link: WebLink.describe('Where it is.'),
});

/**
 * What was tried and what came of it: a promising practice, and a good one once somebody who did not take part has
 * validated it (FAO template; UN DESA fields). It holds no personal data of villagers.
 */
export const Experience = z.strictObject({
  programmeId: ProgrammeId,
  projectId: ProjectId,
  experienceId: ExperienceId,
  title: MultilingualLine.describe('What the experience is about.'),
  place: MultilingualLine.optional().describe('Where it was made.'),
  sites: z.array(Site).max(50).optional().describe('The sites where it was made.'),
  startDate: EventDate.optional().describe('The day it began.'),
  endDate: CalendarDate.optional().describe('The day it ended or is to end.'),
  partners: z
    .array(MultilingualLine)
    .max(30)
    .optional()
    .describe('The organisations and groups that took part.'),
  ...themes,
  challenge: MultilingualProse.describe('The problem that was to be solved.'),
  approach: z.array(Step).min(1).max(30).describe('What was done, step by step.'),
  results: MultilingualProse.describe('What came of it.'),
  figures: z
    .array(IndicatorId)
    .max(30)
    .optional()
    .describe('Indicators of the project that show it.'),
  costs: MultilingualProse.optional().describe('What it cost, and who paid.'),
  successFactors: z.array(MultilingualProse).max(20).optional().describe('What made it work.'),
  constraints: z.array(MultilingualProse).max(20).optional().describe('What made it hard.'),
  sustainability: MultilingualProse.optional().describe('How it goes on after the project.'),
  replicability: MultilingualProse.optional().describe('It works elsewhere if ...'),
  contact: Line.optional().describe('An office, not a private person.'),
  links: z.array(Link).max(30).optional().describe('Where to read more.'),
  evidence: z
    .array(CitedEvidence)
    .max(50)
    .optional()
    .describe('The sources by which it can be checked.'),
  status: PublicationStatus.describe('A draft, or published to every member.'),
  publishedOn: PublishedOn,
  practice: Practice.describe(
    '`good` once somebody who took no part in it validated it; until then `promising`.',
  ),
  validation: Validation.optional().describe(
    'Who validated it without having taken part, and what they found.',
  ),
  authors: z
    .array(Author)
    .describe('Everybody who wrote any of it; none of them may validate it, nor publish it alone.'),
});
export type Experience = z.infer<typeof Experience>;

export const ExperienceInput = Experience.omit({
  programmeId: true,
  projectId: true,
  experienceId: true,
  status: true,
  publishedOn: true,
  practice: true,
  validation: true,
  authors: true,
}).meta({ id: 'ExperienceInput' });
export type ExperienceInput = z.infer<typeof ExperienceInput>;
export const experienceKind = defineKind({
  name: 'experience',
  schema: Experience,
  id: 'experienceId',
  under: projectKind,
  path: 'experiences',
});
export const VersionedExperience = experienceKind.versioned;
