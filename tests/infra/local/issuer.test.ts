import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJWK, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  audience,
  type Issuer,
  issuerPath,
  keyFile,
  startIssuer,
} from '../../../infra/local/issuer.ts';

let folder: string;
let issuer: Issuer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'experience-reports-'));
  issuer = await startIssuer(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const good = { iss: `http://127.0.0.1:3000${issuerPath}`, aud: audience, exp: 4_000_000_000 };

/** A token with any claims, signed with the key of the data folder. */
async function signed(claims: JWTPayload): Promise<string> {
  const key = await importJWK(JSON.parse(await readFile(join(folder, keyFile), 'utf8')), 'RS256');
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'local' }).sign(key);
}

test('a token is valid whatever port issued it', async () => {
  await expect(issuer.verify(await signed(good))).resolves.toEqual(good);
  const other = { ...good, iss: `http://127.0.0.1:4000${issuerPath}` };
  await expect(issuer.verify(await signed(other))).resolves.toEqual(other);
});

test.each([
  ['of another issuer', { iss: `http://127.0.0.1.example.org${issuerPath}` }, 'iss'],
  ['of no issuer', { iss: undefined }, 'iss'],
  ['for another audience', { aud: 'another' }, 'aud'],
  ['without an end', { exp: undefined }, 'exp'],
])('a token %s is refused even with the right key', async (_, wrong, claim) => {
  const claims = Object.entries({ ...good, ...wrong }).filter(([, value]) => value !== undefined);
  const token = await signed(Object.fromEntries(claims));
  await expect(issuer.verify(token)).rejects.toMatchObject({ claim });
});
