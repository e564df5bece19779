import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../journeys/started-system.ts';
import { median, milliseconds, type Table } from './table.ts';

const runs = 5;
const main = fileURLToPath(new URL('../../infra/local/main.ts', import.meta.url));

/** From the start of the process to the first answered request, on a new folder and on one that is there. */
export async function startTime(folder: string): Promise<Table> {
  const fresh: number[] = [];
  const again: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const data = join(folder, `start-${run}`);
    fresh.push(await firstAnswer(data));
    again.push(await firstAnswer(data));
  }
  const row = (name: string, times: readonly number[]) => [
    name,
    milliseconds(median(times)),
    milliseconds(Math.max(...times)),
  ];
  return {
    title: 'From `npm start` to the first answer',
    note: `\`npm run bench -- start-time\`: ${runs} starts of each, from the start of the process to the first 200 of \`/health\`. npm itself adds what it adds.`,
    columns: ['data folder', 'median ms', 'slowest ms'],
    rows: [row('new', fresh), row('there already', again)],
  };
}

async function firstAnswer(data: string): Promise<number> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: String(port), DATA_FOLDER: data },
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  while (!(await answers(port))) await new Promise((resolve) => setTimeout(resolve, 5));
  const took = performance.now() - started;
  child.kill('SIGKILL');
  await ended;
  return took;
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health`)).ok;
  } catch {
    return false;
  }
}
