import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { faultOfPng, maxBytes, maxSide, printedPng } from '../../../../shared/pdf/emblem/png.ts';
import { render } from '../../../../shared/pdf/render.ts';
import { identity } from '../../../builders/designed-blocks.ts';
import { aDocument } from '../../../builders/document.ts';
import { aPng, chunk, type Picture } from '../../../builders/png.ts';
import { structureFaults } from '../../../local/pdf-structure.ts';

const colour: Picture = {
  colourType: 2,
  rows: [
    [1, 255, 0, 0, 1, 1, 1],
    [2, 0, 0, 255, 9, 9, 9],
  ],
};
const palette = chunk('PLTE', Buffer.from([255, 255, 255, 11, 79, 108]));
const indexed: Picture = {
  colourType: 3,
  rows: [
    [0, 0, 1],
    [0, 1, 0],
  ],
  more: [palette],
};
const seeThrough: Picture = {
  colourType: 6,
  rows: [
    [0, 0, 0, 0, 255, 0, 0, 0, 0],
    [0, 100, 0, 0, 127, 255, 0, 0, 255],
  ],
};
const pixelsOf = (bytes: Uint8Array) => [...inflateSync(printedPng(bytes).bytes)];

describe('a PNG file as an emblem', () => {
  test.each([
    [
      'grey',
      {
        colourType: 0,
        rows: [
          [0, 1, 2],
          [4, 3, 4],
        ],
      },
    ],
    ['colours', colour],
    ['a palette', indexed],
    [
      'grey with transparency',
      {
        colourType: 4,
        rows: [
          [0, 1, 2, 3, 4],
          [3, 5, 6, 7, 8],
        ],
      },
    ],
    ['colours with transparency', seeThrough],
  ])('is accepted with %s', (_, picture) => {
    expect(faultOfPng(aPng(picture))).toBeUndefined();
  });

  test.each<[string, Uint8Array, string]>([
    ['no PNG file', new TextEncoder().encode('<svg/>'), 'is not a PNG file'],
    ['a file cut short', aPng(colour).subarray(0, 60), 'cannot be read'],
    ['too many pixels', aPng({ ...colour, width: maxSide + 1 }), `at most ${maxSide}`],
    ['no pixels', aPng({ ...colour, height: 0 }), '2 x 0 pixels'],
    ['16 bits', aPng({ ...colour, bits: 16 }), 'only 8'],
    ['an unknown colour type', aPng({ ...colour, colourType: 5 }), 'colour type 5'],
    ['interlace', aPng({ ...colour, interlace: 1 }), 'interlaced'],
    ['no palette', aPng({ ...indexed, more: [] }), 'no palette'],
    ['fewer rows', aPng({ ...colour, rows: colour.rows.slice(1) }), 'other data'],
    ['more rows', aPng({ ...colour, rows: [...colour.rows, ...colour.rows] }), 'other data'],
    [
      'an unknown filter',
      aPng({
        ...colour,
        rows: [
          [5, 1, 1, 1, 1, 1, 1],
          [0, 1, 1, 1, 1, 1, 1],
        ],
      }),
      'other data',
    ],
    ['too many bytes', new Uint8Array(maxBytes + 1), 'larger than'],
  ])('is refused with the reason: %s', (_, bytes, reason) => {
    expect(faultOfPng(bytes)).toContain(reason);
  });

  test('passes as it is where it is opaque', () => {
    const file = Buffer.from(aPng(colour));
    expect(file.indexOf(printedPng(file).bytes)).toBeGreaterThan(0);
    expect(printedPng(aPng(colour))).toMatchObject({ colours: 3, width: 2, height: 2 });
    expect(printedPng(aPng(indexed)).palette).toHaveLength(6);
  });

  test('stands on white where it is not', () => {
    const opaque = [0, 255, 255, 255, 255, 255, 255];
    expect(pixelsOf(aPng(seeThrough))).toEqual([
      0, 0, 0, 0, 255, 255, 255, 0, 178, 128, 128, 255, 0, 0,
    ]);
    const none = aPng({ ...seeThrough, rows: seeThrough.rows.map((row) => row.map(() => 0)) });
    expect(pixelsOf(none)).toEqual([...opaque, ...opaque]);
    const paletteWithNone = { ...indexed, more: [palette, chunk('tRNS', Buffer.from([255, 0]))] };
    expect(pixelsOf(aPng(paletteWithNone))).toEqual([...opaque, ...opaque]);
  });

  test.each([1, 2, 3, 4])('is read whatever the filter of its rows: %i', (filter) => {
    const first = [0, 10, 20, 30, 255, 40, 50, 60, 255];
    const second = [filter, 1, 2, 3, 0, 1, 1, 1, 0];
    const [, , , , , , , , ...row] = pixelsOf(aPng({ colourType: 6, rows: [first, second] }));
    const expected = {
      1: undefined,
      2: [11, 22, 33, 41, 51, 61],
      3: undefined,
      4: [11, 22, 33, 41, 51, 61],
    }[filter];
    if (expected) expect(row).toEqual(expected);
    else expect(row).toHaveLength(6);
  });
});

test.each([
  ['cover', 'page'],
  ['sheet', 'head'],
] as const)('a %s shows it once, in a sound file', (_, form) => {
  const bytes = aPng(indexed);
  const emblem = { alternative: 'Emblem', png: 'f'.repeat(64) };
  const { cover } = aDocument();
  const document = aDocument([], { identity: { ...identity, emblem }, cover: { ...cover, form } });
  const file = render(document, undefined, new Map([[emblem.png, printedPng(bytes)]])).bytes;
  expect(structureFaults(file)).toEqual([]);
  expect(Buffer.from(file).toString('latin1')).toContain('/Indexed');
  const without = render(document).bytes;
  expect(Buffer.from(without).toString('latin1')).not.toContain('/Indexed');
});
