import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { standIns } from '../../../infra/stand-ins.ts';
import type { EngineName } from './engines/all.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The options of infra/bundling.ts. */
const aliases = Object.fromEntries(
  Object.entries(standIns).map(([name, path]) => [name, join(root, path)]),
);

/** Some libraries still use `require` and `__dirname`, which an ES module has to define itself. */
const banner = `import { createRequire as createRequireForBundle } from 'node:module';
import { dirname as dirnameForBundle } from 'node:path';
import { fileURLToPath as pathForBundle } from 'node:url';
const require = createRequireForBundle(import.meta.url);
const __filename = pathForBundle(import.meta.url);
const __dirname = dirnameForBundle(__filename);`;

/**
 * Builds a process that makes one PDF, with the options of infra/bundling.ts. Fonts and shaper are copied with ours, as when
 * deployed, and Typst's machine code with Typst.
 */
export async function bundle(engine: EngineName, folder: string): Promise<string> {
  const outfile = join(folder, engine, 'index.mjs');
  await build({
    stdin: {
      contents: `import * as engine from './engines/${engine}.ts';
import { makeFirstPdf } from './first-pdf.ts';
await makeFirstPdf(engine);`,
      resolveDir: here,
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    mainFields: ['module', 'main'],
    banner: { js: banner },
    logLevel: 'error',
    loader: { '.node': 'copy' },
    alias: engine === 'ours' ? aliases : {},
  });
  if (engine === 'ours') copyAssets(join(folder, engine));
  return outfile;
}

function copyAssets(folder: string): void {
  const script = join(root, 'infra/copy-assets.ts');
  const { status, stderr } = spawnSync(process.execPath, [script, 'fonts', folder]);
  if (status !== 0) throw new Error(String(stderr));
}
