import { type ChildProcess, fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Endpoints, FromSystem } from './messages.ts';

const script = fileURLToPath(new URL('process.ts', import.meta.url));
/** What Node has compiled, so that each restart takes half the time. */
const compileCache = join(tmpdir(), 'node-compile-cache');
const patienceMilliseconds = 60_000;

/** A system on a data folder, in a separate process. */
export type KillableSystem = {
  /** The endpoints of the running process's embedded stores. */
  readonly stores: () => Endpoints;
  /** Kills the process with -9 and starts another one on the same folder and port. */
  killAndRestart(): Promise<void>;
  kill(): Promise<void>;
};

type Options = {
  readonly dataFolder: string;
  readonly port: number;
  /** Gets the stores' endpoints of each new process; returns those that its functions use. */
  readonly between: (stores: Endpoints) => Endpoints;
};

export async function startKillableSystem(options: Options): Promise<KillableSystem> {
  let running = await startProcess(options);
  const kill = () => killProcess(running.child);
  return {
    stores: () => running.stores,
    kill,
    killAndRestart: async () => {
      await kill();
      running = await startProcess(options);
    },
  };
}

/** @throws Error with its output, if it ends before it is ready */
function startProcess({ dataFolder, port, between }: Options) {
  return new Promise<{ child: ChildProcess; stores: Endpoints }>((resolve, reject) => {
    const child = fork(script, [dataFolder, String(port)], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { ...process.env, LOG_LEVEL: 'ERROR', NODE_COMPILE_CACHE: compileCache },
    });
    let printed = '';
    let stores: Endpoints = { dynamoEndpoint: '', fileEndpoint: '' };
    const giveUp = () => reject(new Error(`The system did not come up:\n${printed}`));
    const timer = setTimeout(giveUp, patienceMilliseconds);
    child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.once('exit', giveUp);
    child.on('message', (raw) => {
      const message = FromSystem.parse(raw);
      if (message.says === 'stores') {
        stores = message;
        child.send(between(message));
        return;
      }
      clearTimeout(timer);
      resolve({ child, stores });
    });
  });
}

function killProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
