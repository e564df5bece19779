import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { areas } from './areas.ts';
import { mutantOf } from './mutant.ts';

const source = `const one = 1;
  return longest.filter(
    ({ at }) => at > 1,
  );
`;
const at = (line: number, column: number) => ({ line, column });

test('a mutant is named by the line it begins in and by what changed, wherever the line stands', () => {
  const result = {
    fileName: 'shared/thing.ts',
    location: { start: at(2, 10), end: at(4, 4) },
    replacement: 'longest',
    status: 'Survived',
  };
  const mutant = {
    line: 'return longest.filter(',
    change: 'longest.filter( ({ at }) => at > 1, ) -> longest',
    outcome: 'survived',
  };
  expect(mutantOf(result, source)).toEqual({ ...mutant, place: 'shared/thing.ts:2' });
  const moved = { ...result, location: { start: at(3, 10), end: at(5, 4) } };
  expect(mutantOf(moved, `\n${source}`)).toMatchObject(mutant);
});

test.each([
  ['Killed', 'killed'],
  ['Timeout', 'killed'],
  ['Survived', 'survived'],
  ['NoCoverage', 'survived'],
  ['Ignored', 'none'],
  ['CompileError', 'none'],
])('%s is %s', (status, outcome) => {
  const location = { start: at(3, 17), end: at(3, 23) };
  const mutant = mutantOf({ fileName: 'a.ts', location, replacement: 'at >= 1', status }, source);
  expect(mutant).toMatchObject({ change: 'at > 1 -> at >= 1', outcome });
});

test.each(Object.entries(areas))(
  'every pattern of the area %s has files',
  (_, { mutate, tests }) => {
    const names = [...mutate, ...tests].flatMap(alternatives);
    expect(names.filter((name) => globSync(name).length === 0)).toEqual([]);
  },
);

/** `{a,b}/*.ts` as `a/*.ts` and `b/*.ts`. */
function alternatives(pattern: string): readonly string[] {
  const [whole, names] = /\{(.+?)\}/.exec(pattern) ?? [];
  return whole && names ? names.split(',').map((name) => pattern.replace(whole, name)) : [pattern];
}
