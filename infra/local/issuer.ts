import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  jwtVerify,
  SignJWT,
} from 'jose';
import * as z from 'zod';

/** Who a token is for. Group `administrators` makes an administrator. */
export type Person = {
  readonly email: string;
  readonly groups?: readonly string[];
  /** Who the issuer takes the person for; two addresses of one person have the same. */
  readonly subject?: string;
  readonly expiresInSeconds?: number;
};
export type Claims = Readonly<Record<string, unknown>>;
export type Issuer = {
  issue(person: Person): Promise<string>;
  /** @throws an error of jose whose `code` says what is wrong with the token */
  verify(token: string): Promise<Claims>;
};

export const tokenLifetimeDays = 30;
const issuer = 'http://127.0.0.1/local-issuer';
const audience = 'experience-reports';
/** As a user pool calls it. */
export const groupsClaim = 'cognito:groups';
const algorithm = 'RS256';

/** As API Gateway asks: a token without an end is good for ever, and is refused. */
const checks = { issuer, audience, algorithms: [algorithm], requiredClaims: ['exp'] };

/** An issuer whose key lies in the data folder, so that tokens outlive a restart. For this machine only. */
export async function startIssuer(folder: string): Promise<Issuer> {
  const privateJwk = await keyIn(folder);
  const privateKey = await importJWK(privateJwk, algorithm);
  const { kty, n, e, kid } = privateJwk;
  const keys = createLocalJWKSet({ keys: [{ kty, n, e, kid, alg: algorithm } as JWK] });
  return {
    issue: ({
      email,
      subject = email,
      groups = [],
      expiresInSeconds = tokenLifetimeDays * 86_400,
    }) => {
      const now = Math.floor(Date.now() / 1_000);
      return new SignJWT({ email, email_verified: true, [groupsClaim]: groups, token_use: 'id' })
        .setProtectedHeader({ alg: algorithm, ...(kid !== undefined && { kid }) })
        .setSubject(subject)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(now)
        .setExpirationTime(now + expiresInSeconds)
        .sign(privateKey);
    },
    verify: async (token) => (await jwtVerify(token, keys, checks)).payload,
  };
}

const StoredKey = z.looseObject({
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  kid: z.string(),
});

async function keyIn(folder: string): Promise<JWK> {
  const path = join(folder, 'issuer-key.json');
  if (existsSync(path)) return StoredKey.parse(JSON.parse(readFileSync(path, 'utf8')));
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: 'local' };
  writeFileSync(path, JSON.stringify(key), { mode: 0o600 });
  return key;
}
