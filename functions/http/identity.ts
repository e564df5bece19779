import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { Problem } from '../../shared/domain/problem.ts';
import { Email } from '../../shared/domain/programme/member.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Caller } from './call.ts';
import { memberIdOf, personIdOf } from './keyed-ids.ts';
import { groupsIn } from './token-groups.ts';

type Claims =
  APIGatewayProxyEventV2WithJWTAuthorizer['requestContext']['authorizer']['jwt']['claims'];

/** The claims of the authorizer, all as text, and the token as it was sent. */
export type CheckedToken = {
  readonly claims: Claims | undefined;
  readonly authorization: string | undefined;
};
export type Recognition = Pick<Settings, 'ADMINISTRATOR_GROUP' | 'GROUPS_CLAIM'> & {
  readonly memberKey: Uint8Array;
};

/**
 * The caller of a checked token. Memberships are by e-mail address, so the issuer must have verified it; the subject identifies a person
 * with several addresses.
 * @throws Problem `unauthenticated`
 */
export function identify(
  { claims, authorization }: CheckedToken,
  { ADMINISTRATOR_GROUP, GROUPS_CLAIM, memberKey }: Recognition,
): Caller {
  if (!claims) throw new Problem('unauthenticated', 'The request came without a checked token.');
  const email = Email.safeParse(claims.email);
  if (!email.success || String(claims.email_verified) !== 'true') {
    throw new Problem(
      'unauthenticated',
      'The token has no verified e-mail address; send the ID token.',
    );
  }
  const owner = { iss: String(claims.iss ?? ''), sub: String(claims.sub ?? '') };
  if (owner.sub === '') throw new Problem('unauthenticated', 'The token names no subject.');
  return {
    memberId: memberIdOf(email.data, memberKey),
    personId: personIdOf(owner, memberKey),
    email: email.data,
    administrator: groupsIn(authorization, GROUPS_CLAIM, owner).includes(ADMINISTRATOR_GROUP),
  };
}
