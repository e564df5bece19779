import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { begin } from '../../../functions/changes.ts';
import { handler as renderReport } from '../../../functions/render-report/index.ts';
import { services } from '../../../functions/services.ts';
import { handler as sweep } from '../../../functions/sweep/index.ts';
import { RecordMeta } from '../../../shared/domain/history/record.ts';
import { maxAttempts, type Report } from '../../../shared/domain/reports/report.ts';
import { aChange, anIndicator, aResult, aValue } from '../../builders/records.ts';
import { setUpProgramme, type TestProgramme } from '../../local/programme.ts';
import { startSystem, type TestSystem } from '../../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
let ready: Report;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  const { body } = await programme.coordinator.call('requestReport', {
    params: { programmeId: programme.programmeId },
    body: { kind: 'experience_sharing', asOf: '2020-12-31' },
  });
  ready = body;
});
afterAll(() => system.stop());

const long = '2020-01-01T00:00:00.000Z';

/** A report whose work was dropped, with the snapshot of one that is ready. */
async function dropped(
  reportId: string,
  fields: Partial<Report> = {},
  at = new Date().toISOString(),
) {
  const { content: _, ...rest } = ready;
  const report: Report = { ...rest, reportId, status: 'queued', attempts: 1, ...fields };
  await services().records.create('report', begin(entityOf(report), aChange({ at })));
}

const reportOf = async (reportId: string) =>
  (await services().records.read('report', { reportId }))?.record;

const eventFor = (reportId: string, receives: number) =>
  ({
    Records: [
      {
        messageId: `message-${reportId}`,
        body: JSON.stringify({ reportId }),
        attributes: { ApproximateReceiveCount: String(receives) },
      },
    ],
  }) as never;

describe('the job that renders', () => {
  test('makes of a queued report the very file that was made at once', async () => {
    await dropped('queued-1');
    expect(await renderReport(eventFor('queued-1', 1))).toEqual({ batchItemFailures: [] });
    expect(await reportOf('queued-1')).toMatchObject({ status: 'ready', content: ready.content });
  });

  test('leaves a report alone that is ready, and a message that names none', async () => {
    const before = await reportOf('queued-1');
    await renderReport(eventFor('queued-1', 1));
    expect(await reportOf('queued-1')).toEqual(before);
    expect(await renderReport(eventFor('nothing', 1))).toEqual({ batchItemFailures: [] });
  });

  test('gives a report back that fails, and after the last try says so on the record', async () => {
    await dropped('broken', { snapshotSha256: '0'.repeat(64) });
    const failed = { batchItemFailures: [{ itemIdentifier: 'message-broken' }] };
    expect(await renderReport(eventFor('broken', 1))).toEqual(failed);
    expect(await reportOf('broken')).toMatchObject({ status: 'queued' });
    expect(await renderReport(eventFor('broken', maxAttempts))).toEqual(failed);
    expect(await reportOf('broken')).toMatchObject({
      status: 'failed',
      failure: 'it failed 3 times',
    });
  });
});

describe('the sweep', () => {
  test('queues a report again whose work was dropped, and it is made', async () => {
    await dropped('stalled', {}, long);
    await sweep();
    await vi.waitUntil(async () => (await reportOf('stalled'))?.status === 'ready', {
      timeout: 20_000,
      interval: 50,
    });
    expect(await reportOf('stalled')).toMatchObject({ attempts: 2, content: ready.content });
  });

  test('leaves young work alone and gives up what was dropped too often', async () => {
    await dropped('young', { snapshotSha256: '0'.repeat(64) });
    await dropped('hopeless', { attempts: maxAttempts }, long);
    await sweep();
    expect(await reportOf('young')).toMatchObject({ status: 'queued', attempts: 1 });
    expect(await reportOf('hopeless')).toMatchObject({ status: 'failed' });
  });
});

describe('a large report', () => {
  test('is answered at once, shows that it is being made, and is made by the job', async () => {
    const { coordinator, programmeId, projectId } = programme;
    const { records } = services();
    const ids = { programmeId, projectId };
    await records.create('result', begin(entityOf(aResult({ ...ids, resultId: 'r' })), aChange()));
    for (let indicator = 0; indicator < 18; indicator += 1) {
      const indicatorId = `i-${indicator}`;
      const starts = Array.from({ length: 120 }, (_, at) =>
        new Date(Date.UTC(2000, at, 1)).toISOString().slice(0, 10),
      );
      const periods = starts.map((periodStart) => ({ periodStart, periodEnd: periodStart }));
      await records.create(
        'indicator',
        begin(entityOf(anIndicator({ ...ids, indicatorId, resultId: 'r', periods })), aChange()),
      );
      await Promise.all(
        starts.map((start) => {
          const value = aValue({
            ...ids,
            indicatorId,
            periodStart: start,
            periodEnd: start,
            asOf: start,
            status: 'approved',
          });
          return records.create('value', begin(entityOf(value), aChange()));
        }),
      );
    }
    const asked = await coordinator.call('requestReport', {
      params: { programmeId },
      body: { kind: 'experience_sharing' },
    });
    expect([asked.status, asked.body.status]).toEqual([202, 'queued']);
    expect(asked.headers.get('retry-after')).toBe('3');
    expect(asked.headers.get('location')).toBe(`/reports/${asked.body.reportId}`);
    const { reportId } = asked.body;
    const status = async () =>
      (await coordinator.call('getReport', { params: { reportId } })).body.status;
    await vi.waitUntil(async () => (await status()) === 'ready', {
      timeout: 60_000,
      interval: 200,
    });
    const content = await coordinator.bytes('getReportContent', { params: { reportId } });
    const file = new Uint8Array(await content.arrayBuffer());
    const { body } = await coordinator.call('verifyReport', { file });
    expect(body.verdict).toBe('genuine');
  }, 90_000);
});

/** What a record is made of without what the system adds to it. */
function entityOf<Entity extends object>(record: Entity): Entity {
  const own = Object.entries(record).filter(([field]) => !(field in RecordMeta.shape));
  return Object.fromEntries(own) as Entity;
}
