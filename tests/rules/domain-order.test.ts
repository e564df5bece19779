import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/**
 * The order of the domain from bottom to top, with what each part may import besides itself. A part is a folder, or a single
 * file on another level than the rest of its folder; the other files at the root are the basics.
 */
const order: readonly (readonly [part: string, mayImport: readonly string[]])[] = [
  ['json-pointer.ts', []],
  ['text', ['json-pointer.ts']],
  ['reports/report-kind.ts', []],
  ['basics', ['text']],
  ['values/reported.ts', ['basics']],
  ['history/record.ts', ['text', 'basics']],
  ['values/share.ts', ['basics', 'values/reported.ts']],
  ['reports/report.ts', ['reports/report-kind.ts', 'basics', 'history/record.ts']],
  ['programme', ['basics', 'history/record.ts']],
  ['access.ts', ['programme']],
  [
    'framework',
    ['text', 'basics', 'values/reported.ts', 'history/record.ts', 'values/share.ts', 'programme'],
  ],
  ['evaluation', ['basics', 'history/record.ts', 'programme']],
  [
    'values',
    [
      'text',
      'basics',
      'values/reported.ts',
      'history/record.ts',
      'values/share.ts',
      'programme',
      'framework',
    ],
  ],
  ['sharing', ['text', 'basics', 'history/record.ts', 'programme', 'access.ts']],
  ['meetings', ['basics', 'history/record.ts', 'reports/report.ts', 'programme', 'evaluation']],
  ['review', ['text', 'basics', 'history/record.ts', 'programme', 'values']],
  ['evidence.ts', ['basics', 'history/record.ts', 'values', 'review']],
  [
    'kinds.ts',
    [
      'history/record.ts',
      'reports/report.ts',
      'programme',
      'framework',
      'evaluation',
      'values',
      'sharing',
      'meetings',
      'review',
      'evidence.ts',
    ],
  ],
  ['record-addresses.ts', ['json-pointer.ts', 'basics', 'kinds.ts']],
  [
    'visibility.ts',
    [
      'reports/report-kind.ts',
      'reports/report.ts',
      'access.ts',
      'values',
      'meetings',
      'evidence.ts',
      'kinds.ts',
    ],
  ],
  ['review/remaining.ts', ['basics', 'programme', 'framework', 'kinds.ts']],
  ['meetings/meetings-in-report.ts', ['reports/report.ts', 'meetings', 'kinds.ts']],
  [
    'meetings/presented.ts',
    [
      'text',
      'basics',
      'history/record.ts',
      'reports/report.ts',
      'framework',
      'values',
      'meetings',
      'kinds.ts',
    ],
  ],
  [
    'rollup',
    [
      'text',
      'basics',
      'values/reported.ts',
      'history/record.ts',
      'programme',
      'framework',
      'values',
      'kinds.ts',
      'record-addresses.ts',
    ],
  ],
  ['history', ['basics', 'history/record.ts', 'kinds.ts', 'record-addresses.ts']],
  ['evaluation/conclusion.ts', ['basics', 'evaluation', 'kinds.ts', 'record-addresses.ts']],
  [
    'ports.ts',
    [
      'basics',
      'history/record.ts',
      'reports/report.ts',
      'sharing',
      'meetings',
      'evidence.ts',
      'kinds.ts',
      'record-addresses.ts',
      'history',
    ],
  ],
  ['review/reopening.ts', ['basics', 'history/record.ts', 'values', 'history']],
  [
    'progress',
    [
      'basics',
      'values/reported.ts',
      'history/record.ts',
      'programme',
      'framework',
      'values',
      'kinds.ts',
      'rollup',
    ],
  ],
  [
    'meaning',
    [
      'text',
      'basics',
      'history/record.ts',
      'framework',
      'values',
      'review',
      'kinds.ts',
      'record-addresses.ts',
      'history',
    ],
  ],
  [
    'quality',
    [
      'text',
      'basics',
      'values/reported.ts',
      'history/record.ts',
      'programme',
      'framework',
      'values',
      'review',
      'kinds.ts',
      'record-addresses.ts',
      'rollup',
      'meaning',
    ],
  ],
  [
    'reports',
    [
      'reports/report-kind.ts',
      'basics',
      'history/record.ts',
      'reports/report.ts',
      'programme',
      'values',
      'sharing',
      'meetings',
      'review',
      'kinds.ts',
      'record-addresses.ts',
      'visibility.ts',
      'meetings/meetings-in-report.ts',
      'meetings/presented.ts',
      'rollup',
      'review/reopening.ts',
      'meaning',
      'quality',
    ],
  ],
];

const root = 'shared/domain/';
const parts = order.map(([part]) => part);

function partOf(path: string): string {
  const within = path.slice(root.length);
  if (parts.includes(within)) return within;
  return within.includes('/') ? within.slice(0, within.indexOf('/')) : 'basics';
}

const imported = sourceFiles('shared/domain').flatMap(({ path, imports }) =>
  imports
    .filter((to) => to.startsWith(root))
    .map((to) => ({ path, to, part: partOf(path), of: partOf(to) })),
);

describe('the folders of the domain', () => {
  test('are in one order: each may import only folders below it', () => {
    const upwards = order.flatMap(([part, mayImport], at) =>
      mayImport.filter((below) => !parts.slice(0, at).includes(below)).map((each) => [part, each]),
    );
    expect(upwards).toEqual([]);
  });

  test.each(order)('%s imports only what its entry allows', (part, mayImport) => {
    const strays = imported
      .filter((each) => each.part === part && each.of !== part && !mayImport.includes(each.of))
      .map(({ path, to }) => `${path} imports ${to}`);
    expect(strays).toEqual([]);
  });

  test('each have an entry, and no entry allows what is not imported', () => {
    expect(imported.filter(({ part, of }) => !parts.includes(part) || !parts.includes(of))).toEqual(
      [],
    );
    const used = new Set(imported.map(({ part, of }) => `${part} imports ${of}`));
    const unused = order.flatMap(([part, mayImport]) =>
      mayImport.map((each) => `${part} imports ${each}`).filter((each) => !used.has(each)),
    );
    expect(unused).toEqual([]);
  });
});
