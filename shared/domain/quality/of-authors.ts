import type { CalendarDate } from '../dates.ts';
import type { ProgrammeRecords } from '../owned-records.ts';
import {
  byMember,
  invitationsBehind,
  invitationsOf,
  wasJustInvited,
} from '../review/invitation.ts';
import type { FindingOfKind } from './finding.ts';
import { locateValue, valuesReviewedAt } from './of-value.ts';

/** Values of authors who had been members for less than a day: an account may have been created only to pass the four-eyes rule. */
export function findingsOfAuthors(
  { projects, members }: ProgrammeRecords,
  asOf: CalendarDate,
): readonly FindingOfKind[] {
  const values = projects.flatMap((project) => valuesReviewedAt(project.values, asOf));
  const invitations = byMember(invitationsOf(values, members));
  return values.flatMap((value) => {
    if (
      !invitationsBehind(value, invitations).some((invitation) => wasJustInvited(value, invitation))
    )
      return [];
    const { status } = value;
    return [
      {
        kind: 'new_author',
        finding: { ...locateValue(value), status, detail: `It is ${status}.` },
      },
    ];
  });
}
