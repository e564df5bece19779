import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const bootstrap = fileURLToPath(new URL('bootstrap.mjs', import.meta.url));
const patienceMilliseconds = 10_000;

/**
 * Starts a bundle under the protocol of the Lambda Runtime API (2018-06-01).
 * @returns milliseconds from the start of the process to its first call of `/runtime/invocation/next`
 * @throws Error if the function fails to start, or never asks for work
 */
export async function initTime(
  handlerFile: string,
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer((request, response) => {
    if (request.url === '/2018-06-01/runtime/invocation/next') resolve(performance.now());
    else reject(new Error(`The function called ${request.url}`));
    request.resume();
    response.on('error', () => undefined);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const started = performance.now();
  const child = spawn(process.execPath, [bootstrap], {
    env: { ...environment, AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`, HANDLER_FILE: handlerFile },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const timer = setTimeout(
    () => reject(new Error('The function never asked for work')),
    patienceMilliseconds,
  );
  try {
    return (await promise) - started;
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
    server.close();
    server.closeAllConnections();
  }
}
