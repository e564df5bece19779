import { Problem } from '../../shared/domain/problem.ts';
import { services } from '../services.ts';

type Wanted = {
  readonly programmeId: string;
  /** Who is to have the address. */
  readonly memberId: string;
  readonly addressId: string;
};

/**
 * Two members never have the same address, and nobody gets one by which another member was invited: that member keeps the id made from
 * it. It is checked, not locked.
 * @throws Problem `already_exists`
 */
export async function assertAddressFree({
  programmeId,
  memberId,
  addressId,
}: Wanted): Promise<void> {
  const { records } = services();
  const [invited, signingIn] = await Promise.all([
    memberId === addressId
      ? undefined
      : records.readConsistently('member', { programmeId, memberId: addressId }),
    records.findMember({ programmeId, addressId }),
  ]);
  const others = [invited?.record, signingIn].filter(
    (found) => found !== undefined && found.memberId !== memberId,
  );
  if (others.length > 0)
    throw new Problem('already_exists', 'Another member of the programme has or had this address.');
}
