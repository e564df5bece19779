import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { MemberId, OrganisationId, ReportId } from '../identifiers.ts';
import { MemberRole } from '../programme/member.ts';

/** A member downloaded a report; noted once a day. It never changes, so it has neither version nor history. */
export const Download = z
  .strictObject({
    reportId: ReportId,
    day: CalendarDate,
    memberId: MemberId,
    role: z.enum([...MemberRole.options, 'administrator']),
    organisationId: OrganisationId.optional(),
  })
  .meta({ id: 'Download' });
export type Download = z.infer<typeof Download>;
