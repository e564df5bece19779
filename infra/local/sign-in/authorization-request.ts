import * as z from 'zod';
import { audience } from '../issuer.ts';
import { isLoopbackHost } from './loopback-host.ts';

/** The request that a client sends to the issuer through a person's browser (OpenID Connect Core, 3.1.2.1). */
export const AuthorizationRequest = z.object({
  client_id: z.literal(audience, { error: `must be ${audience}` }),
  redirect_uri: z.string().refine(isOnThisMachine, {
    error: 'must be an http address of this machine, without user and fragment',
  }),
  response_type: z.string().optional(),
  scope: z.string().optional(),
  state: z.string().optional(),
  nonce: z.string().optional(),
  code_challenge: z.string().optional(),
  code_challenge_method: z.string().optional(),
});
export type AuthorizationRequest = z.infer<typeof AuthorizationRequest>;

/** Any port of this machine (RFC 8252, 7.3); the code is then valid for this exact address only. */
function isOnThisMachine(address: string): boolean {
  const url = URL.parse(address);
  return (
    url?.protocol === 'http:' &&
    isLoopbackHost(url.host) &&
    url.username === '' &&
    url.password === '' &&
    !address.includes('#')
  );
}

export type Refusal = { readonly error: string; readonly error_description: string };

/** The error for the client, sent to its redirect URI, if the request is not one for a code with PKCE. */
export function refusalOf(request: AuthorizationRequest): Refusal | undefined {
  if (request.response_type !== 'code') {
    return { error: 'unsupported_response_type', error_description: 'response_type must be code' };
  }
  if (!request.scope?.split(' ').includes('openid')) {
    return { error: 'invalid_scope', error_description: 'scope must contain openid' };
  }
  const isChallenge = /^[\w-]{43}$/.test(request.code_challenge ?? '');
  if (!isChallenge || request.code_challenge_method !== 'S256') {
    const error_description = 'code_challenge with code_challenge_method S256 is required';
    return { error: 'invalid_request', error_description };
  }
  return undefined;
}

/** The redirect URI with the answer in its query. */
export function redirectUriWith(
  { redirect_uri, state }: AuthorizationRequest,
  answer: Readonly<Record<string, string>>,
): string {
  const url = new URL(redirect_uri);
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value);
  if (state !== undefined) url.searchParams.set('state', state);
  return url.href;
}
