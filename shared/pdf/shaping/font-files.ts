import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedCaches } from '../shared-caches.ts';
import { fileOf, type Typeface, typefaces } from './typefaces.ts';

/** The bytes of a typeface, read once: from `fonts/` beside the bundle on Lambda, from its package otherwise. */
export const fontBytes = sharedCaches.loadOnce((typeface: Typeface) =>
  readFileSync(pathOf(typeface)),
);

function pathOf(typeface: Typeface): string {
  const { path } = fileOf(typeface);
  const bundled = fileURLToPath(new URL(`./fonts/${path.replace(/^.*\//, '')}`, import.meta.url));
  return existsSync(bundled) ? bundled : join(packageFolder(typeface), path);
}

function packageFolder(typeface: Typeface): string {
  const name = fileOf(typeface).package;
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}

/** Every file that a build copies beside a bundle: the fonts, and the licence of each family under its own name. */
export function filesToShip(): readonly { readonly from: string; readonly name: string }[] {
  const fonts = typefaces.map((typeface) => ({
    from: join(packageFolder(typeface), fileOf(typeface).path),
    name: fileOf(typeface).path.replace(/^.*\//, ''),
  }));
  const licences = new Map(
    typefaces.map((typeface) => [
      `LICENSE-${fileOf(typeface).package.replace(/^.*\//, '')}`,
      join(packageFolder(typeface), 'LICENSE_FONT'),
    ]),
  );
  return [...fonts, ...[...licences].map(([name, from]) => ({ from, name }))];
}
