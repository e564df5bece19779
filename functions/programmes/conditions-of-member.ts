import type { Conditions } from '../http/call.ts';
import { conditionsAbout } from '../http/conditions.ts';
import { personalIdOf } from '../http/keyed-ids.ts';

type AboutMember = { readonly email?: string | undefined; readonly name?: string | undefined };

/** The conditions of a request that tells address or name of a member: both tell it apart, and neither can be tried without the key. */
export function conditionsOfMember(
  conditions: Conditions,
  { email, name }: AboutMember,
  memberKey: Uint8Array,
): Conditions {
  return conditionsAbout(conditions, personalIdOf([email ?? '', name ?? ''], memberKey));
}
