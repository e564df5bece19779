import { errors } from 'jose';
import type { Issuer } from './issuer.ts';

/** The claims that API Gateway's JWT authorizer passes on, or its reason to refuse. */
export type Authorized =
  | { readonly claims: Readonly<Record<string, string>> }
  | { readonly refused: string; readonly challenge: string };

/** Checks the token of a request as a JWT authorizer does. */
export async function authorize(
  authorization: string | undefined,
  issuer: Issuer,
): Promise<Authorized> {
  const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined)
    return { refused: 'Send Authorization: Bearer with a token.', challenge: 'Bearer' };
  try {
    return { claims: asText(await issuer.verify(token)) };
  } catch (error) {
    const reason = reasonOf(error);
    return {
      refused: `${reason}.`,
      challenge: `Bearer error="invalid_token", error_description="${reason}"`,
    };
  }
}

/** API Gateway gives every claim as text; a list as "[one two]". */
function asText(claims: Readonly<Record<string, unknown>>): Record<string, string> {
  const text = (claim: unknown) => (Array.isArray(claim) ? `[${claim.join(' ')}]` : String(claim));
  return Object.fromEntries(Object.entries(claims).map(([name, claim]) => [name, text(claim)]));
}

const reasons: Readonly<Record<string, string>> = {
  ERR_JWT_EXPIRED: 'The token has expired',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'The signature of the token is wrong',
  ERR_JWKS_NO_MATCHING_KEY: 'The token is signed with an unknown key',
  ERR_JOSE_ALG_NOT_ALLOWED: 'The token is signed with an algorithm that is not allowed',
  ERR_JWT_CLAIM_VALIDATION_FAILED:
    'The token is from another issuer, for another audience or not valid yet',
};

function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTClaimValidationFailed && error.reason === 'missing') {
    return `The token has no ${error.claim}`;
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? 'The token is malformed';
}
