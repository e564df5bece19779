import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepSection } from '../keep-section.ts';
import { markdown, type Table } from '../table.ts';
import { compare } from './comparison.ts';
import { type EngineName, openEngines } from './engines/all.ts';
import type { Engine } from './engines/engine.ts';
import { installPeers } from './install-peers.ts';
import { compareLanguages } from './languages.ts';
import { standard, volumesOfLongReport } from './standard-report.ts';

type Engines = ReadonlyMap<EngineName, Engine>;

/** `npm run bench:pdf`, `npm run bench:pdf -- languages`, `npm run bench:pdf -- --write` (keeps its section of the measurements). */
const parts: Readonly<Record<string, (engines: Engines, folder: string) => Promise<Table>>> = {
  standard: (engines, folder) =>
    compare(
      {
        title: 'PDF: the standard report',
        note: `${standard.words.toLocaleString('en')} words in headings and paragraphs, ${standard.tables} tables of ${standard.rowsOfTable} rows, ${standard.charts} bar charts, contents and footers; the same content, sizes and Noto Sans for every engine, each round with another report of the same vocabulary. 30 rounds after 10 to warm up, all engines in turn; ratios are of minimums. “First PDF” is from the start of a fresh process to its first PDF, median of 5, bundled as deployed; “peak” is the peak memory of that process. The floor compresses the streams of our own file and looks up its words.`,
        volumes: 1,
        rounds: 30,
        warmUps: 10,
        freshRuns: 5,
      },
      engines,
      folder,
    ),
  long: (engines, folder) =>
    compare(
      {
        title: 'PDF: a report of about 200 pages',
        note: `The standard report ${volumesOfLongReport} times, each time with other words. 5 rounds after 1 to warm up, 3 fresh processes; otherwise as above.`,
        volumes: volumesOfLongReport,
        rounds: 5,
        warmUps: 1,
        freshRuns: 3,
      },
      engines,
      folder,
    ),
  languages: (engines) => {
    const ours = engines.get('ours');
    if (!ours) throw new Error('Our engine does not open');
    return compareLanguages(ours, { rounds: 40, warmUps: 20 });
  },
};

const asked = process.argv.slice(2);
const chosen = Object.entries(parts).filter(
  ([name]) => asked.includes(name) || asked.every((argument) => argument.startsWith('--')),
);
installPeers();
const engines = await openEngines();
const folder = mkdtempSync(join(tmpdir(), 'experience-reports-bench-pdf-'));
const tables: string[] = [];
try {
  for (const [, measure] of chosen) {
    const table = markdown(await measure(engines, folder));
    tables.push(table);
    console.log(table);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (asked.includes('--write')) write();

/** The gain of each step is outside the section, and is kept by hand. */
function write(): void {
  const file = new URL('../../../docs/measurements-pdf.md', import.meta.url);
  const head = `Measured by \`npm run bench:pdf -- --write\` on two shared cores, 24 GB, with Node ${process.version}.\n`;
  keepSection(file, 'bench:pdf', [head, ...tables].join('\n'));
}
