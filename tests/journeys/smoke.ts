import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textOf } from '../local/pdf-text.ts';
import { freePort, start } from './started-system.ts';

/** Starts the system as a new user does, runs the calls of README and walkthrough unchanged, and reads the PDF. */
const folder = mkdtempSync(join(tmpdir(), 'experience-reports-smoke-'));
const system = await start(join(folder, 'data'), await freePort());
try {
  await system.until('Its report in Chinese and English');
  await hasText('data/sample-report.pdf', ['东亚减贫示范合作技术援助项目', '1,282']);
  run(walkIn('README.md'));
  await hasText('report.pdf', ['Water for two villages']);
  run(walkIn('docs/walkthrough.md'));
  hasBytes('values.csv', ',reported,1282,');
  hasBytes('template.xlsx', 'xl/workbook.xml');
  hasBytes('activities.xml', '<actual value="1282"');
  const printed = /\ncurl[\s\S]*-o report\.pdf\n/.exec(system.readOutput())?.[0];
  if (printed === undefined) throw new Error('npm start printed no calls');
  await hasText('report.pdf', [
    'Water for two villages',
    '98.5%',
    '1,282',
    'Water from a reservoir',
    'Plan the upkeep first',
  ]);
  await hasText('record.pdf', [
    'Achievement summary',
    '1,282',
    'unchanged',
    'Plan the conclusion of the project.',
  ]);
  run(printed);
  await hasText('report.pdf', [
    'East Asia Poverty Reduction Cooperation Pilot Project',
    '1,282',
    '4.16',
    'not reported',
  ]);
  process.stdout.write('The calls of README, walkthrough and npm start led to their reports\n');
} finally {
  await system.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}

/** The commands between the markers of a document. */
function walkIn(path: string): string {
  const document = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const walk = /<!-- walk:[\s\S]*?```sh\n([\s\S]*?)```\n<!-- end of walk -->/.exec(document)?.[1];
  if (walk === undefined) throw new Error(`${path} has no walk`);
  return walk;
}

function run(commands: string): void {
  const shell = spawnSync('bash', ['-euo', 'pipefail', '-c', commands], {
    cwd: folder,
    env: { ...process.env, ...system.exports },
    encoding: 'utf8',
  });
  if (shell.status !== 0) throw new Error(`The calls failed:\n${shell.stdout}\n${shell.stderr}`);
}

function hasBytes(file: string, wanted: string): void {
  const content = readFileSync(join(folder, file), 'latin1');
  if (!content.includes(wanted)) throw new Error(`${file} lacks: ${wanted}`);
}

async function hasText(file: string, wanted: readonly string[]): Promise<void> {
  const text = await textOf(new Uint8Array(readFileSync(join(folder, file))));
  const missing = wanted.filter((part) => !text.includes(part));
  if (missing.length > 0) throw new Error(`${file} lacks: ${missing.join(', ')}`);
}
