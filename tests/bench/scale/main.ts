import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useLocalCredentials } from '../../../infra/local/environment.ts';
import { keepSection } from '../keep-section.ts';
import { markdown, type Table } from '../table.ts';
import { neighbours } from './neighbours.ts';
import { sizes } from './sizes.ts';
import { waiting } from './waiting.ts';

/** `npm run bench:scale`, `npm run bench:scale -- neighbours`, `npm run bench:scale -- --write` (keeps its section of the measurements). */
const parts: Readonly<Record<string, (folder: string) => Promise<readonly Table[]>>> = {
  sizes,
  neighbours,
  waiting,
};

useLocalCredentials();
const asked = process.argv.slice(2);
if (asked.includes('--write') && asked.length > 1)
  throw new Error('--write keeps the section of all parts: run it without their names');
const chosen = Object.entries(parts).filter(
  ([name]) => asked.includes(name) || asked.every((argument) => argument.startsWith('--')),
);
const folder = mkdtempSync(join(tmpdir(), 'experience-reports-bench-scale-'));
const tables: string[] = [];
try {
  for (const [, measure] of chosen) {
    for (const table of await measure(folder)) {
      const text = markdown(table).replace('## ', '### ');
      tables.push(text);
      console.log(text);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (asked.includes('--write')) {
  const head = `## At scale

Measured by \`npm run bench:scale -- --write\` on two shared cores, 24 GB, with Node ${process.version}. The machine was shared with other work.
`;
  const file = new URL('../../../docs/measurements.md', import.meta.url);
  keepSection(file, 'bench:scale', [head, ...tables].join('\n'));
}
