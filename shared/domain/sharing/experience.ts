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
const Step = z.strictObject({ who: MultilingualLine, did: MultilingualProse });

/** Where to read, see or hear more. */
const Link = z.strictObject({ title: MultilingualLine, link: WebLink });

/**
 * What was tried and what came of it: a promising practice, and a good one once somebody who did not take part has
 * validated it (FAO template; UN DESA fields). It holds no personal data of villagers.
 */
export const Experience = z.strictObject({
  programmeId: ProgrammeId,
  projectId: ProjectId,
  experienceId: ExperienceId,
  title: MultilingualLine,
  place: MultilingualLine.optional(),
  sites: z.array(Site).max(50).optional(),
  startDate: EventDate.optional(),
  endDate: CalendarDate.optional(),
  partners: z.array(MultilingualLine).max(30).optional(),
  ...themes,
  challenge: MultilingualProse,
  approach: z.array(Step).min(1).max(30),
  results: MultilingualProse,
  figures: z
    .array(IndicatorId)
    .max(30)
    .optional()
    .describe('Indicators of the project that show it.'),
  costs: MultilingualProse.optional(),
  successFactors: z.array(MultilingualProse).max(20).optional(),
  constraints: z.array(MultilingualProse).max(20).optional(),
  sustainability: MultilingualProse.optional(),
  replicability: MultilingualProse.optional().describe('It works elsewhere if ...'),
  contact: Line.optional().describe('An office, not a private person.'),
  links: z.array(Link).max(30).optional(),
  evidence: z.array(CitedEvidence).max(50).optional(),
  status: PublicationStatus,
  publishedOn: PublishedOn,
  practice: Practice,
  validation: Validation.optional(),
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
