import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProblemDocument } from '../../shared/domain/problem.ts';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

type Raw = {
  method?: string;
  token?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
};

async function send(
  path: string,
  { method = 'GET', token = system.tokens.administrator, headers, body }: Raw = {},
) {
  const response = await fetch(`${system.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...headers },
    ...(body !== undefined && { body: body as string }),
  });
  return { response, problem: ProblemDocument.parse(await response.json()) };
}

const placesOf = ({ errors = [] }: ProblemDocument) =>
  errors.map((error) => error.in + error.pointer);

const json = { 'content-type': 'application/json' };
const programmes = async () => {
  const administrator = await system.as('admin@example.org', ['administrators']);
  return (await administrator.call('listProgrammes')).body.items.length;
};

describe('a body that is not accepted', () => {
  const cases: readonly (readonly [string, Raw, number, string])[] = [
    ['malformed JSON', { headers: json, body: '{"title":' }, 400, 'malformed_json'],
    ['an empty body', { headers: json, body: '' }, 400, 'malformed_json'],
    [
      'another media type',
      { headers: { 'content-type': 'text/csv' }, body: 'a,b' },
      415,
      'unsupported_media_type',
    ],
    [
      'a compressed body',
      { headers: { ...json, 'content-encoding': 'gzip' }, body: '{}' },
      415,
      'unsupported_media_type',
    ],
    [
      'a body over the limit',
      { headers: json, body: JSON.stringify({ a: 'x'.repeat(200_000) }) },
      413,
      'body_too_large',
    ],
    [
      'a body over the gateway limit',
      { headers: json, body: 'x'.repeat(10_000_001) },
      413,
      'body_too_large',
    ],
  ];
  test.each(cases)('%s gets a problem, and nothing is stored', async (_, request, status, code) => {
    const before = await programmes();
    const { response, problem } = await send('/programmes', { method: 'POST', ...request });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(problem.type).toBe(`/problems/${code}`);
    expect(await programmes()).toBe(before);
  });

  test('bytes that are not text are refused', async () => {
    const body = Buffer.concat([
      Buffer.from('{"title":{"en":"a'),
      Buffer.from([0xff]),
      Buffer.from('"}}'),
    ]);
    const { response, problem } = await send('/programmes', {
      method: 'POST',
      headers: json,
      body,
    });
    expect(response.status).toBe(422);
    expect(placesOf(problem)).toContain('body/title/en');
  });

  test('each unknown field and wrong type is reported with its place', async () => {
    const body = JSON.stringify({ title: { en: 7 }, countries: ['Laos'], colour: 'red' });
    const { response, problem } = await send('/programmes', {
      method: 'POST',
      headers: json,
      body,
    });
    expect(response.status).toBe(422);
    const places = ['body/title/en', 'body/countries/0', 'body/colour'];
    expect(placesOf(problem)).toEqual(expect.arrayContaining(places));
  });

  test('a control or bidirectional character in a title is refused with its place', async () => {
    for (const character of ['\u202e', '\u0000', '\u001b', '\u202d', '\r\nSet-Cookie: a=b']) {
      const body = JSON.stringify({ title: { en: `abc${character}def` }, countries: ['LA'] });
      const { response, problem } = await send('/programmes', {
        method: 'POST',
        headers: json,
        body,
      });
      expect(response.status).toBe(422);
      expect(problem.errors?.[0]?.pointer).toBe('/title/en');
      expect(JSON.stringify(problem)).not.toContain(character);
    }
  });
});

describe('a request that cannot be served', () => {
  test('an unknown path gets a problem', async () => {
    const { response, problem } = await send('/nowhere/at/all');
    expect([response.status, problem.type]).toEqual([404, '/problems/route_not_found']);
  });

  test.each([
    ['/nowhere/%E0%A4%A', 400, 'malformed_request'],
    ['/projects/%C3%28', 400, 'malformed_request'],
    [`/projects/${'a'.repeat(101)}`, 404, 'route_not_found'],
    [`/programmes/${'%C3%A9'.repeat(101)}/projects`, 404, 'route_not_found'],
    [`/projects/${'a'.repeat(65)}`, 422, 'invalid_request'],
  ])('%s is refused for its path, not for its method', async (path, status, code) => {
    const { response, problem } = await send(path);
    expect([response.status, problem.type]).toEqual([status, `/problems/${code}`]);
  });

  test('a known path with another method names the allowed methods', async () => {
    const { response, problem } = await send('/programmes', { method: 'DELETE' });
    expect([response.status, problem.type]).toEqual([405, '/problems/method_not_allowed']);
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST');
  });

  test('a format that is not served gets the list of formats', async () => {
    const { response, problem } = await send('/programmes', { headers: { accept: 'text/csv' } });
    expect([response.status, problem.detail]).toEqual([
      406,
      'This can be served as application/json.',
    ]);
  });

  test('an unknown or invalid parameter is named', async () => {
    const { problem } = await send('/programmes?limit=1000&sort=name');
    expect(placesOf(problem)).toEqual(expect.arrayContaining(['query/limit', 'query/sort']));
  });

  test('a record that does not exist gets a problem', async () => {
    const { response, problem } = await send('/projects/nothing');
    expect([response.status, problem.type]).toEqual([404, '/problems/not_found']);
  });
});

describe('an invalid token', () => {
  test('missing, malformed and expired tokens are refused with the reason', async () => {
    const expired = await system.issueToken({ email: 'admin@example.org', expiresInSeconds: -60 });
    const good = system.tokens.administrator;
    const forged = `${good.slice(0, -8)}AAAAAAAA`;
    const told: (string | undefined)[] = [];
    for (const token of ['', 'abc', forged, expired]) {
      const { response, problem } = await send('/programmes', { token });
      expect([response.status, problem.type]).toEqual([401, '/problems/unauthenticated']);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
      told.push(problem.detail);
    }
    expect(told[3]).toBe('The token has expired.');
    expect(told[2]).toBe('The signature of the token is wrong.');
  });
});

describe('a late or repeated change', () => {
  const period = () => ({
    projectId: programme.projectId,
    indicatorId: 'households',
    periodId: '2020-01-01',
  });

  test('without a version or with an old one is refused with the current version', async () => {
    const { officer } = programme;
    const { etag } = await officer.call('recordValue', {
      params: period(),
      body: value,
      ifNoneMatch: '*',
    });
    const missing = await problemOf(officer.call('recordValue', { params: period(), body: value }));
    expect(missing.status).toBe(428);
    const changed = { ...value, asOf: '2020-09-01' };
    await officer.call('recordValue', { params: period(), body: changed, ifMatch: etag });
    const stale = await problemOf(
      officer.call('recordValue', {
        params: period(),
        body: { ...value, asOf: '2020-10-01' },
        ifMatch: etag,
      }),
    );
    expect([stale.status, stale.detail]).toEqual([412, 'The current version is 2.']);
    expect((await officer.call('getValue', { params: period() })).body.asOf).toBe('2020-09-01');
  });

  test('a retry of a successful change gets the first answer', async () => {
    const { officer } = programme;
    const { etag } = await officer.call('getValue', { params: period() });
    const again = { params: period(), body: { ...value, asOf: '2020-11-01' }, ifMatch: etag };
    const first = await officer.call('recordValue', again);
    const retry = await officer.call('recordValue', again);
    expect(retry.headers.get('idempotency-replayed')).toBe('true');
    expect(retry.body).toEqual(first.body);
  });

  test('a reused key with another body is refused, and with the same body is replayed', async () => {
    const { coordinator, programmeId } = programme;
    const body = {
      organisationId: 'centre',
      title: { en: 'Once' },
      country: 'MM',
      status: 'pipeline' as const,
    };
    const ask = { params: { programmeId }, body, idempotencyKey: 'key-1' };
    const first = await coordinator.call('createProject', ask);
    const retry = await coordinator.call('createProject', ask);
    expect([retry.status, retry.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(retry.body).toEqual(first.body);
    const other = { ...ask, body: { ...body, title: { en: 'Twice' } } };
    expect((await problemOf(coordinator.call('createProject', other))).type).toBe(
      '/problems/key_reused',
    );
  });

  test('a reused key for another report is refused', async () => {
    const { coordinator, programmeId } = programme;
    const ask = { params: { programmeId }, idempotencyKey: 'report-1' };
    const first = await coordinator.call('requestReport', {
      ...ask,
      body: { kind: 'experience_sharing', asOf: '2020-01-01' },
    });
    const retry = await coordinator.call('requestReport', {
      ...ask,
      body: { kind: 'experience_sharing', asOf: '2020-01-01' },
    });
    expect(retry.body.reportId).toBe(first.body.reportId);
    const other = coordinator.call('requestReport', {
      ...ask,
      body: { kind: 'experience_sharing', asOf: '2019-01-01' },
    });
    expect((await problemOf(other)).type).toBe('/problems/key_reused');
  });
});

describe('text without a font', () => {
  test('is printed as boxes, and listed with its record and field', async () => {
    const { coordinator, programmeId } = programme;
    const { body } = await coordinator.call('createProject', {
      params: { programmeId },
      body: { organisationId: 'centre', title: { bo: 'བོད' }, country: 'TH', status: 'pipeline' },
    });
    const report = await coordinator.call('requestReport', {
      params: { programmeId },
      body: { kind: 'experience_sharing' },
    });
    expect(report.body.status).toBe('ready');
    const document = await coordinator.call('getReportDocument', {
      params: { reportId: report.body.reportId },
    });
    const text = JSON.stringify(document.body);
    expect(text).toContain(`/projects/${body.projectId}`);
    expect(text).toContain('U+0F56, U+0F7C, U+0F51');
  });
});
