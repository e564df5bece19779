import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { capacity } from './capacity.ts';
import { coldStart } from './cold-start.ts';
import { faults } from './faults.ts';
import { keepSection } from './keep-section.ts';
import { latency } from './latency.ts';
import { sheet } from './sheet.ts';
import { startTime } from './start-time.ts';
import { markdown, type Table } from './table.ts';

/** `npm run bench`, `npm run bench -- latency`, `npm run bench -- --write` (keeps its sections of docs/measurements.md). */
const parts: Readonly<Record<string, (folder: string) => Promise<Table>>> = {
  'start-time': startTime,
  latency,
  'cold-start': coldStart,
  capacity,
  faults,
  sheet,
};

const asked = process.argv.slice(2);
const chosen = Object.entries(parts).filter(
  ([name]) => asked.includes(name) || asked.every((argument) => argument.startsWith('--')),
);
/** Functions keep their services for the life of a process, so each part has a process of its own. */
function runApart(name: string): void {
  const flags = asked.filter((argument) => argument.startsWith('--'));
  const part = [fileURLToPath(import.meta.url), name, ...flags];
  const { status } = spawnSync(process.execPath, part, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

async function run(name: string, measure: (folder: string) => Promise<Table>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'experience-reports-bench-'));
  try {
    const table = markdown(await measure(folder));
    console.log(table);
    if (asked.includes('--write')) keepSection(measurements, `bench:${name}`, table);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const measurements = new URL('../../docs/measurements.md', import.meta.url);
for (const [name, measure] of chosen) {
  if (chosen.length > 1) runApart(name);
  else await run(name, measure);
}
