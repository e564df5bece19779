import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file of ours, and where each of its imports leads: a path of ours, or the name of a package. */
export type SourceFile = {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
};

const statement =
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\b(?:import|require)\(\s*(?:['"]([^'"]+)['"])?/gm;

export function sourceFiles(folder: string): readonly SourceFile[] {
  const paths = globSync(`${folder}/**/*.ts`, { cwd: root });
  return paths.map((found) => {
    const path = found.replaceAll('\\', '/');
    const text = readFileSync(join(root, path), 'utf8');
    return { path, text, imports: importsOf(path, text) };
  });
}

/** Where the imports in a text lead, of each form there is; one whose target is computed leads to `computed`. */
export function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(statement)].map(([, from, bare, dynamic]) => {
    const name = from ?? bare ?? dynamic ?? 'computed';
    return name.startsWith('.')
      ? normalize(join(dirname(path), name)).replaceAll('\\', '/')
      : packageOf(name);
  });
}

/** `@scope/name/part` is of the package `@scope/name`; what Node has itself keeps its `node:` name. */
function packageOf(name: string): string {
  if (name.startsWith('node:')) return name;
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
