import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A source file with the target of each import: a path of the project, or a package name. */
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

/** The import targets in a source text, in every syntax; a computed target is `computed`. */
export function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(statement)].map(([, from, bare, dynamic]) => {
    const name = from ?? bare ?? dynamic ?? 'computed';
    return name.startsWith('.')
      ? normalize(join(dirname(path), name)).replaceAll('\\', '/')
      : packageOf(name);
  });
}

/** `@scope/name/part` belongs to the package `@scope/name`; built-in modules keep their `node:` name. */
function packageOf(name: string): string {
  if (name.startsWith('node:')) return name;
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
