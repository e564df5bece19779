import { expect, test } from 'vitest';
import { circlesOf } from './import-circles.ts';
import { sourceFiles } from './source-files.ts';

const files = ['shared', 'functions', 'infra', 'tests'].flatMap(sourceFiles);

test('no import cycle, of types either', () => {
  expect(files.length).toBeGreaterThan(1_000);
  expect(circlesOf(files)).toEqual([]);
});

const file = (path: string, ...imports: readonly string[]) => ({ path, imports });

test.each([
  ['two files', [file('a', 'b'), file('b', 'a')], [['a', 'b']]],
  ['one file', [file('a', 'a')], [['a']]],
  [
    'three, behind another',
    [file('a', 'b'), file('b', 'c'), file('c', 'd'), file('d', 'b')],
    [['b', 'c', 'd']],
  ],
  [
    'none where two ways lead to one file',
    [file('a', 'b', 'c'), file('b', 'c'), file('c', 'zod')],
    [],
  ],
])('a cycle is found of %s', (_, given, circles) => {
  expect(circlesOf(given)).toEqual(circles);
});
