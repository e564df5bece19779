import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Endpoints } from './messages.ts';

const script = fileURLToPath(new URL('second-process.ts', import.meta.url));

/** Starts a second process that works on imports, as many instances of a job do on AWS. */
export async function startSecondWorker({ dynamoEndpoint, fileEndpoint }: Endpoints) {
  const child = fork(script, [dynamoEndpoint, fileEndpoint], {
    env: { ...process.env, LOG_LEVEL: 'ERROR' },
  });
  await once(child, 'message');
  return {
    kill: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
