import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { handler as renderReport } from '../../../functions/render-report/index.ts';
import { recordStep } from '../../../functions/reports/record-step.ts';
import { handler as sweep } from '../../../functions/sweep/index.ts';
import { maxAttempts } from '../../../shared/domain/reports/attempts.ts';
import { losePdf, queueJob } from '../../../shared/domain/reports/rendering.ts';
import type { Report } from '../../../shared/domain/reports/report.ts';
import { queueEvent } from '../../builders/queue-event.ts';
import { setUpProgramme, type TestProgramme } from '../../local/programme.ts';
import { readReport, storeBrokenSnapshot, storeReport } from '../../local/stored-report.ts';
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

const longAgo = '2020-01-01T00:00:00.000Z';
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

const recordOf = async (reportId: string) => (await readReport(reportId)).record;

const eventFor = (reportId: string) =>
  queueEvent({ reportId }, { messageId: `message-${reportId}` });

const settled = { batchItemFailures: [] };

describe('the render job', () => {
  test('renders a queued report to the same bytes as an inline request', async () => {
    await storeReport(ready, { reportId: 'queued-1' });
    expect(await renderReport(eventFor('queued-1'))).toEqual(settled);
    expect(await recordOf('queued-1')).toMatchObject({
      status: 'ready',
      attempts: 1,
      content: ready.content,
    });
  });

  test('ignores a message for a ready report or for none', async () => {
    const before = await recordOf('queued-1');
    await renderReport(eventFor('queued-1'));
    expect(await recordOf('queued-1')).toEqual(before);
    expect(await renderReport(eventFor('nothing'))).toEqual(settled);
  });

  test('fails a report at the first try on a permanent fault, and completes the message', async () => {
    const snapshotSha256 = await storeBrokenSnapshot();
    await storeReport(ready, { reportId: 'broken', snapshotSha256 });
    expect(await renderReport(eventFor('broken'))).toEqual(settled);
    expect(await recordOf('broken')).toMatchObject({
      status: 'failed',
      attempts: 1,
      failure: 'A fault of this system (TypeError) stops this report, and would again.',
    });
  });

  test('fails a report whose tries all killed their process', async () => {
    await storeReport(ready, { reportId: 'deadly', attempts: maxAttempts });
    expect(await renderReport(eventFor('deadly'))).toEqual(settled);
    const { status, failure } = await recordOf('deadly');
    expect(status).toBe('failed');
    expect(failure).toContain('started 3 times and did not finish');
  });
});

const until = (done: () => Promise<boolean>) =>
  vi.waitUntil(done, { timeout: 20_000, interval: 50 });

describe('the sweep', () => {
  test('queues a report whose request ended too early, and it is rendered', async () => {
    await storeReport(ready, { reportId: 'dropped', at: longAgo });
    await sweep();
    await until(async () => (await recordOf('dropped')).status === 'ready');
    expect(await recordOf('dropped')).toMatchObject({ attempts: 1, content: ready.content });
  });

  test('ignores reports that are young or wait in a long queue', async () => {
    const waiting = { at: longAgo, queuedAt: daysAgo(3) };
    await storeReport(ready, { reportId: 'young' });
    for (let at = 0; at < 120; at += 1)
      await storeReport(ready, { reportId: `waiting-${at}`, ...waiting });
    await storeReport(ready, { reportId: 'behind-them', at: daysAgo(1) });
    await sweep();
    await until(async () => (await recordOf('behind-them')).status === 'ready');
    for (const reportId of ['young', 'waiting-0', 'waiting-119'])
      expect(await recordOf(reportId)).toMatchObject({ status: 'queued', version: 1 });
  });

  test('queues a report again whose message the queue has dropped', async () => {
    await storeReport(ready, { reportId: 'expired', at: longAgo, queuedAt: daysAgo(5) });
    await sweep();
    await until(async () => (await recordOf('expired')).status === 'ready');
  });
});

describe('a queued report', () => {
  test('is not queued again by a second request for it', async () => {
    const { coordinator, programmeId } = programme;
    const ask = {
      params: { programmeId },
      body: { kind: 'experience_sharing', asOf: '2019-12-31' },
    } as const;
    const { body } = await coordinator.call('requestReport', ask);
    const unfinished = await recordStep(await readReport(body.reportId), 'lose_file', losePdf);
    const waiting = await recordStep(unfinished, 'queue', queueJob(longAgo));
    const { status, body: again } = await coordinator.call('requestReport', ask);
    const { people: _, ...record } = again;
    expect([status, record]).toEqual([202, waiting.record]);
  });
});
