import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../../../infra/local/gateway.ts';
import { audience, issuerPath, startIssuer } from '../../../infra/local/issuer.ts';
import { createIssuerAnswers } from '../../../infra/local/sign-in/answer-as-issuer.ts';
import { challengeOf, createCodes } from '../../../infra/local/sign-in/codes.ts';
import { hiddenFields } from '../sign-in/browser.ts';

let folder: string;
let server: Server;
let issuer: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'experience-reports-'));
  const keys = await startIssuer(folder);
  const handlerOf = () => Promise.reject(new Error('nothing else is asked for'));
  const answerAsIssuer = createIssuerAnswers(keys);
  server = createGateway({ routes: {}, handlerOf, issuer: keys, answerAsIssuer });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}${issuerPath}`;
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true, force: true });
});

const verifier = 'v'.repeat(43);
const asked = {
  response_type: 'code',
  client_id: audience,
  redirect_uri: 'http://127.0.0.1:8571/callback',
  scope: 'openid email',
  state: 'a state',
  nonce: 'a nonce',
  code_challenge: challengeOf(verifier),
  code_challenge_method: 'S256',
};
type Fields = Readonly<Record<string, string>>;

/** The JSON answers of the issuer, except its keys. */
type Answered = Readonly<Record<string, string | number | readonly string[]>>;
const json = async (response: Response) => (await response.json()) as Answered;
const publicKeys = async () =>
  (await (await fetch(`${issuer}/keys`)).json()) as { keys: Record<string, string>[] };

const page = (fields: Fields) =>
  fetch(`${issuer}/authorize?${new URLSearchParams(fields)}`, { redirect: 'manual' });
const post = (path: string, fields: Fields) =>
  fetch(`${issuer}/${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });

async function codeFor(email: string): Promise<string> {
  const answer = await post('authorize', { ...asked, email });
  return new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? '';
}
const exchange = (fields: Fields) =>
  post('token', {
    grant_type: 'authorization_code',
    client_id: audience,
    redirect_uri: asked.redirect_uri,
    code_verifier: verifier,
    ...fields,
  });

describe('the discovery document', () => {
  test('contains the pages, endpoints and keys that a client needs', async () => {
    const discovery = await json(await fetch(`${issuer}/.well-known/openid-configuration`));
    expect(discovery).toMatchObject({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      code_challenge_methods_supported: ['S256'],
    });
    const keys = createLocalJWKSet((await publicKeys()) as JSONWebKeySet);
    const tokens = await json(await exchange({ code: await codeFor('one@example.org') }));
    const { payload } = await jwtVerify(String(tokens.id_token), keys, { issuer, audience });
    expect(payload).toMatchObject({ email: 'one@example.org', nonce: 'a nonce' });
    expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 3_600 });
  });

  test('gives an access token without identity claims, as a user pool does', async () => {
    const tokens = await json(await exchange({ code: await codeFor('one@example.org') }));
    const claims = decodeJwt(String(tokens.access_token));
    expect(claims).toMatchObject({ token_use: 'access', iss: issuer });
    expect(claims.email).toBeUndefined();
  });

  test('publishes no private part of a key', async () => {
    const [key] = (await publicKeys()).keys;
    expect(Object.keys(key ?? {}).toSorted()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });
});

