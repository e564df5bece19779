import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../../../infra/local/gateway.ts';
import { audience, type Issuer, issuerPath, startIssuer } from '../../../infra/local/issuer.ts';
import { createIssuerAnswers } from '../../../infra/local/sign-in/answer-as-issuer.ts';
import { signInAs } from './browser.ts';

const run = promisify(execFile);
const script = (path: string) => fileURLToPath(new URL(`../../../infra/${path}`, import.meta.url));

let folder: string;
let issuer: Issuer;
let url: string;
const server = createServer();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'experience-reports-'));
  issuer = await startIssuer(folder);
  const answerAsIssuer = createIssuerAnswers(issuer);
  const handlerOf = () => Promise.reject(new Error('nothing else is asked for'));
  const gateway = createGateway({ routes: {}, handlerOf, issuer, answerAsIssuer });
  server.on('request', (message, response) => gateway.emit('request', message, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true, force: true });
});

describe('npm run token', () => {
  const environment = { ...process.env, PORT: '3999' };
  const token = (...args: string[]) =>
    run(process.execPath, [script('local/token.ts'), ...args], {
      env: { ...environment, DATA_FOLDER: folder },
    });

  test('prints only a token, valid for an hour', async () => {
    const { stdout } = await token('Somebody@example.org', '--groups', 'administrators,others');
    const claims = await issuer.verify(stdout.trim());
    expect(claims).toMatchObject({
      iss: `http://127.0.0.1:3999${issuerPath}`,
      email: 'somebody@example.org',
      email_verified: true,
      'cognito:groups': ['administrators', 'others'],
    });
    expect(Number(claims.exp) - Number(claims.iat)).toBe(3_600);
  });

  test.each([
    ['no address', ['somebody'], 'Usage'],
    ['two addresses', ['a@example.org', 'b@example.org'], 'Usage'],
    [
      'a token for ever',
      ['a@example.org', '--minutes', '100000'],
      '--minutes must be from 1 to 1440',
    ],
  ])('refuses %s', async (_, args, told) => {
    await expect(token(...args)).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(told),
    });
  });

  test('creates no key if the system has never run', async () => {
    const empty = await mkdtemp(join(folder, 'empty-'));
    const env = { ...environment, DATA_FOLDER: empty };
    const asked = run(process.execPath, [script('local/token.ts'), 'a@example.org'], { env });
    await expect(asked).rejects.toMatchObject({
      stderr: expect.stringContaining('npm start once'),
    });
  });
});

describe('npm run sign-in', () => {
  const args = () => ['--issuer', `${url}${issuerPath}`, '--client', audience, '--no-browser'];

  test('prints the sign-in address, then only export lines', async () => {
    const command = [script('sign-in/main.ts'), ...args(), '--api', url, '--as', 'COORDINATOR'];
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    const address = await new Promise<string>((resolve) => {
      let told = '';
      child.stderr.on('data', (chunk: Buffer) => {
        told += chunk.toString();
        const [found] = told.match(/http:\S+(?=\n)/) ?? [];
        if (found) resolve(found);
      });
    });
    await signInAs(address, { email: 'coordinator@example.org' });
    await new Promise((resolve) => child.once('close', resolve));
    expect(child.exitCode).toBe(0);
    const [api, coordinator, ...others] = printed.split('\n');
    expect([api, others]).toEqual([`export API=${url}`, ['']]);
    const [, token = ''] = coordinator?.split('export COORDINATOR=') ?? [];
    expect(await issuer.verify(token)).toMatchObject({ email: 'coordinator@example.org' });
  });

  test.each([
    ['nothing to go by', [], 'Usage'],
    ['a stage that was not deployed from here', ['--stage', 'never'], '--api ApiAddress'],
    [
      'a name that no shell takes',
      ['--issuer', 'https://a', '--client', 'b', '--as', 'a-b'],
      'is not a variable name',
    ],
  ])('refuses %s', async (_, wrong, told) => {
    const asked = run(process.execPath, [script('sign-in/main.ts'), ...wrong]);
    await expect(asked).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(told),
    });
  });
});
