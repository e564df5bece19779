import * as z from 'zod';
import { rule } from '../field-error.ts';
import { OrganisationId } from '../identifiers.ts';
import { Precision } from '../programme/programme.ts';
import { MultilingualLine } from '../text.ts';

/** Only officials in public function are named, and never without the function. */
const Official = z.strictObject({
  kind: z.literal('official'),
  name: MultilingualLine,
  title: MultilingualLine.describe('The public function, for instance "Director General".'),
  organisationId: OrganisationId.optional(),
});

/** Somebody who speaks for an organisation and is not named. */
const Representative = z.strictObject({
  kind: z.literal('representative'),
  organisationId: OrganisationId,
});

/** Who speaks: an official by name, or an organisation through whoever represents it. */
export const Speaker = z.discriminatedUnion('kind', [Official, Representative]);
export type Speaker = z.infer<typeof Speaker>;

const role = z.enum(['chair', 'speaker', 'delegate', 'observer', 'staff']);

/** People who came together and are not named, with how many where that is known. */
const Delegation = z
  .strictObject({
    kind: z.literal('delegation'),
    name: MultilingualLine.optional(),
    organisationId: OrganisationId.optional(),
    count: z
      .strictObject({ value: z.int().positive(), precision: Precision })
      .optional()
      .describe('As it was given: "more than 20 representatives" is 20, more_than.'),
    role,
  })
  .refine(
    ({ name, organisationId }) => name !== undefined || organisationId !== undefined,
    rule('required', 'is required where no organisation is named', ['name']),
  );

export const Participant = z.discriminatedUnion('kind', [Official.extend({ role }), Delegation]);
export type Participant = z.infer<typeof Participant>;
