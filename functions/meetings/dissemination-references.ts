import type { Instant } from '../../shared/domain/dates.ts';
import { hasCome } from '../../shared/domain/dates.ts';
import type { DisseminationInput } from '../../shared/domain/meetings/dissemination.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { assertOrganisations } from '../http/references.ts';
import { services } from '../services.ts';

/** @throws Problem `invalid_request` at what the programme does not have, or a day to come */
export async function assertReferences(
  programmeId: string,
  { recipient, sentOn, meetingId }: DisseminationInput,
  at: Instant,
): Promise<void> {
  if (!hasCome(sentOn, at)) throw Problem.at('/sentOn', 'is in the future');
  if (recipient.kind === 'organisation') {
    const pointer = '/recipient/organisationId';
    await assertOrganisations(programmeId, [[recipient.organisationId, pointer]]);
  }
  if (meetingId === undefined) return;
  if (await services().records.read('meeting', { programmeId, meetingId })) return;
  throw Problem.at('/meetingId', 'is not a meeting of this programme');
}
