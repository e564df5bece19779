import type { DisseminationInput } from '../../shared/domain/meetings/dissemination.ts';
import { assertReferences } from '../http/references.ts';

/** @throws Problem `invalid_request` for a recipient or meeting that the programme does not have */
export async function checkDissemination(
  programmeId: string,
  { recipient, meetingId }: DisseminationInput,
): Promise<void> {
  const organisationId = recipient.kind === 'organisation' ? recipient.organisationId : undefined;
  await assertReferences({ programmeId }, [
    ['organisation', organisationId, '/recipient/organisationId'],
    ['meeting', meetingId, '/meetingId'],
  ]);
}
