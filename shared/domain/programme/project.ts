import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { Decimal } from '../decimal.ts';
import { ComponentId, OrganisationId, ProgrammeId, ProjectId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { Reason } from '../reason.ts';
import { Country, Site } from '../site.ts';
import { Source } from '../source.ts';
import { MultilingualLine } from '../text.ts';
import { Hold } from './hold.ts';
import { endNotBeforeStart, Precision, programmeKind, SourcedProse } from './programme.ts';

/** The IATI activity statuses. */
export const ProjectStatus = z.enum([
  'pipeline',
  'implementation',
  'finalisation',
  'closed',
  'cancelled',
  'suspended',
]);

/** An amount as one source gives it; sources that disagree stay side by side. */
const Budget = z.strictObject({
  amount: Decimal,
  currency: z.string().regex(/^[A-Z]{3}$/, 'is not a three-letter currency code (ISO 4217)'),
  precision: Precision,
  source: Source,
});

/** What one implementing organisation carries out in one place or country (IATI activity). */
export const Project = z.strictObject({
  projectId: ProjectId,
  programmeId: ProgrammeId,
  organisationId: OrganisationId.describe('The implementing organisation.'),
  title: MultilingualLine,
  country: Country,
  status: ProjectStatus,
  startDate: CalendarDate.optional(),
  endDate: CalendarDate.optional(),
  sites: z.array(Site).max(200).optional(),
  components: z.array(ComponentId).max(50).optional(),
  partners: z.array(OrganisationId).max(50).optional(),
  background: z.array(SourcedProse).max(50).optional(),
  budgets: z.array(Budget).max(20).optional(),
  sources: z.array(Source).max(50).optional(),
  archived: Hold.optional(),
});
export type Project = z.infer<typeof Project>;

export const ProjectInput = Project.omit({ projectId: true, programmeId: true, archived: true })
  .extend({ reason: Reason })
  .refine(...endNotBeforeStart)
  .meta({ id: 'ProjectInput' });
export type ProjectInput = z.infer<typeof ProjectInput>;
export const projectKind = defineKind({
  name: 'project',
  schema: Project,
  id: 'projectId',
  listedBy: programmeKind,
  path: 'projects',
});
export const VersionedProject = projectKind.versioned;
