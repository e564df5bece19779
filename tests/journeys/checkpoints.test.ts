import { gzipSync } from 'node:zlib';
import { DeleteObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { log } from '../../functions/log.ts';
import { handler as sweep } from '../../functions/sweep/index.ts';
import { readSettings } from '../../shared/settings.ts';
import { s3Client } from '../../shared/storage/s3-client.ts';
import { setUpFramework, setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { deletePartition, deleteRow, putRow, rowAt } from '../local/raw-rows.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

const project = () => `PROJECT#${programme.projectId}`;
const result = () => ({ pk: project(), sk: 'RESULT#safe-water' });
const addressOf = (rest = '') => `/projects/${programme.projectId}${rest}`;

async function verifyProject(of?: string) {
  const params = { projectId: programme.projectId };
  const query = of === undefined ? {} : { of };
  return (await programme.coordinator.call('verifyProjectHistory', { params, query })).body;
}
async function verifyProgramme() {
  const params = { programmeId: programme.programmeId };
  return (await programme.coordinator.call('verifyProgrammeHistory', { params })).body;
}
const verifyAll = async () => (await programme.administrator.call('verifyCheckpoints')).body;

async function changeResult(version: number, title: string): Promise<void> {
  await programme.officer.call('putResult', {
    params: { projectId: programme.projectId, resultId: 'safe-water' },
    body: { type: 'outcome', title: { en: title } },
    ifMatch: `"${version}"`,
  });
}

/** Runs the sweep as of some hours from now. */
async function sweepLater(hours: number): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 });
  try {
    await sweep();
  } finally {
    vi.useRealTimers();
  }
}

/** The checkpoint files, by path. */
const bucket = () => ({ Bucket: process.env.REPORT_BUCKET });
const client = () => s3Client(readSettings(process.env));
async function files(): Promise<readonly string[]> {
  const command = new ListObjectsV2Command({ ...bucket(), Prefix: 'checkpoints/' });
  const { Contents = [] } = await client().send(command);
  return Contents.map(({ Key = '' }) => Key).toSorted();
}

describe('before the first checkpoint', () => {
  test('verification says so, and takes the first checkpoint', async () => {
    const first = await verifyProject();
    expect(first).toMatchObject({ outcome: 'intact' });
    expect(first).not.toHaveProperty('checkpointedAt');
    const { checkpointedAt = '' } = await verifyProject();
    expect(Date.parse(checkpointedAt)).toBeLessThanOrEqual(Date.now());
  });

  test('a change writes no checkpoint', async () => {
    const before = await files();
    await changeResult(1, 'Clean water');
    expect(await files()).toEqual(before);
  });
});

describe('a record in a checkpoint', () => {
  let putBack: () => Promise<void> = async () => {};
  afterEach(() => putBack());

  test('is reported missing each time until it is restored', async () => {
    await verifyProject();
    putBack = await deleteRow(result());
    const lost = { address: addressOf('/results/safe-water'), version: 2, fault: 'missing' };
    expect(await verifyProject()).toMatchObject({ outcome: 'broken', records: 2, faults: [lost] });
    expect(await verifyProject()).toMatchObject({ outcome: 'broken', faults: [lost] });
    expect(await verifyProject(lost.address)).toMatchObject({ outcome: 'broken', faults: [lost] });
    await putBack();
    expect(await verifyProject()).toMatchObject({ outcome: 'intact', faults: [] });
  });

  test('is reported if its row holds an earlier version with an intact chain', async () => {
    const earlier = await rowAt(result());
    await changeResult(2, 'Safe water for all');
    await verifyProject();
    const latest = await rowAt(result());
    putBack = () => putRow(latest);
    await putRow(earlier);
    const fault = { address: addressOf('/results/safe-water'), version: 3, fault: 'rolled_back' };
    expect((await verifyProject()).faults).toEqual([fault]);
    await changeResult(2, 'Something else');
    expect((await verifyProject()).faults).toEqual([fault]);
    expect((await verifyProject(fault.address)).faults).toEqual([fault]);
  });

  test('is found after many changes, most of them archived', async () => {
    await verifyProject();
    for (let version = 3; version < 23; version += 1) await changeResult(version, `${version}`);
    expect(await verifyProject()).toMatchObject({ outcome: 'intact', faults: [] });
    putBack = async () => {};
  });

  test('is reported missing by its address; an address that never existed is not found', async () => {
    const of = addressOf('/results/never');
    const params = { projectId: programme.projectId };
    const asking = programme.coordinator.call('verifyProjectHistory', { params, query: { of } });
    expect((await problemOf(asking)).status).toBe(404);
  });
});

describe('a report', () => {
  test("is in the next sweep's checkpoint, and takes none itself", async () => {
    const { programmeId, coordinator } = programme;
    await verifyProject();
    await verifyProgramme();
    await changeResult(23, 'As the report says');
    const before = await files();
    await sweep();
    expect(await files()).toEqual(before);
    await coordinator.call('requestReport', {
      params: { programmeId },
      body: { kind: 'experience_sharing' },
    });
    expect(await files()).toEqual(before);
    await sweep();
    const putBack = await deleteRow(result());
    expect((await verifyProject()).faults).toMatchObject([{ version: 24, fault: 'missing' }]);
    await putBack();
  });
});

