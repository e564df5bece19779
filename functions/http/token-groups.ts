import * as z from 'zod';
import { Problem } from '../../shared/domain/problem.ts';

/** Identifies a token: the same in the authorizer's claims and in the token itself. */
export type TokenOwner = { readonly iss: string; readonly sub: string };

const Payload = z.looseObject({ iss: z.string(), sub: z.string() });
const Groups = z.array(z.string());

/**
 * The groups of a token whose signature the authorizer has checked. They are read from the token because API Gateway flattens a list to the
 * text "[a b]", in which "[Former administrators]" may be one group or two. A claim that is not a list gives no groups.
 * @throws Problem `unauthenticated` where the header holds another token than the one that was checked
 */
export function groupsIn(
  authorization: string | undefined,
  groupsClaim: string,
  owner: TokenOwner,
): readonly string[] {
  const payload = Payload.safeParse(payloadOf(authorization ?? '')).data;
  if (!payload || payload.iss !== owner.iss || payload.sub !== owner.sub) {
    throw new Problem('unauthenticated', 'The token is not the one that was checked.');
  }
  return Groups.safeParse(payload[groupsClaim]).data ?? [];
}

function payloadOf(authorization: string): unknown {
  const [, payload = ''] = authorization.replace(/^Bearer\s+/i, '').split('.');
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString());
  } catch {
    return undefined;
  }
}
