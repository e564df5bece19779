import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findSnapshot, pdfPath } from '../../functions/reports/report-files.ts';
import type { ReportInput } from '../../shared/domain/reports/report.ts';
import * as bodies from '../local/bodies.ts';
import { setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { reportStore } from '../local/report-store.ts';
import { startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
const address = 'https://reports.example.org';

beforeAll(async () => {
  process.env.PUBLIC_ADDRESS = address;
  system = await startSystem();
  programme = await setUpProgramme(system);
});
afterAll(async () => {
  await system.stop();
  delete process.env.PUBLIC_ADDRESS;
});

async function request(fields: Partial<ReportInput> = {}) {
  const { body } = await programme.coordinator.call('requestReport', {
    params: { programmeId: programme.programmeId },
    body: { kind: 'experience_sharing', asOf: '2020-12-31', ...fields },
  });
  return body;
}

const ask = (path: string, init: RequestInit = {}) =>
  fetch(new URL(`/verify/${path}`, system.url), init);

describe('a report without drafts', () => {
  test('is verified by its fingerprint: its day and the hash of its file, and nothing else', async () => {
    const report = await request();
    const response = await ask(report.snapshotSha256 ?? '');
    const page = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page).toContain('of 2020-12-31 ');
    expect(page).toContain(report.content?.sha256);
    expect(page).not.toMatch(/<script|Water for villages|experience.sharing/i);
    expect(page).not.toContain(report.reportId);
  });

  test('on what was known earlier has a fingerprint, too', async () => {
    const { body } = await programme.coordinator.call('getProgramme', {
      params: { programmeId: programme.programmeId },
    });
    const { reportId } = await request({ knownAt: body.createdAt });
    await expect
      .poll(
        async () => {
          const found = await programme.coordinator.call('getReport', { params: { reportId } });
          const fingerprint = found.body.snapshotSha256 ?? 'none';
          return found.body.status === 'ready' ? (await ask(fingerprint)).status : 0;
        },
        { timeout: 20_000 },
      )
      .toBe(200);
  });

  test('stays verified while its lost file is made again', async () => {
    const report = await request({ asOf: '2020-12-30' });
    const store = reportStore();
    await store.remove(pdfPath(report.content ?? { sha256: '' }));
    store.stop();
    expect((await request({ asOf: '2020-12-30' })).reportId).toBe(report.reportId);
    expect((await ask(report.snapshotSha256 ?? '')).status).toBe(200);
  });
});

test('whatever else is asked for is the same page', async () => {
  const drafts = await request({ includeDrafts: true });
  const withdrawn = await request({ asOf: '2020-12-29' });
  const { reportId } = withdrawn;
  await programme.coordinator.call('withdrawReport', {
    params: { reportId },
    body: { reason: 'A mistake' },
    ifMatch: `"${(await programme.coordinator.call('getReport', { params: { reportId } })).body.version}"`,
  });
  const unknown = await ask('0'.repeat(64));
  const page = await unknown.text();
  expect(unknown.status).toBe(404);
  const others: readonly (readonly [string, RequestInit?])[] = [
    [drafts.snapshotSha256 ?? ''],
    [withdrawn.snapshotSha256 ?? ''],
    [(await request()).snapshotSha256?.toUpperCase() ?? ''],
    ['%3Cscript%3E'],
    ['a'.repeat(300)],
    [`${'0'.repeat(64)}?a=b`],
    ['0'.repeat(64), { headers: { accept: 'application/json' } }],
  ];
  for (const [path, init] of others) {
    const response = await ask(path, init);
    expect([path, response.status, await response.text()]).toEqual([path, 404, page]);
    expect([...response.headers.keys()]).toEqual([...unknown.headers.keys()]);
  }
});

describe('the public address is in the snapshot', () => {
  const addressIn = async (fields: Partial<ReportInput> = {}) => {
    const { snapshotSha256 = '' } = await request(fields);
    return JSON.parse(new TextDecoder().decode(await findSnapshot(snapshotSha256))).publicAddress;
  };

  test('of reports without drafts alone', async () => {
    expect(await addressIn()).toBe(address);
    expect(await addressIn({ includeDrafts: true })).toBeUndefined();
    expect(await addressIn({ kind: 'data_quality' })).toBeUndefined();
  });

  test('unless the programme leaves the code out', async () => {
    const { coordinator, programmeId } = programme;
    await coordinator.call('replaceProgramme', {
      params: { programmeId },
      body: { ...bodies.programme, withoutCode: true },
      ifMatch: '"1"',
    });
    expect(await addressIn()).toBeUndefined();
  });
});
