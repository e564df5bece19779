import { copyFileSync, cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { codecFiles, codecPath } from '../shared/images/jpeg-codec.ts';
import { profilePath } from '../shared/pdf/file/output-intent.ts';
import { tablesFolder } from '../shared/pdf/linebreak/table-file.ts';
import { filesToShip } from '../shared/pdf/shaping/font-files.ts';

/** Copies the files of a bundle other than code: `node infra/copy-assets.ts fonts|docs <folder of the bundle>`. */
const [assets, bundleFolder] = process.argv.slice(2);

type Copied = { readonly from: string; readonly name: string };

/** The licences go wherever the files go. */
function filesOf(kind: 'fonts' | 'docs'): readonly Copied[] {
  if (kind === 'fonts')
    return [...filesToShip(), { from: profilePath(), name: basename(profilePath()) }];
  const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const files = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png', 'LICENSE'];
  return files.map((name) => ({ from: join(swagger, name), name }));
}

if (!bundleFolder || (assets !== 'fonts' && assets !== 'docs')) {
  throw new Error('Say which assets, and the folder of the bundle');
}
const target = join(bundleFolder, assets);
mkdirSync(target, { recursive: true });
for (const { from, name } of filesOf(assets)) copyFileSync(from, join(target, name));
if (assets === 'fonts') {
  copyShaper(bundleFolder);
  for (const file of codecFiles) copyFileSync(codecPath(file), join(bundleFolder, basename(file)));
  cpSync(tablesFolder, join(bundleFolder, 'tables'), { recursive: true });
}

/** The shaper looks for its machine code beside the module it was bundled into. */
function copyShaper(folder: string): void {
  const wasm = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz.wasm');
  copyFileSync(wasm, join(folder, 'harfbuzz.wasm'));
}
