import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Face } from './tokens.ts';

/** The font files of the engine, by face: where they lie in the package, which is also what is copied beside a bundle. */
export const fontFiles: Readonly<Record<Face, string>> = {
  regular: '400Regular/NotoSans_400Regular.ttf',
  bold: '700Bold/NotoSans_700Bold.ttf',
  italic: '400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/NotoSans_700Bold_Italic.ttf',
};

const read = new Map<Face, Buffer>();

/** The bytes of a font, read once: from `fonts/` beside the bundle on Lambda, from the package otherwise. */
export function fontBytes(face: Face): Buffer {
  const known = read.get(face);
  if (known) return known;
  const bytes = readFileSync(pathOf(fontFiles[face]));
  read.set(face, bytes);
  return bytes;
}

function pathOf(file: string): string {
  const bundled = fileURLToPath(new URL(`./fonts/${file.replace(/^.*\//, '')}`, import.meta.url));
  return existsSync(bundled) ? bundled : join(fontFolder(), file);
}

/** Where the font package lies; a build copies the files from here. */
export function fontFolder(): string {
  return dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/package.json'),
  );
}
