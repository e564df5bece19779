import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { sha256 } from '../../shared/sha256.ts';
import type { Discovery } from './discovery.ts';

/** What a sign-in remembers until its code is exchanged; the verifier stays secret until then. */
export type Attempt = {
  readonly state: string;
  readonly verifier: string;
  readonly clientId: string;
  readonly redirectUri: string;
};

export function newAttempt(clientId: string, redirectUri: string): Attempt {
  const randomText = () => randomBytes(32).toString('base64url');
  return { state: randomText(), verifier: randomText(), clientId, redirectUri };
}

/** The address where a person signs in, by the code flow with PKCE (RFC 7636). */
export function authorizationAddress(
  { authorization_endpoint }: Discovery,
  { state, verifier, clientId, redirectUri }: Attempt,
  scope: string,
): string {
  const url = new URL(authorization_endpoint);
  const parameters = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope,
    state,
    code_challenge: sha256(verifier).toString('base64url'),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

const Tokens = z.object({ id_token: z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/) });
const Refusal = z.object({ error: z.string(), error_description: z.string().optional() });

/** @returns the ID token @throws an error with the issuer's reason for refusing the code */
export async function exchangeCode(
  { token_endpoint }: Discovery,
  { verifier, clientId, redirectUri }: Attempt,
  code: string,
): Promise<string> {
  const response = await fetch(token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUri,
      code,
      code_verifier: verifier,
    }),
  });
  const answer: unknown = await response.json().catch(() => undefined);
  const tokens = Tokens.safeParse(answer);
  if (response.ok && tokens.success) return tokens.data.id_token;
  const refusal = Refusal.safeParse(answer).data;
  const reason = refusal?.error_description ?? refusal?.error ?? `status ${response.status}`;
  throw new Error(`The issuer gave no ID token for the code: ${reason}`);
}
