import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { limitTime, OutOfTime } from '../../../functions/reports/limit-time.ts';
import { renderOrQueue } from '../../../functions/reports/render-or-queue.ts';
import type { Report } from '../../../shared/domain/reports/report.ts';
import { render } from '../../../shared/pdf/render.ts';
import { aDocument } from '../../builders/document.ts';
import { setUpProgramme } from '../../local/programme.ts';
import { readReport, storeBrokenSnapshot, storeReport } from '../../local/stored-report.ts';
import { startSystem, type TestSystem } from '../../local/system.ts';

let system: TestSystem;
let ready: Report;

beforeAll(async () => {
  system = await startSystem();
  const { coordinator, programmeId } = await setUpProgramme(system);
  const { body } = await coordinator.call('requestReport', {
    params: { programmeId },
    body: { kind: 'experience_sharing', asOf: '2020-12-31' },
  });
  ready = body;
});
afterAll(() => system.stop());

const secondsLeft = (seconds: number) => ({ remainingMilliseconds: () => seconds * 1_000 });

describe('a report rendered within its request', () => {
  test('is ready if there is time', async () => {
    const waiting = await storeReport(ready, { reportId: 'in-time' });
    const { record } = await renderOrQueue(waiting, secondsLeft(29));
    expect(record).toMatchObject({ status: 'ready', attempts: 0, content: ready.content });
  });

  test('is left to the job if it would outlast the request', async () => {
    const waiting = await storeReport(ready, { reportId: 'late' });
    const { record } = await renderOrQueue(waiting, secondsLeft(9));
    expect(record.status).toBe('queued');
    expect(record.queuedAt).toBeDefined();
    const isReady = async () => (await readReport('late')).record.status === 'ready';
    await vi.waitUntil(isReady, { timeout: 20_000, interval: 50 });
  });

  test('is left to the sweep if there is no time to queue it', async () => {
    const waiting = await storeReport(ready, { reportId: 'too-late' });
    const { record } = await renderOrQueue(waiting, secondsLeft(0));
    expect(record.status).toBe('queued');
  });

  test('fails at once on a permanent fault', async () => {
    const snapshotSha256 = await storeBrokenSnapshot();
    const waiting = await storeReport(ready, { reportId: 'broken', snapshotSha256 });
    const { record } = await renderOrQueue(waiting, secondsLeft(29));
    expect(record.status).toBe('failed');
    expect(record.failure).toContain('A fault of this system (TypeError)');
  });
});

describe('work that exceeds its time', () => {
  test('is stopped in the middle of a computation', async () => {
    const endless = async (goOn: () => void) => {
      for (;;) goOn();
    };
    await expect(limitTime(20, endless)).rejects.toThrow(OutOfTime);
  });

  test('is not waited for', async () => {
    await expect(limitTime(20, () => new Promise(() => undefined))).rejects.toThrow(OutOfTime);
  });

  test('in time is not disturbed', async () => {
    expect(await limitTime(60_000, async () => 'done')).toBe('done');
  });

  test('leaves no state in the engine: the next document has the same bytes', () => {
    const document = aDocument();
    const before = render(document).bytes;
    let blocks = 0;
    const stop = () => {
      blocks += 1;
      if (blocks === 2) throw new OutOfTime();
    };
    expect(() => render(document, stop)).toThrow(OutOfTime);
    expect(Buffer.from(render(document).bytes).equals(Buffer.from(before))).toBe(true);
  });
});
