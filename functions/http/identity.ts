import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { Problem } from '../../shared/domain/problem.ts';
import { Email } from '../../shared/domain/programme/member.ts';
import type { Caller } from './call.ts';

type Claims =
  APIGatewayProxyEventV2WithJWTAuthorizer['requestContext']['authorizer']['jwt']['claims'];

/** API Gateway hands claims on as text: a list of groups arrives as "[one two]". */
function listOf(claim: Claims[string] | undefined): readonly string[] {
  return String(claim ?? '')
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/)
    .filter((part) => part !== '');
}

/** Stands for an e-mail address in records and logs, which never hold the address itself. */
export function memberIdOf(email: string): string {
  return createHash('sha256').update(`member:${email}`).digest('hex').slice(0, 20);
}

/**
 * The caller behind a checked token. Memberships go by e-mail address, so only an address that the issuer has
 * verified counts.
 * @throws Problem `unauthenticated`
 */
export function identify(claims: Claims | undefined, administratorGroup: string): Caller {
  if (!claims) throw new Problem('unauthenticated', 'The request came without a checked token.');
  const email = Email.safeParse(claims.email);
  if (!email.success || String(claims.email_verified) !== 'true') {
    throw new Problem(
      'unauthenticated',
      'The token has no verified e-mail address; send the ID token.',
    );
  }
  const groups = listOf(claims['cognito:groups'] ?? claims.groups);
  return {
    memberId: memberIdOf(email.data),
    email: email.data,
    administrator: groups.includes(administratorGroup),
  };
}
