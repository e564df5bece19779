import * as z from 'zod';
import { AllowedAction } from './access.ts';
import { MemberId, OrganisationId, ProgrammeId } from './identifiers.ts';
import { Email, MemberRole } from './programme/member.ts';
import { MultilingualLine } from './text.ts';

const actions = z.array(AllowedAction);

/** The caller: who they are, where they take part, and what they may do there. */
export const Me = z
  .strictObject({
    memberId: MemberId.describe('Made from the address of the token.'),
    email: Email.describe('The address of the token.'),
    administrator: z.boolean().describe('Whether the token names an administrator.'),
    actions: actions.describe(
      'What an administrator may do in every programme, beside memberships; empty for everybody else.',
    ),
    memberships: z
      .array(
        z.strictObject({
          programmeId: ProgrammeId,
          memberId: MemberId.describe(
            'By which records of this programme name you; it stays when your address changes.',
          ),
          title: MultilingualLine.describe('Of the programme.'),
          closed: z
            .literal(true)
            .optional()
            .describe(
              'The programme is closed: until it is reopened, records in it only can be read.',
            ),
          role: MemberRole.describe('What you are in this programme.'),
          organisationId: OrganisationId.optional().describe(
            'The own organisation: `own` actions are for its projects, action items and recommendations.',
          ),
          actions: actions.describe('All that the caller may do in this programme.'),
        }),
      )
      .describe('The active ones, in the order of programme ids.'),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof Me>;
