import { describe, expect, test } from 'vitest';
import { moduleStateIn } from './module-state.ts';
import { sourceFiles } from './source-files.ts';

/** The files that may hold state, with the reason; whatever else a document needs belongs to its typesetter. */
const allowed: Readonly<Record<string, string>> = {
  'shared/pdf/shared-caches.ts':
    'what outlives a document, bounded, and unchanged for the documents that are open',
};

const files = ['shared/pdf', 'shared/report', 'shared/words'].flatMap(sourceFiles);

test('no module of the engine or the report holds mutable state', () => {
  const found = files
    .filter(({ path }) => !(path in allowed))
    .flatMap(({ path, text }) => moduleStateIn(text).map((state) => `${path}: ${state}`));
  expect(files.length).toBeGreaterThan(200);
  expect(found).toEqual([]);
});

test.each(Object.entries(allowed))('%s may, since it is %s', (path) => {
  const text = files.find((file) => file.path === path)?.text ?? '';
  expect(moduleStateIn(text)).not.toEqual([]);
});

describe('mutable state is found', () => {
  test.each([
    ['a variable', 'let bytes = 0;'],
    ['an exported variable', 'export let last: string | undefined;'],
    [
      'a map that is filled',
      'const known = new Map<string, number>();\nconst f = () => known.set(x, 1);',
    ],
    [
      'a set that is emptied',
      'const met: Set<string> = new Set();\nfunction f() {\n  met.clear();\n}',
    ],
    ['a list that grows', 'const caches: string[] = [];\nfunction f() {\n  caches.push(x);\n}'],
    [
      'an array that is written',
      'const seen = new Uint8Array(9);\nfunction f() {\n  seen[at] = 1;\n}',
    ],
    [
      'a count within an object',
      'const memory = { count: 0 };\nconst f = () => (memory.count += 1);',
    ],
    [
      'a memo within an object',
      'const memory: Memory = {};\nconst f = () => (memory.rules ??= g());',
    ],
    [
      'a weak map over several lines',
      'const known = new WeakMap<\n  Text,\n  Words\n>();\nknown.set(x, y);',
    ],
    ['an open map for others', 'export const known = new Map<string, number>();'],
    ['an open list for others', 'export const names = [];'],
    ['a map of functions', 'const known: Map<string, () => void> = new Map();\nknown.set(x, f);'],
    ['what is started', 'const typesetter = startTypesetter(document);'],
    ['where a pattern matched', 'const digit = /\\d/gu;\nconst f = () => digit.test(text);'],
  ])('%s', (_, text) => {
    expect(moduleStateIn(text)).toHaveLength(1);
  });

  test.each([
    ['a map that is only read', 'const known = new Map([[1, 2]]);\nconst f = () => known.get(1);'],
    ['a set with a type that is read', 'export const scripts: ReadonlySet<string> = new Set();'],
    ['a constant list', "export const names = ['a', 'b'] as const;"],
    [
      'a map within a function',
      'function f() {\n  const known = new Map();\n  known.set(1, 2);\n}',
    ],
    [
      'a cache of the one that holds them',
      'const known = sharedCaches.textCache(f);\nconst g = () => known.set(x, y);',
    ],
    [
      'a pattern for all matches',
      "const dropped = /a/gu;\nconst f = () => text.replace(dropped, '');",
    ],
    ['a comparison', 'const state = { count: 0 };\nconst f = () => state.count === 1;'],
  ])('but not %s', (_, text) => {
    expect(moduleStateIn(text)).toEqual([]);
  });
});
