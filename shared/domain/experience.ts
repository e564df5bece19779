import * as z from 'zod';
import { CalendarDate } from './dates.ts';
import { ExperienceId, IndicatorId, ProgrammeId, ProjectId } from './identifiers.ts';
import { PublicationStatus } from './publication.ts';
import { RecordMeta } from './record.ts';
import { Source } from './source.ts';
import { Line, MultilingualLine, MultilingualProse } from './text.ts';

/** A target of the Sustainable Development Goals, for instance 6.1 or 13.a. */
const SdgTarget = z
  .string()
  .regex(/^(1[0-7]|[1-9])\.([1-9]\d?|[a-d])$/, 'is not an SDG target like 6.1');

/** Who did what, in order. */
const Step = z.strictObject({ who: MultilingualLine, did: MultilingualProse });

/**
 * A promising practice: what was tried and what came of it. It becomes a good practice when somebody other
 * than its author has validated it (FAO template; UN DESA fields).
 */
export const Experience = z.strictObject({
  programmeId: ProgrammeId,
  projectId: ProjectId,
  experienceId: ExperienceId,
  title: MultilingualLine,
  place: MultilingualLine.optional(),
  startDate: CalendarDate.optional(),
  endDate: CalendarDate.optional(),
  partners: z.array(MultilingualLine).max(30).optional(),
  sdgTargets: z.array(SdgTarget).max(30).optional(),
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
  evidence: z.array(Source).max(50).optional(),
  status: PublicationStatus,
});
export type Experience = z.infer<typeof Experience>;

export const ExperienceInput = Experience.omit({
  programmeId: true,
  projectId: true,
  experienceId: true,
  status: true,
}).meta({ id: 'ExperienceInput' });
export type ExperienceInput = z.infer<typeof ExperienceInput>;
export const KeptExperience = Experience.extend(RecordMeta.shape).meta({ id: 'Experience' });
