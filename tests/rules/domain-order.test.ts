import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/**
 * The order of the domain from bottom to top: each part may import the parts before it. A part is a folder, or a single
 * file on another level than the rest of its folder. `basics` are the other files at the root, and the folder `text`.
 */
const order: readonly string[] = [
  'basics',
  'history/record.ts',
  'kind.ts',
  'values/reported.ts',
  'values/share.ts',
  'reports/report-kind.ts',
  'programme',
  'access.ts',
  'framework',
  'values',
  'review',
  'evidence.ts',
  'evaluation',
  'sharing',
  'reports/report.ts',
  'meetings',
  'kinds.ts',
  'record-addresses.ts',
  'visibility.ts',
  'history',
  'ports.ts',
  'rollup',
  'progress',
  'evaluation/conclusion.ts',
  'review/remaining.ts',
  'review/reopening.ts',
  'meetings/meetings-in-report.ts',
  'meetings/presented.ts',
  'meaning',
  'quality',
  'reports',
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
