import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/**
 * The order of the domain, from below to above: each part may import the parts before it. A part is a folder, or a file at the root
 * that needs folders below it. `basics` are the other files at the root, and the folder `text`.
 */
const order: readonly string[] = [
  'basics',
  'identity',
  'programme',
  'access.ts',
  'who-may.ts',
  'me.ts',
  'framework',
  'values',
  'review',
  'evidence',
  'evaluation',
  'sharing',
  'reports',
  'meetings',
  'exchange',
  'kinds.ts',
  'unfinished.ts',
  'owned-records.ts',
  'record-addresses.ts',
  'visibility.ts',
  'history',
  'ports.ts',
  'rollup',
  'progress',
  'meaning',
  'withdrawal',
  'sheet',
  'quality',
  'waiting',
  'snapshot',
];

const root = 'shared/domain/';

function partOf(path: string): string {
  const within = path.slice(root.length);
  if (order.includes(within)) return within;
  const [folder = '', file] = within.split('/');
  return file === undefined || folder === 'text' ? 'basics' : folder;
}

const files = sourceFiles('shared/domain');

describe('the folders of the domain', () => {
  test.each(order)('%s imports only what is before it', (part) => {
    const below = order.slice(0, order.indexOf(part) + 1);
    const upwards = files
      .filter(({ path }) => partOf(path) === part)
      .flatMap(({ path, imports }) =>
        imports
          .filter((to) => to.startsWith(root) && !below.includes(partOf(to)))
          .map((to) => `${path} imports ${to}`),
      );
    expect(upwards).toEqual([]);
  });

  test('are all in the order, and the order names no others', () => {
    const parts = new Set(files.map(({ path }) => partOf(path)));
    expect([...parts].toSorted()).toEqual(order.toSorted());
  });
});
