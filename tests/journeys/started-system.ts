import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const main = fileURLToPath(new URL('../../infra/local/main.ts', import.meta.url));

/** The system as `npm start` runs it, in a process of its own that can be killed. */
export type Started = {
  readonly process: ChildProcess;
  readonly readOutput: () => string;
  /** The `export` lines it printed, by name: API and a token for each role. */
  readonly exports: Readonly<Record<string, string>>;
  /** Waits until it has printed something. */
  until(text: string): Promise<void>;
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
};

const patienceMilliseconds = 60_000;

/** @throws Error with its output, if it ends before it is ready */
export async function start(
  dataFolder: string,
  port: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const child = spawn(process.execPath, [main], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_FOLDER: dataFolder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const until = async (text: string) => {
    const deadline = Date.now() + patienceMilliseconds;
    while (!output.includes(text)) {
      if (child.exitCode !== null || Date.now() > deadline)
        throw new Error(`It did not come up:\n${output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await until('export READER=');
  await until('Loading the sample programme');
  return {
    process: child,
    readOutput: () => output,
    exports: Object.fromEntries(
      [...output.matchAll(/^export (\w+)=(\S+)$/gm)].map(([, name, value]) => [name, value]),
    ),
    until,
    kill: async (signal) => {
      child.kill(signal);
      await ended;
    },
  };
}

/** A port that is free at this moment. */
export async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
