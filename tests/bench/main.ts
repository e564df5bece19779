import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
const measurements = new URL('../../docs/measurements.md', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'experience-reports-bench-'));
try {
  for (const [name, measure] of chosen) {
    const table = markdown(await measure(folder));
    console.log(table);
    if (asked.includes('--write')) keepSection(measurements, `bench:${name}`, table);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
