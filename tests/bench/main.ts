import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capacity } from './capacity.ts';
import { coldStart } from './cold-start.ts';
import { faults } from './faults.ts';
import { latency } from './latency.ts';
import { startTime } from './start-time.ts';
import { markdown, type Table } from './table.ts';

/** `npm run bench`, `npm run bench -- latency`, `npm run bench -- --write` (keeps docs/measurements.md). */
const parts: Readonly<Record<string, (folder: string) => Promise<Table>>> = {
  'start-time': startTime,
  latency,
  'cold-start': coldStart,
  capacity,
  faults,
};

const asked = process.argv.slice(2);
const chosen = Object.entries(parts).filter(
  ([name]) => asked.includes(name) || asked.every((argument) => argument.startsWith('--')),
);
const folder = mkdtempSync(join(tmpdir(), 'experience-reports-bench-'));
const tables: string[] = [];
try {
  for (const [, measure] of chosen) {
    const table = markdown(await measure(folder));
    tables.push(table);
    console.log(table);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (asked.includes('--write')) write();

function write(): void {
  const head = `# Measurements

Measured by \`npm run bench -- --write\` on two shared cores, 24 GB, with Node ${process.version}. The machine is shared and noisy: trust
ratios and medians, not single milliseconds.
`;
  writeFileSync(
    new URL('../../docs/measurements.md', import.meta.url),
    [head, ...tables].join('\n'),
  );
}
