import type { Answer } from '../invoke.ts';
import { audience, type Issuer } from '../issuer.ts';
import type { Codes } from './codes.ts';
import { json } from './json.ts';

const tokenSeconds = 3_600;

type Signer = { readonly issuer: Issuer; readonly address: string };

/** Exchanges a code and its verifier for tokens (RFC 6749, 4.1.3; RFC 7636, 4.5). */
export async function exchange(
  form: Readonly<Record<string, string>>,
  codes: Codes,
  { issuer, address }: Signer,
): Promise<Answer> {
  if (form.grant_type !== 'authorization_code')
    return json(400, { error: 'unsupported_grant_type' });
  if (form.client_id !== audience) return json(401, { error: 'invalid_client' });
  const { code = '', redirect_uri: redirectUri = '', code_verifier: verifier = '' } = form;
  const grant = codes.take({ code, redirectUri, verifier });
  if (!grant) return json(400, { error: 'invalid_grant' });
  const person = { ...grant.person, issuer: address, expiresInSeconds: tokenSeconds };
  return json(200, {
    id_token: await issuer.issue(person),
    access_token: await issuer.issueAccessToken(person),
    token_type: 'Bearer',
    expires_in: tokenSeconds,
  });
}
