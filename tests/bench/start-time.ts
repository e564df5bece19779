import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { freePort } from '../journeys/started-system.ts';
import { median, milliseconds, type Table } from './table.ts';

const runs = 5;
const main = fileURLToPath(new URL('../../infra/local/main.ts', import.meta.url));

type Times = { readonly answered: number; readonly loaded: number };

/** The time from process start to the first answer and to the loaded sample, on a new and on an existing folder. */
export async function startTime(folder: string): Promise<Table> {
  const fresh: Times[] = [];
  const again: Times[] = [];
  for (let run = 0; run < runs; run += 1) {
    const data = join(folder, `start-${run}`);
    fresh.push(await timesOf(data));
    again.push(await timesOf(data));
  }
  return {
    title: 'From `npm start` to the first answer',
    note: `\`npm run bench -- start-time\`: ${runs} starts of each, from process start to the first 200 of \`/health\`, and to the loaded sample programme. The start of npm itself is not included.`,
    columns: ['data folder', 'median ms', 'slowest ms', 'sample, median ms', 'sample, slowest ms'],
    rows: [row('new', fresh), row('there already', again)],
  };
}

function row(name: string, times: readonly Times[]): string[] {
  const [answered, loaded] = [times.map((each) => each.answered), times.map((each) => each.loaded)];
  return [
    name,
    ...[answered, loaded].flatMap((each) => [median(each), Math.max(...each)]).map(milliseconds),
  ];
}

async function timesOf(data: string): Promise<Times> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: String(port), DATA_FOLDER: data },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const isLoaded = waitForText(child.stdout, 'The sample programme is there');
  while (!(await answers(port))) await new Promise((resolve) => setTimeout(resolve, 5));
  const answered = performance.now() - started;
  await isLoaded;
  const loaded = performance.now() - started;
  child.kill('SIGTERM');
  await ended;
  return { answered, loaded };
}

async function waitForText(output: Readable, text: string): Promise<void> {
  let all = '';
  for await (const chunk of output) {
    all += chunk;
    if (all.includes(text)) return;
  }
  throw new Error(`It ended without: ${text}`);
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health`)).ok;
  } catch {
    return false;
  }
}
