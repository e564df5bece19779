import * as z from 'zod';
import { awaitCallback } from './callback.ts';
import { authorizationAddress, exchangeCode, newAttempt } from './code-flow.ts';
import { discover } from './discovery.ts';

export type SignInOptions = {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly ports: readonly number[];
  /** Shows the person the address where they sign in. */
  readonly show: (address: string) => void;
};
export type SignedIn = { readonly token: string; readonly email: string; readonly until: Date };

/** Signs a person in through their browser. The token is returned, and stored nowhere. */
export async function signIn(options: SignInOptions): Promise<SignedIn> {
  const discovery = await discover(options.issuer);
  const callback = await awaitCallback(options.ports);
  try {
    const attempt = newAttempt(options.clientId, callback.redirectUri);
    const code = callback.codeFor(attempt.state);
    options.show(authorizationAddress(discovery, attempt, options.scope));
    return readToken(await exchangeCode(discovery, attempt, await code));
  } finally {
    callback.stop();
  }
}

const Claims = z.object({
  email: z.string(),
  email_verified: z.union([z.literal(true), z.literal('true')]),
  exp: z.number(),
});

/**
 * Checks the claims that the API needs, because the person can still correct the scope now. The signature is not checked: the token came
 * directly from the issuer over TLS (OpenID Connect Core, 3.1.3.7).
 */
function readToken(token: string): SignedIn {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  const claims = Claims.safeParse(JSON.parse(payload));
  if (!claims.success) {
    const [issue] = claims.error.issues;
    throw new Error(
      `The API does not accept this ID token: ${issue?.path}: ${issue?.message}. The issuer must put email and email_verified into it; perhaps another --scope is needed.`,
    );
  }
  return { token, email: claims.data.email, until: new Date(claims.data.exp * 1_000) };
}
