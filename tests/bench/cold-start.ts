import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localCredentials } from '../../infra/local/environment.ts';
import { synthesisedBundles } from '../infra/synthesised.ts';
import { initTime } from './runtime-api.ts';
import { median, milliseconds, type Table } from './table.ts';

const runs = 15;
const root = fileURLToPath(new URL('../../', import.meta.url));

type Bundle = { readonly name: string; readonly folder: string };

/** Time from process start to readiness, for every bundle and an empty one in turn. */
export async function coldStart(folder: string): Promise<Table> {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  writeFileSync(join(empty, 'index.mjs'), 'export const handler = async () => ({});\n');
  const bundles = [{ name: 'an empty function', folder: empty }, ...synthesiseBundles()];
  const times = new Map<string, number[]>();
  for (let run = 0; run <= runs; run += 1) {
    for (const bundle of bundles) {
      const took = await initTime(join(bundle.folder, 'index.mjs'), environment);
      if (run > 0) times.set(bundle.name, [...(times.get(bundle.name) ?? []), took]);
    }
  }
  const floor = median(times.get('an empty function') ?? []);
  return {
    title: 'Start and size of each function',
    note: `\`npm run bench -- cold-start\`: the bundles of \`npm run synth\` under the Lambda Runtime API protocol, ${runs} starts of each in turn; from process start to the first request for work, median.`,
    columns: ['function', 'ms', 'ms above empty', 'code KB', 'whole KB without maps'],
    rows: bundles.map(({ name, folder: place }) => {
      const took = median(times.get(name) ?? []);
      const whole = sizeOf(place, (file) => !file.endsWith('.map'));
      return [
        name,
        milliseconds(took),
        milliseconds(took - floor),
        kilobytes(statSync(join(place, 'index.mjs')).size),
        kilobytes(whole),
      ];
    }),
  };
}

const environment = {
  PATH: process.env.PATH ?? '',
  ...localCredentials,
  STAGE: 'bench',
  TABLE_NAME: 'bench',
  REPORT_BUCKET: 'bench',
  RENDER_QUEUE_URL: 'http://127.0.0.1/queue',
  IMPORT_QUEUE_URL: 'http://127.0.0.1/imports',
  EXPORT_QUEUE_URL: 'http://127.0.0.1/exports',
};

function synthesiseBundles(): readonly Bundle[] {
  const synth = spawnSync('npm', ['run', 'synth'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (synth.status !== 0) throw new Error(synth.stderr);
  return [...synthesisedBundles()].map(([name, folder]) => ({ name, folder }));
}

function sizeOf(folder: string, counts: (file: string) => boolean): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  return files
    .filter(({ name }) => counts(name))
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

const kilobytes = (bytes: number) => Math.round(bytes / 1024).toString();
