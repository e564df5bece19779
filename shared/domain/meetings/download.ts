import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { MemberId, OrganisationId, ReportId } from '../identifiers.ts';
import { MemberRole } from '../programme/member.ts';

/** A member downloaded a report; noted once a day. It never changes, so it has neither version nor history. */
export const Download = z
  .strictObject({
    reportId: ReportId,
    day: CalendarDate.describe('The day, in the time zone of the programme.'),
    memberId: MemberId.describe('The member who downloaded.'),
    role: z
      .enum([...MemberRole.options, 'administrator'])
      .describe('The role of the member at that time.'),
    organisationId: OrganisationId.optional().describe(
      'The organisation of the member, where it has one.',
    ),
  })
  .meta({ id: 'Download' });
export type Download = z.infer<typeof Download>;
