import * as z from 'zod';
import { OrganisationId, ProgrammeId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { Country } from '../site.ts';
import { Source } from '../source.ts';
import { MultilingualLine, MultilingualProse, type MultilingualText } from '../text.ts';
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

export const Organisation = z.strictObject({
  organisationId: OrganisationId,
  programmeId: ProgrammeId,
  name: MultilingualLine,
  roles: z.array(OrganisationRole).min(1).max(6),
  country: Country.optional(),
  description: MultilingualProse.optional(),
  sources: z.array(Source).max(20).optional(),
});
export type Organisation = z.infer<typeof Organisation>;

/** Whether a text is its name in some language: some records name an organisation without its id. */
export function isNameOf({ name }: Pick<Organisation, 'name'>, text: MultilingualText): boolean {
  return Object.entries(text).some(([language, each]) => name[language] === each);
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
