import * as z from 'zod';
import { OrganisationId } from '../identifiers.ts';
import { MultilingualLine } from '../text.ts';

/** An organisation of the programme, or an office outside it by name; never a private person. */
export const Recipient = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('organisation').describe('An organisation of the programme.'),
    organisationId: OrganisationId.describe('The organisation that gets it.'),
  }),
  z.strictObject({
    kind: z.literal('office').describe('An office outside the programme.'),
    name: MultilingualLine.refine((name) => !Object.values(name).join().includes('@'), {
      error: 'is an e-mail address; name the office',
    }).describe('What the office is called; no address.'),
  }),
]);
export type Recipient = z.infer<typeof Recipient>;
