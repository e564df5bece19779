import * as z from 'zod';
import { useLocalCredentials } from '../../../infra/local/environment.ts';
import { prepareBareWrites } from './bare-writes.ts';

/** One run of the job, or as many bare writes as it made, in a separate process: `job-process.ts run|bare <key as JSON>`. */
const [what, key = '{}'] = process.argv.slice(2);
useLocalCredentials();
const work = what === 'run' ? await prepareRun() : await prepareBareWrites();
const started = performance.now();
const before = process.cpuUsage();
await work();
const seconds = (performance.now() - started) / 1_000;
const { user, system } = process.cpuUsage(before);
const megabytes = process.resourceUsage().maxRSS / 1_024;
const processor = (user + system) / 1e6;
process.stdout.write(`${JSON.stringify({ seconds, processor, megabytes })}\n`);
// Connections of the client are kept open.
process.exit();

async function prepareRun(): Promise<() => Promise<void>> {
  const { handler } = await import('../../../functions/run-import/index.ts');
  const attributes = { ApproximateReceiveCount: '1' };
  const message = { messageId: '1', receiptHandle: '1', body: key, attributes };
  const Answer = z.object({ batchItemFailures: z.array(z.unknown()).max(0) });
  return async () => {
    const context = { getRemainingTimeInMillis: () => 900_000 };
    Answer.parse(await handler({ Records: [message] } as never, context));
  };
}
