import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fontFiles, fontFolder } from '../shared/pdf/fonts.ts';

/** Copies what lies beside a bundle: `node infra/copy-assets.ts fonts|docs <folder of the bundle>`. */
const [assets, bundleFolder] = process.argv.slice(2);

/** The licences go wherever the files go. */
function filesOf(kind: string | undefined): readonly string[] {
  if (kind === 'fonts') {
    return [...Object.values(fontFiles), 'LICENSE_FONT'].map((file) => join(fontFolder(), file));
  }
  const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const files = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png', 'LICENSE'];
  return files.map((file) => join(swagger, file));
}

if (!bundleFolder || (assets !== 'fonts' && assets !== 'docs')) {
  throw new Error('Say which assets, and the folder of the bundle');
}
const target = join(bundleFolder, assets);
mkdirSync(target, { recursive: true });
for (const file of filesOf(assets)) copyFileSync(file, join(target, basename(file)));
