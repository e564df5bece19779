import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createLocalJWKSet,
  errors,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose';
import * as z from 'zod';

/** Who a token is for. Group `administrators` makes an administrator. */
export type Person = {
  readonly email: string;
  readonly groups?: readonly string[];
  /** The subject of the person; two addresses of one person share it. */
  readonly subject?: string;
  readonly expiresInSeconds?: number;
  /** The address at which this issuer answers now. */
  readonly issuer?: string;
  /** Of the request for sign-in that the token answers. */
  readonly nonce?: string;
};
type Claims = Readonly<Record<string, unknown>>;
export type Issuer = {
  issue(person: Person): Promise<string>;
  /** What a client of an OIDC issuer gets beside the ID token. It does not say who somebody is, so the API refuses it. */
  issueAccessToken(person: Person): Promise<string>;
  /** @throws an error of jose whose `code` says what is wrong with the token */
  verify(token: string): Promise<Claims>;
  readonly publicKeys: JSONWebKeySet;
};

export const tokenLifetimeDays = 30;
/** The path under which the gateway answers as an issuer. */
export const issuerPath = '/local-issuer';
export const audience = 'experience-reports';
/** The claim of a user pool. */
export const groupsClaim = 'cognito:groups';
/** Tokens stay valid when the port changes, since the key identifies the issuer. */
const issuerAtAnyPort = /^http:\/\/127\.0\.0\.1(:\d+)?\/local-issuer$/;
const algorithm = 'RS256';
export const keyFile = 'issuer-key.json';

/** An issuer with its key in the data folder, so that tokens outlive a restart. For this machine only. */
export async function startIssuer(folder: string): Promise<Issuer> {
  const privateJwk = await keyIn(folder);
  const privateKey = await importJWK(privateJwk, algorithm);
  const { kty, n, e, kid } = privateJwk;
  const publicKeys = { keys: [{ kty, n, e, kid, alg: algorithm, use: 'sig' } as JWK] };
  const keys = createLocalJWKSet(publicKeys);
  const sign = (claims: JWTPayload, { email, subject, issuer, expiresInSeconds }: Person) => {
    const now = Math.floor(Date.now() / 1_000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: algorithm, ...(kid !== undefined && { kid }) })
      .setSubject(subject ?? email)
      .setIssuer(issuer ?? `http://127.0.0.1${issuerPath}`)
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + (expiresInSeconds ?? tokenLifetimeDays * 86_400))
      .sign(privateKey);
  };
  return {
    issue: (person) => sign(claimsOf(person), person),
    issueAccessToken: (person) => sign({ token_use: 'access', client_id: audience }, person),
    verify: async (token) => checkIssuer(await jwtVerify(token, keys, checks)),
    publicKeys,
  };
}

function claimsOf({ email, groups = [], nonce }: Person): JWTPayload {
  return {
    email,
    email_verified: true,
    [groupsClaim]: groups,
    token_use: 'id',
    ...(nonce !== undefined && { nonce }),
  };
}

/** As on API Gateway, a token without an expiry is refused. */
const checks = { audience, algorithms: [algorithm], requiredClaims: ['exp'] };

function checkIssuer({ payload }: { readonly payload: JWTPayload }): Claims {
  if (issuerAtAnyPort.test(payload.iss ?? '')) return payload;
  throw new errors.JWTClaimValidationFailed('unexpected "iss"', payload, 'iss', 'check_failed');
}

const StoredKey = z.looseObject({
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  kid: z.string(),
});

async function keyIn(folder: string): Promise<JWK> {
  const path = join(folder, keyFile);
  if (existsSync(path)) return StoredKey.parse(JSON.parse(readFileSync(path, 'utf8')));
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: 'local' };
  writeFileSync(path, JSON.stringify(key), { mode: 0o600 });
  return key;
}
