import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = globSync(['*.md', 'docs/**/*.md', '.github/**/*.md'], { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path !== 'CHANGELOG.md');

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));
const foldersOf = (path: string): readonly string[] =>
  dirname(path) === '.' ? [] : [dirname(path), ...foldersOf(dirname(path))];
const paths = [...new Set(files.flatMap((path) => [path, ...foldersOf(path)]))];

/** What commands make, which git ignores. */
const made = textOf('.gitignore')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('*'))
  .map((line) => `${line.replace(/\/$/, '')}/`);
/** What looks like a path of the repository but is none. */
const elsewhere: Readonly<Record<string, string>> = {
  'big.js': 'a package',
  'cdk.context.json': 'a file that an operator may write',
  'checkpoints/': 'objects of the bucket',
  'snapshots/': 'objects of the bucket',
};

const codeSpan = /`([^`\n]+)`/g;
const segments = /^\.?[\w<*][\w.<>*-]*(?:\/[\w.<>*-]+)*\/?$/;
const extension = /\.(?:css|html|js|json|md|mjs|ts|yml)$/;

/** The code spans of a text that look like a file or folder: `a/b`, `a/`, `a.ts`, with `<placeholder>` or `*` for any name. */
function pathsIn(text: string): readonly string[] {
  return [...text.matchAll(codeSpan)]
    .map(([, span = '']) => span)
    .filter((span) => segments.test(span) && (span.includes('/') || extension.test(span)));
}

/** Whether it is a path of the repository or, unless it begins at the root, the end of one (`dispatch.ts`); `.ts` may be missing. */
function exists(named: string): boolean {
  const pattern = named
    .replace(/\/$/, '')
    .replace(/[.+]/g, '\\$&')
    .replace(/<[^>]*>|\*+/g, (any) => (any === '**' ? '.+' : '[^/]+'));
  const [first = '', ...others] = named.split('/');
  const isFromRoot = others.length > 0 && paths.includes(first);
  const whole = new RegExp(`${isFromRoot ? '^' : '(?:^|/)'}${pattern}(?:\\.ts)?$`);
  return paths.some((path) => whole.test(path));
}

const isElsewhere = (named: string) =>
  [...made, ...Object.keys(elsewhere)].some((start) => `${named}/`.startsWith(start));

describe('the documents', () => {
  test.each(documents)('%s names only existing files and folders', (document) => {
    const named = pathsIn(textOf(document)).filter((path) => !isElsewhere(path));
    expect(named.filter((path) => !exists(path))).toEqual([]);
  });

  test.each(documents)('%s links only to existing files', (document) => {
    const links = [...textOf(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = '']) =>
      join(dirname(document), to),
    );
    expect(links.filter((to) => !existsSync(join(root, to)))).toEqual([]);
  });

  test('name only existing commands', () => {
    const { scripts } = JSON.parse(textOf('package.json'));
    const commands = documents.flatMap((document) =>
      [...textOf(document).matchAll(/npm run ([a-z][a-z:-]*)/g)].map(([, name = '']) => name),
    );
    expect(commands).not.toEqual([]);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('name hundreds of paths, and each exception is one of them', () => {
    const named = documents.flatMap((document) => pathsIn(textOf(document)));
    expect(named.length).toBeGreaterThan(300);
    for (const start of Object.keys(elsewhere))
      expect(
        named.some((path) => `${path}/`.startsWith(start)),
        start,
      ).toBe(true);
  });
});

test.each([
  ['a file', 'shared/domain/kind.ts', true],
  ['a folder', 'shared/domain', true],
  ['a folder with a slash', 'tests/rules/', true],
  ['a file without its folder', 'kind.ts', true],
  ['a file without its ending', 'rules/documents.test', true],
  ['placeholders', 'functions/<service>/index.ts', true],
  ['any name', 'shared/words/*.ts', true],
  ['a part of a name', 'ind.ts', false],
  ['what is in another folder now', 'shared/pdf/golden', false],
  ['a file that is gone', 'shared/domain/kept.ts', false],
  ['a folder that is gone', 'shared/kinds', false],
  ['a placeholder in a folder that is gone', 'services/<service>/index.ts', false],
])('%s: %s', (_, named, isThere) => {
  expect(pathsIn(`See \`${named}\`.`)).toEqual([named]);
  expect(exists(named)).toBe(isThere);
});

test.each([
  ['/openapi.json'],
  ['GET /health'],
  ['readRecord(kind)'],
  ['values.csv'],
  ['route-name'],
])('%s is no path of the repository', (span) => {
  expect(pathsIn(`See \`${span}\`.`)).toEqual([]);
});
