import { hasBegun, type Instant } from '../../shared/domain/dates.ts';
import type { DisseminationInput } from '../../shared/domain/meetings/dissemination.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { assertReferences } from '../http/references.ts';

/** @throws Problem `invalid_request` for a day in the future, or a recipient or meeting that the programme does not have */
export async function checkDissemination(
  programmeId: string,
  { recipient, sentOn, meetingId }: DisseminationInput,
  at: Instant,
): Promise<void> {
  if (!hasBegun(sentOn, at)) throw Problem.at('/sentOn', 'is in the future');
  const organisationId = recipient.kind === 'organisation' ? recipient.organisationId : undefined;
  await assertReferences({ programmeId }, [
    ['organisation', organisationId, '/recipient/organisationId'],
    ['meeting', meetingId, '/meetingId'],
  ]);
}
