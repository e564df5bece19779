import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The stores that a function uses. */
export type Settings = Readonly<Record<string, string>>;
export type Asked =
  | {
      readonly service: 'reports' | 'outcomes';
      readonly routeKey: string;
      readonly path: Readonly<Record<string, string>>;
      readonly query?: Readonly<Record<string, string>>;
      readonly body?: object;
    }
  | { readonly service: 'render-report'; readonly reportId: string };

/** The result of a function in a separate process, as on Lambda. */
export type Done = {
  readonly status: number;
  readonly seconds: number;
  /** Processor time, whatever else the machine did. */
  readonly processorSeconds: number;
  /** The peak memory of the process. */
  readonly megabytes: number;
  readonly bytes: number;
  /** For reports only. */
  readonly body: Readonly<Record<string, unknown>>;
};

/** Leaves memory outside the heap of a 1 GB function for buffers, code and the shaper. */
const heapMegabytes = 640;

/** Calls a function in a fresh process; any unsuccessful answer ends the bench. */
export async function call(asked: Asked, settings: Settings): Promise<Done> {
  const done: Done = await run('function-process.ts', JSON.stringify(asked), settings);
  if (done.status < 300) return done;
  throw new Error(`${JSON.stringify(asked)} was answered ${done.status}`);
}

/** Runs a script of this folder; its last line of output is JSON. */
async function run<Said>(script: string, argument: string, settings: Settings): Promise<Said> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const flags = [`--max-old-space-size=${heapMegabytes}`, path, argument];
  const child = spawn(process.execPath, flags, {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await new Promise((resolve) => child.once('close', resolve));
  const last = said.trimEnd().split('\n').at(-1) ?? '';
  if (!last.startsWith('{')) throw new Error(`${script} ended without an answer`);
  return JSON.parse(last);
}
