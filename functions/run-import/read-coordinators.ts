import type { Import } from '../../shared/domain/exchange/import.ts';
import { services } from '../services.ts';

/** The active coordinators of a programme: all but the one who applies the import may approve its values. */
export async function readCoordinators({
  programmeId,
}: Pick<Import, 'programmeId'>): Promise<NonNullable<Import['coordinators']>> {
  const members = await services().records.listAll('member', { programmeId });
  return members
    .filter(({ role, status }) => role === 'coordinator' && status === 'active')
    .map(({ memberId }) => ({ memberId }));
}
