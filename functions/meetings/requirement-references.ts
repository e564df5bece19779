import type { Keys } from '../../shared/domain/kinds.ts';
import type { RequirementInput } from '../../shared/domain/meetings/requirement.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { find } from '../http/find.ts';
import { assertOrganisations, each } from '../http/references.ts';

/** @throws Problem `invalid_request` at what the meeting or the programme does not have */
export async function assertReferences(
  { programmeId, meetingId }: Keys['meeting'],
  { addressees, issuedBy, statementId }: RequirementInput,
): Promise<void> {
  await assertOrganisations(programmeId, [
    [issuedBy.organisationId, '/issuedBy/organisationId'],
    ...each(addressees, '/addressees'),
  ]);
  if (statementId === undefined) return;
  const key = { programmeId, meetingId, statementId };
  if (await find('statement', key)) return;
  throw Problem.at('/statementId', 'is not a statement of this meeting');
}
