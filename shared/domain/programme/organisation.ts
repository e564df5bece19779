import * as z from 'zod';
import { Country } from '../country.ts';
import { ExternalId } from '../external-id.ts';
import { OrganisationId, ProgrammeId } from '../identifiers.ts';
import { Identity } from '../identity/identity.ts';
import { defineKind } from '../kind.ts';
import { Origin } from '../origin.ts';
import { Source } from '../source.ts';
import { MultilingualLine, MultilingualProse, type MultilingualText, ShortName } from '../text.ts';
import { programmeKind } from './programme.ts';

/** What an organisation is to the programme; the IATI organisation roles, with coordinating added. */
export const OrganisationRole = z.enum([
  'coordinating',
  'implementing',
  'funding',
  'accountable',
  'partner_government',
  'supporting',
]);
export type OrganisationRole = z.infer<typeof OrganisationRole>;

/** The IATI organisation types. */
export const OrganisationType = z
  .enum([
    'government',
    'local_government',
    'other_public_sector',
    'international_ngo',
    'national_ngo',
    'regional_ngo',
    'partner_country_ngo',
    'public_private_partnership',
    'multilateral',
    'foundation',
    'private_sector',
    'private_sector_in_provider_country',
    'private_sector_in_recipient_country',
    'private_sector_in_third_country',
    'academic_or_research',
    'other',
  ])
  .meta({ id: 'OrganisationType' });
export type OrganisationType = z.infer<typeof OrganisationType>;

export const Organisation = z.strictObject({
  organisationId: OrganisationId,
  programmeId: ProgrammeId,
  name: MultilingualLine.describe('The full name.'),
  shortName: ShortName.optional().describe(
    'The short name of at most 60 characters, for tables once the name was given.',
  ),
  externalId: ExternalId.optional().describe('Its identifier elsewhere, for instance in IATI.'),
  type: OrganisationType.optional().describe('The kind of organisation.'),
  roles: z.array(OrganisationRole).min(1).max(6).describe('What it does in the programme.'),
  country: Country.optional().describe('The country it is in.'),
  description: MultilingualProse.optional().describe('More about it.'),
  sources: z.array(Source).max(20).optional().describe('Where this is published.'),
  identity: Identity.optional().describe(
    'How the reports on its projects look; that of the programme if absent.',
  ),
  origin: Origin.optional().describe('Where it was imported from.'),
});
export type Organisation = z.infer<typeof Organisation>;

/** Whether a text is its name or short name in some language: some records name an organisation without its id. */
export function isNameOf(
  { name, shortName = {} }: Pick<Organisation, 'name' | 'shortName'>,
  text: MultilingualText,
): boolean {
  return Object.entries(text).some(
    ([language, each]) => name[language] === each || shortName[language] === each,
  );
}

export const OrganisationInput = Organisation.omit({
  organisationId: true,
  programmeId: true,
}).meta({
  id: 'OrganisationInput',
});
export type OrganisationInput = z.infer<typeof OrganisationInput>;
export const organisationKind = defineKind({
  name: 'organisation',
  schema: Organisation,
  id: 'organisationId',
  under: programmeKind,
  path: 'organisations',
});
export const VersionedOrganisation = organisationKind.versioned;
