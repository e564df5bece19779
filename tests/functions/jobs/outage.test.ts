import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { handler as renderReport } from '../../../functions/render-report/index.ts';
import type { Report } from '../../../shared/domain/reports/report.ts';
import { queueEvent } from '../../builders/queue-event.ts';
import { noFault } from '../../faults/proxy/call-fault.ts';
import { type FaultProxy, startFaultProxy } from '../../faults/proxy/fault-proxy.ts';
import { setUpProgramme } from '../../local/programme.ts';
import { readReport, storeReport } from '../../local/stored-report.ts';
import { startSystem, type TestSystem } from '../../local/system.ts';

let proxy: FaultProxy;
let system: TestSystem;
let ready: Report;
let isOut = false;
/** The delay of each returned message. */
const givenBack: number[] = [];

const GivenBack = z.object({ VisibilityTimeout: z.number() });

/** The file store fails for a time, the queue does not. */
beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  proxy = await startFaultProxy(({ operation, method, body }) => {
    if (operation === 'ChangeMessageVisibility')
      givenBack.push(GivenBack.parse(JSON.parse(body.toString())).VisibilityTimeout);
    return isOut && method === 'GET' ? { kind: 'store_fault' } : noFault;
  });
  system = await startSystem({
    between: async (stores) => {
      proxy.pointTo(stores.fileEndpoint);
      return { ...stores, fileEndpoint: proxy.endpoint };
    },
  });
  const { coordinator, programmeId } = await setUpProgramme(system);
  const { body } = await coordinator.call('requestReport', {
    params: { programmeId },
    body: { kind: 'experience_sharing', asOf: '2020-12-31' },
  });
  ready = body;
});
afterAll(async () => {
  await system.stop();
  proxy.stop();
});

const receive = (reportId: string, receives: number) =>
  renderReport(
    queueEvent(
      { reportId },
      { messageId: reportId, receiptHandle: `receipt-${receives}`, receives },
    ),
  );

const recordOf = async (reportId: string) => (await readReport(reportId)).record;

test('a report during an outage of the file store is tried again after 10 and 60 seconds, then failed', async () => {
  await storeReport(ready, { reportId: 'in-an-outage' });
  const again = { batchItemFailures: [{ itemIdentifier: 'in-an-outage' }] };
  isOut = true;
  expect(await receive('in-an-outage', 1)).toEqual(again);
  expect(await recordOf('in-an-outage')).toMatchObject({ status: 'queued', attempts: 1 });
  expect(await receive('in-an-outage', 2)).toEqual(again);
  expect(givenBack).toEqual([10, 60]);
  expect(await receive('in-an-outage', 3)).toEqual({ batchItemFailures: [] });
  isOut = false;
  const { status, failure } = await recordOf('in-an-outage');
  expect([status, failure]).toEqual(['failed', expect.stringContaining('Ask for it again')]);
});

test('an outage that ends before the second try leaves no trace', async () => {
  await storeReport(ready, { reportId: 'after-an-outage' });
  isOut = true;
  await receive('after-an-outage', 1);
  isOut = false;
  expect(await receive('after-an-outage', 2)).toEqual({ batchItemFailures: [] });
  expect(await recordOf('after-an-outage')).toMatchObject({
    status: 'ready',
    attempts: 2,
    content: ready.content,
  });
});