describe('a sign-in request', () => {
  test.each([
    ['an address elsewhere', { redirect_uri: 'https://app.example.org/callback' }],
    ['an address that begins like this machine', { redirect_uri: 'http://127.0.0.1.example.org/' }],
    ['a user before the host', { redirect_uri: 'http://127.0.0.1@example.org/' }],
    ['a user of this machine', { redirect_uri: 'http://user@127.0.0.1:8571/callback' }],
    ['a fragment', { redirect_uri: `${asked.redirect_uri}#here` }],
    ['a script', { redirect_uri: 'javascript:alert(1)' }],
    ['another client', { client_id: 'another' }],
  ])('with %s gets an error page, without a redirect', async (_, wrong) => {
    for (const answer of [
      await page({ ...asked, ...wrong }),
      await post('authorize', { ...asked, ...wrong, email: 'one@example.org' }),
    ]) {
      expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
    }
  });

  test.each([
    ['for a token without a code', { response_type: 'token' }, 'unsupported_response_type'],
    ['without PKCE', { code_challenge: '' }, 'invalid_request'],
    ['with a challenge in the clear', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['that is not OpenID', { scope: 'email' }, 'invalid_scope'],
  ])('%s is redirected to the client with an error and its state', async (_, wrong, error) => {
    for (const answer of [
      await page({ ...asked, ...wrong }),
      await post('authorize', { ...asked, ...wrong, email: 'one@example.org' }),
    ]) {
      const { searchParams } = new URL(answer.headers.get('location') ?? '');
      expect(Object.fromEntries(searchParams)).toMatchObject({ error, state: 'a state' });
      expect(searchParams.has('code')).toBe(false);
    }
  });

  test("with a Host that is not this machine's is refused (DNS rebinding)", async () => {
    const { port } = new URL(issuer);
    const status = await new Promise((resolve) => {
      const path = `${issuerPath}/authorize?${new URLSearchParams(asked)}`;
      const headers = { host: `evil.example.org:${port}` };
      request({ port, host: '127.0.0.1', path, headers }, ({ statusCode }) =>
        resolve(statusCode),
      ).end();
    });
    expect(status).toBe(400);
  });
});

describe('the sign-in page', () => {
  test('shows query values as text, and returns them unchanged', async () => {
    const state = `"><script>alert('1')</script>&amp;`;
    const answer = await page({ ...asked, state });
    const html = await answer.text();
    expect(html).not.toContain('<script');
    expect(hiddenFields(html).state).toBe(state);
  });

  test('runs no script, cannot be framed, and submits only to the client', async () => {
    const policy = (await page(asked)).headers.get('content-security-policy');
    expect(policy).toBe(
      "default-src 'none'; form-action 'self' http://127.0.0.1:8571; frame-ancestors 'none'; base-uri 'none'",
    );
  });

  test('asks again if the address is not valid', async () => {
    const answer = await post('authorize', { ...asked, email: '<b>one</b>' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('&lt;b&gt;one&lt;/b&gt; is not an e-mail address');
  });
});

describe('a code', () => {
  const refusal = async (fields: Fields) => (await json(await exchange(fields))).error;

  test('can be used once', async () => {
    const code = await codeFor('one@example.org');
    expect((await exchange({ code })).status).toBe(200);
    expect(await refusal({ code })).toBe('invalid_grant');
  });

  test.each([
    ['with another verifier', { code_verifier: 'w'.repeat(43) }],
    ['with the challenge itself', { code_verifier: asked.code_challenge }],
    ['without a verifier', { code_verifier: '' }],
    ['from another address', { redirect_uri: 'http://127.0.0.1:8572/callback' }],
  ])('%s is refused, and the code is deleted', async (_, wrong) => {
    const code = await codeFor('one@example.org');
    expect(await refusal({ code, ...wrong })).toBe('invalid_grant');
    expect(await refusal({ code })).toBe('invalid_grant');
  });

  test('of another client or grant type is refused', async () => {
    const code = await codeFor('one@example.org');
    expect(await refusal({ code, client_id: 'another' })).toBe('invalid_client');
    expect(await refusal({ code, grant_type: 'password' })).toBe('unsupported_grant_type');
  });

  test('expires after a minute', () => {
    let now = 0;
    const codes = createCodes(() => now);
    const grant = {
      person: { email: 'one@example.org' },
      redirectUri: asked.redirect_uri,
      challenge: asked.code_challenge,
    };
    const shown = { redirectUri: asked.redirect_uri, verifier };
    const [early, late] = [codes.give(grant), codes.give(grant)];
    now = 59_999;
    expect(codes.take({ ...shown, code: early })).toMatchObject(grant);
    now = 60_000;
    expect(codes.take({ ...shown, code: late })).toBeUndefined();
  });
});
