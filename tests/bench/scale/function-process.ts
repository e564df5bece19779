import { useLocalCredentials } from '../../../infra/local/environment.ts';
import { handlerOf } from '../../../infra/local/functions.ts';
import { invoke } from '../../../infra/local/invoke.ts';
import type { Asked, Done } from './call.ts';
import { eventOf } from './event.ts';

/** One call of one function in a separate process: `node tests/bench/scale/function-process.ts <request as JSON>`. */
const asked: Asked = JSON.parse(process.argv[2] ?? '');
useLocalCredentials();
const handler = await handlerOf(asked.service);
const started = performance.now();
const before = process.cpuUsage();
const answer = await invoke(handler, eventOf(asked), { name: asked.service, timeoutSeconds: 180 });
const seconds = (performance.now() - started) / 1_000;
const { user, system } = process.cpuUsage(before);
const processorSeconds = (user + system) / 1_000_000;
const megabytes = process.resourceUsage().maxRSS / 1_024;
process.stdout.write(
  `${JSON.stringify({ seconds, processorSeconds, megabytes, ...readAnswer(answer) } satisfies Done)}\n`,
);

function readAnswer(answered: unknown): Pick<Done, 'status' | 'body' | 'bytes'> {
  const { statusCode = 200, body = '{}' } = answered as { statusCode?: number; body?: string };
  const { batchItemFailures = [] } = answered as { batchItemFailures?: readonly unknown[] };
  const status = batchItemFailures.length > 0 ? 500 : statusCode;
  return { status, bytes: body.length, body: asked.service === 'reports' ? JSON.parse(body) : {} };
}
