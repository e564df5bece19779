import { describe, expect, test } from 'vitest';
import { encodeJpeg } from '../../../../shared/images/jpeg-codec.ts';
import type { Block } from '../../../../shared/pdf/document.ts';
import { matrixOf } from '../../../../shared/pdf/paint/document-images.ts';
import type { PrintedPhotograph } from '../../../../shared/pdf/printed-photograph.ts';
import { render } from '../../../../shared/pdf/render.ts';
import { aDocument, plain } from '../../../builders/document.ts';
import { taggedText } from '../../../local/pdf-objects/tagged-text.ts';
import { textOf } from '../../../local/pdf-text.ts';

const bytes = await encodeJpeg({
  data: new Uint8ClampedArray(30 * 20 * 4).fill(200),
  width: 30,
  height: 20,
});
const picture: PrintedPhotograph = { bytes, width: 30, height: 20, components: 3, orientation: 1 };
const image = 'b'.repeat(64);
const figure: Block = {
  block: 'figure',
  caption: plain('The pump of the upper village, March 2020'),
  alternative: 'A pump beside a road',
  drawing: { kind: 'photograph', image, width: 30, height: 20, gap: 'It was erased.' },
};
const rendered = (photographs?: ReadonlyMap<string, PrintedPhotograph>) =>
  render(aDocument([figure, figure]), undefined, photographs).bytes;

describe('a photograph in a report', () => {
  test('is the file itself, written once however often it is shown', () => {
    const file = Buffer.from(rendered(new Map([[image, picture]])));
    const first = file.indexOf(bytes);
    expect(first).toBeGreaterThan(0);
    expect(file.indexOf(bytes, first + 1)).toBe(-1);
  });

  test('is a gap that says so where its file is gone', async () => {
    const [there, gone] = [new Map([[image, picture]]), new Map<string, PrintedPhotograph>()];
    const textWith = (photographs: ReadonlyMap<string, PrintedPhotograph>) =>
      textOf(rendered(photographs));
    expect(await textWith(there)).not.toContain('It was erased.');
    expect(await textWith(gone)).toContain('It was erased.');
  });
});

test('place, day and rights of a photograph are printed below its caption, as part of it', () => {
  const subtitle = plain('Ban Xor, 1 March 2020, © The centre');
  const { bytes: file } = render(aDocument([{ ...figure, subtitle }]));
  const captions = taggedText(file).filter(({ type }) => type === 'Caption');
  expect(captions.map(({ text }) => text)).toEqual([
    'The pump of the upper village, March 2020 Ban Xor, 1 March 2020, © The centre',
  ]);
});

/** Where the corners of a stored picture are seen, by the orientation that Exif numbers. */
test.each([
  [1, 'left top', 'right top'],
  [2, 'right top', 'left top'],
  [3, 'right bottom', 'left bottom'],
  [4, 'left bottom', 'right bottom'],
  [5, 'left top', 'left bottom'],
  [6, 'right top', 'right bottom'],
  [7, 'right bottom', 'right top'],
  [8, 'left bottom', 'left top'],
])(
  'orientation %i shows the first pixel at the %s and the end of its row at the %s',
  (orientation, first, end) => {
    const place = { x: 0, y: 0, width: 1, height: 1 };
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrixOf({ ...picture, orientation }, place);
    /** The unit square of an image has its last row at 0 (ISO 32000-1, 8.9.5). */
    const seen = (u: number, v: number) =>
      `${a * u + c * v + e === 0 ? 'left' : 'right'} ${b * u + d * v + f === 0 ? 'top' : 'bottom'}`;
    expect([seen(0, 1), seen(1, 1)]).toEqual([first, end]);
  },
);