describe('the sweep', () => {
  test('takes a checkpoint of what has none or has changed, stored under its own hash', async () => {
    const { body } = await programme.coordinator.call('createProject', {
      params: { programmeId: programme.programmeId },
      body: { organisationId: 'centre', title: { en: 'New' }, country: 'MM', status: 'pipeline' },
    });
    await sweep();
    const newest = `checkpoints/newest/${programme.programmeId}/projects/${body.projectId}.json`;
    expect(await files()).toContain(newest);
    const before = await files();
    await sweepLater(2);
    expect(await files()).toEqual(before);
    await changeResult(24, 'Changed since');
    await sweepLater(4);
    expect((await files()).filter((path) => !before.includes(path))).toHaveLength(1);
  });

  test('logs missing records, and verification still reports them afterwards', async () => {
    const told = vi.spyOn(log, 'error');
    const putBack = await deleteRow(result());
    await sweepLater(6);
    await putBack();
    const address = addressOf();
    expect(told.mock.calls).toEqual([['records found missing', { address, records: 1 }]]);
    told.mockRestore();
  });
});

describe('a project or programme that is gone as a whole', () => {
  test('a project is reported missing by its programme', async () => {
    await verifyProject();
    await verifyProgramme();
    const putBack = await deletePartition(project());
    const lost = { address: addressOf(), version: 1, fault: 'missing' };
    expect(await verifyProgramme()).toMatchObject({ outcome: 'broken', faults: [lost] });
    expect(await verifyAll()).toMatchObject({ outcome: 'broken', faults: [lost] });
    await putBack();
    expect(await verifyProgramme()).toMatchObject({ outcome: 'intact' });
  });

  test('a programme is reported missing to administrators, and by the sweep', async () => {
    const { programmeId, coordinator } = programme;
    const putBack = await deletePartition(`PROGRAMME#${programmeId}`);
    expect(
      (await problemOf(coordinator.call('getProgramme', { params: { programmeId } }))).status,
    ).toBe(404);
    const lost = { address: `/programmes/${programmeId}`, version: 1, fault: 'missing' };
    expect(await verifyAll()).toMatchObject({ outcome: 'broken', faults: [lost] });
    const told = vi.spyOn(log, 'error');
    await sweepLater(8);
    expect(told.mock.calls.map(([, details]) => details)).toContainEqual(
      expect.objectContaining({ address: lost.address }),
    );
    told.mockRestore();
    await putBack();
    expect(await verifyAll()).toMatchObject({ outcome: 'intact', faults: [] });
  });
});

describe('reports', () => {
  let reportId: string;
  const home = () => ({ pk: `REPORT#${reportId}`, sk: 'REPORT' });
  const verifyReport = async () =>
    (await programme.coordinator.call('verifyReportHistory', { params: { reportId } })).body;

  beforeAll(async () => {
    const { programmeId, coordinator } = programme;
    const params = { programmeId };
    const { body } = await coordinator.call('requestReport', {
      params,
      body: { kind: 'experience_sharing', asOf: '2021-12-31' },
    });
    reportId = body.reportId;
    await coordinator.call('noteDissemination', {
      params: { reportId },
      body: {
        recipient: { kind: 'organisation', organisationId: 'centre' },
        sentOn: '2022-01-10',
        channel: 'email',
      },
    });
  });

  test('and their dissemination records are reported missing by their programme', async () => {
    expect(await verifyReport()).toMatchObject({ outcome: 'intact', records: 2 });
    expect(await verifyProgramme()).toMatchObject({ outcome: 'intact' });
    const earlier = await rowAt(home());
    const partition = `REPORT#${reportId}`;
    const putBack = await deletePartition(partition);
    const gone = [
      expect.objectContaining({ address: `/reports/${reportId}`, fault: 'missing' }),
      expect.objectContaining({ fault: 'missing' }),
    ];
    expect((await verifyProgramme()).faults).toEqual(gone);
    expect((await verifyProgramme()).faults).toEqual(gone);
    await putBack();
    const { history, record } = earlier as { history: object[]; record: object };
    await putRow({ ...earlier, record: { ...record, version: 1 }, history: history.slice(0, 1) });
    const fault = {
      address: `/reports/${reportId}`,
      version: history.length,
      fault: 'rolled_back',
    };
    expect((await verifyProgramme()).faults).toEqual([fault]);
    expect((await verifyReport()).faults).toHaveLength(1);
    await putRow(earlier);
    expect(await verifyReport()).toMatchObject({ outcome: 'intact' });
    expect(await verifyProgramme()).toMatchObject({ outcome: 'intact' });
  });
});

/** A well-formed checkpoint without any record. */
function emptied(): Uint8Array {
  const { programmeId, projectId } = programme;
  return gzipSync(JSON.stringify({ format: 1, programmeId, projectId, records: [] }));
}

describe('a lost checkpoint', () => {
  test.each([
    ['gone', (Key: string) => new DeleteObjectCommand({ ...bucket(), Key })],
    ['changed', (Key: string) => new PutObjectCommand({ ...bucket(), Key, Body: 'x' })],
    ['another', (Key: string) => new PutObjectCommand({ ...bucket(), Key, Body: emptied() })],
  ] as const)('is reported if it is %s', async (_, spoil) => {
    await verifyProject();
    for (const path of (await files()).filter((name) => name.endsWith('.gz'))) {
      await client().send(spoil(path) as never);
    }
    const lost = { address: addressOf(), version: 1, fault: 'checkpoint_lost' };
    expect(await verifyProject()).toMatchObject({ outcome: 'broken', faults: [lost] });
    for (const path of await files())
      await client().send(new DeleteObjectCommand({ ...bucket(), Key: path }));
    expect(await verifyProject()).toMatchObject({ outcome: 'intact' });
  });
});
