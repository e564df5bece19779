import * as z from 'zod';
import { Country } from '../country.ts';
import { Currency } from '../currency.ts';
import { CalendarDate, EventDate } from '../dates.ts';
import { Decimal } from '../decimal.ts';
import { ExternalId } from '../external-id.ts';
import { issueOf, rule } from '../field-error.ts';
import { ComponentId, OrganisationId, ProgrammeId, ProjectId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { Order } from '../order.ts';
import { Origin } from '../origin.ts';
import { Reason } from '../reason.ts';
import { classification, Reference, Share } from '../references.ts';
import { Site } from '../site.ts';
import { Source } from '../source.ts';
import { MultilingualLine, MultilingualProse, ShortName } from '../text.ts';
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
  amount: Decimal.describe('The amount in this currency.'),
  currency: Currency.describe('Its currency.'),
  precision: Precision.describe('How exact it is.'),
  source: Source.describe('Where it is published. Budgets of several sources are never added.'),
});

const CountryShare = z
  .strictObject({
    country: Country.describe('The country.'),
    share: Share.optional().describe('Its share of the project, in per cent.'),
  })
  .meta({ id: 'CountryShare' });

/** A region of several countries, for instance Mekong. */
const Region = z
  .strictObject({
    name: MultilingualLine.describe('What is printed.'),
    reference: Reference.optional().describe('Its code in a vocabulary of regions.'),
    share: Share.optional().describe('Its share of the project, in per cent.'),
  })
  .meta({ id: 'Region' });

/** What one implementing organisation carries out in one place or country (IATI activity). */
export const Project = z.strictObject({
  projectId: ProjectId,
  programmeId: ProgrammeId,
  organisationId: OrganisationId.describe('The implementing organisation.'),
  title: MultilingualLine.describe('The name of the project.'),
  shortTitle: ShortName.optional().describe(
    'The short name of at most 60 characters, for tables once the title was given.',
  ),
  description: MultilingualProse.optional().describe('What the project does.'),
  externalId: ExternalId.optional().describe('Its identifier elsewhere, for instance in IATI.'),
  country: Country.optional().describe('Where it is in one country.'),
  countries: z
    .array(CountryShare)
    .min(2)
    .max(250)
    .refine(
      (all) => new Set(all.map(({ country }) => country)).size === all.length,
      rule('repeated', 'names a country twice'),
    )
    .optional()
    .describe('Where it is in several.'),
  regions: z.array(Region).min(1).max(50).optional().describe('Beside countries, or without any.'),
  status: ProjectStatus.describe('Where the project stands.'),
  statusSince: EventDate.optional().describe(
    'The day of the status; needed for one that is cancelled or suspended, which owes nothing from then on.',
  ),
  startDate: CalendarDate.optional().describe('Its first day.'),
  endDate: CalendarDate.optional().describe('Its last day; absent where none is set.'),
  sites: z.array(Site).max(200).optional().describe('The villages or places where it works.'),
  components: z
    .array(ComponentId)
    .max(50)
    .optional()
    .describe('The components of the programme that it belongs to.'),
  partners: z
    .array(OrganisationId)
    .max(50)
    .optional()
    .describe('The organisations that take part besides the implementing one.'),
  background: z.array(SourcedProse).max(50).optional().describe('Why the project was set up.'),
  budgets: z.array(Budget).max(20).optional().describe('Its budgets as each source gives them.'),
  sources: z.array(Source).max(50).optional().describe('Where this is published.'),
  ...classification,
  order: Order.optional(),
  origin: Origin.optional().describe('Where it was imported from.'),
  archived: Hold.optional().describe(
    'Since when, by whom and why it is archived; absent while it is in use.',
  ),
});
export type Project = z.infer<typeof Project>;

export const ProjectInput = Project.omit({ projectId: true, programmeId: true, archived: true })
  .extend({ reason: Reason })
  .refine(
    hasDayOfStop,
    rule('required', 'is needed for a project that is cancelled or suspended', ['statusSince']),
  )
  .refine(...endNotBeforeStart)
  .refine(
    ({ country, countries, regions }) => country ?? countries ?? regions,
    rule('required', 'is needed, or countries, or regions', ['country']),
  )
  .refine(
    ({ country, countries }) => !country || !countries,
    rule('not_allowed', 'is beside country, which is for one alone', ['countries']),
  )
  .superRefine(refuseRepeatedSites)
  .meta({ id: 'ProjectInput' });
export type ProjectInput = z.infer<typeof ProjectInput>;
function hasDayOfStop({ status, statusSince }: Pick<Project, 'status' | 'statusSince'>): boolean {
  return statusSince !== undefined || !['cancelled', 'suspended'].includes(status);
}

export const projectKind = defineKind({
  name: 'project',
  schema: Project,
  id: 'projectId',
  listedBy: programmeKind,
  path: 'projects',
});

/** The countries of a project, in its order; none where it has only a region. */
export function countriesOf({
  country,
  countries = [],
}: Pick<Project, 'country' | 'countries'>): readonly Country[] {
  return country === undefined ? countries.map((each) => each.country) : [country];
}

/** The country of a site: its own, or that of a project in one country; else it is not known. */
export function countryOf(site: Site, project: Project): Country | undefined {
  return site.country ?? project.country;
}

/** Figures name a site by its id, so each id is of one site. */
function refuseRepeatedSites(
  { sites = [] }: Pick<Project, 'sites'>,
  context: z.core.$RefinementCtx,
) {
  const ids = sites.map(({ siteId }) => siteId);
  for (const [at, id] of ids.entries())
    if (id !== undefined && ids.indexOf(id) < at) {
      const path = ['sites', at, 'siteId'];
      context.addIssue(issueOf('repeated', 'is the id of another site', path));
    }
}
export const VersionedProject = projectKind.versioned;
