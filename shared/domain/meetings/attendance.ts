import * as z from 'zod';
import { rule } from '../field-error.ts';
import { OrganisationId } from '../identifiers.ts';
import { Precision } from '../programme/programme.ts';
import { MultilingualLine } from '../text.ts';

/** Only officials in public function are named, and never without the function. */
const Official = z.strictObject({
  kind: z.literal('official').describe('A person in an office.'),
  name: MultilingualLine.describe('The name, as in the programme of the meeting.'),
  title: MultilingualLine.describe('The public function, for instance "Director General".'),
  organisationId: OrganisationId.optional().describe('The organisation they spoke or came for.'),
});

/** Somebody who speaks for an organisation and is not named. */
const Representative = z.strictObject({
  kind: z
    .literal('representative')
    .describe('Somebody who speaks for an organisation, without a name.'),
  organisationId: OrganisationId.describe('The organisation they speak for.'),
});

/** Who speaks: an official by name, or an organisation through whoever represents it. */
export const Speaker = z.discriminatedUnion('kind', [Official, Representative]);
export type Speaker = z.infer<typeof Speaker>;

const role = z.enum(['chair', 'speaker', 'delegate', 'observer', 'staff']);

/** People who came together and are not named, with how many where that is known. */
const Delegation = z
  .strictObject({
    kind: z.literal('delegation').describe('Several people, without their names.'),
    name: MultilingualLine.optional().describe('What the delegation is called.'),
    organisationId: OrganisationId.optional().describe('The organisation that sent it.'),
    count: z
      .strictObject({
        value: z.int().positive().describe('How many people.'),
        precision: Precision.describe('How exact the number is.'),
      })
      .optional()
      .describe('As it was given: "more than 20 representatives" is 20, more_than.'),
    role: role.describe('What they did at the meeting.'),
  })
  .refine(
    ({ name, organisationId }) => name !== undefined || organisationId !== undefined,
    rule('required', 'is required where no organisation is named', ['name']),
  );

export const Participant = z.discriminatedUnion('kind', [
  Official.extend({ role: role.describe('What they did at the meeting.') }),
  Delegation,
]);
export type Participant = z.infer<typeof Participant>;
