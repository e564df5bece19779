import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audience, issuerPath } from '../../../infra/local/issuer.ts';
import { people } from '../../../infra/local/sample/people.ts';
import { type SignedIn, signIn } from '../../../infra/sign-in/sign-in.ts';
import { connect } from '../../../shared/contract/client.ts';
import { problemOf, startSystem, type TestSystem } from '../../local/system.ts';
import { signInAs } from './browser.ts';

let system: TestSystem;
let issuer: string;
beforeAll(async () => {
  system = await startSystem();
  issuer = `${system.url}${issuerPath}`;
});
afterAll(() => system.stop());

const withShow = (show: (address: string) => void, ports: readonly number[] = [0]) =>
  signIn({ issuer, clientId: audience, scope: 'openid email', ports, show });
const signedInAs = (email: string, administrator?: 'yes') =>
  withShow((address) => void signInAs(address, { email, ...(administrator && { administrator }) }));

const programme = { title: { en: 'Water for two villages' }, countries: ['MM' as const] };
const createProgramme = ({ token }: SignedIn) =>
  connect({ baseUrl: system.url, token }).call('createProgramme', { body: programme });

describe('a person who signs in by the browser', () => {
  test('has the same identity at the API', async () => {
    const signedIn = await signedInAs(people.administrator.email);
    expect(signedIn.email).toBe(people.administrator.email);
    expect((await createProgramme(signedIn)).body.title).toEqual(programme.title);
    expect(signedIn.until.getTime()).toBe((decodeJwt(signedIn.token).exp ?? 0) * 1_000);
  });

  test('is an administrator only if they ask for the group', async () => {
    const problem = await problemOf(createProgramme(await signedInAs('Somebody@Example.org')));
    expect(problem.status).toBe(403);
    await createProgramme(await signedInAs('somebody@example.org', 'yes'));
  });

  test('sees that the page can be closed', async () => {
    let page: Promise<Response> | undefined;
    await withShow((address) => {
      page = signInAs(address, { email: 'somebody@example.org' });
    });
    expect(await (await page)?.text()).toContain('signed in');
  });
});

describe('the port for the redirect', () => {
  test('is the next one if the first is in use', async () => {
    const busy = createServer();
    await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
    const { port } = busy.address() as AddressInfo;
    const { email } = await withShow(
      (address) => void signInAs(address, { email: 'somebody@example.org' }),
      [port, 0],
    );
    expect(email).toBe('somebody@example.org');
    await expect(withShow(() => undefined, [port])).rejects.toThrow('in use');
    busy.close();
  });
});

/** The callback address with a forged answer. */
function answerTo(address: string, answer: Readonly<Record<string, string>>): string {
  const asked = new URL(address).searchParams;
  const state = asked.get('state') ?? '';
  return `${asked.get('redirect_uri')}?${new URLSearchParams({ state, ...answer })}`;
}

describe('a redirect', () => {
  test('without the state of this sign-in is refused, and the wait continues', async () => {
    const statuses: number[] = [];
    const { email } = await withShow(async (address) => {
      for (const answer of [
        { state: 'x', code: 'y' },
        { state: '', error: 'access_denied' },
      ]) {
        statuses.push((await fetch(answerTo(address, answer))).status);
      }
      await signInAs(address, { email: 'somebody@example.org' });
    });
    expect(statuses).toEqual([400, 400]);
    expect(email).toBe('somebody@example.org');
  });

  test('with an error is printed without terminal control characters', async () => {
    const refused = withShow((address) => {
      const error_description = 'not\u001b[2J today\u202e';
      void fetch(answerTo(address, { error: 'access_denied', error_description }));
    });
    await expect(refused).rejects.toThrow('did not sign you in: not [2J today ');
  });

  test('with an unknown code is refused by the issuer', async () => {
    const refused = withShow((address) => void fetch(answerTo(address, { code: 'made-up' })));
    await expect(refused).rejects.toThrow('invalid_grant');
  });
});

describe('an issuer', () => {
  const from = (address: string) =>
    signIn({ issuer: address, clientId: audience, scope: 'openid', ports: [0], show: () => {} });

  test('that does not answer, or is not an issuer, is named', async () => {
    await expect(from('http://127.0.0.1:1')).rejects.toThrow(/127\.0\.0\.1:1.*cannot be read/);
    await expect(from(system.url)).rejects.toThrow('cannot be read: it answered 404');
  });

  test('whose document names another issuer is refused', async () => {
    await expect(from(`${issuer}/`)).rejects.toThrow(`names the issuer ${issuer}; give that one`);
  });

  test('on another machine must use TLS', async () => {
    await expect(from('http://id.example.org')).rejects.toThrow('must begin with https://');
  });
});
