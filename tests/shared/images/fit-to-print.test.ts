import { describe, expect, test } from 'vitest';
import { fitToPrint } from '../../../shared/images/fit-to-print.ts';
import { decodeJpeg, encodeJpeg, type Pixels } from '../../../shared/images/jpeg-codec.ts';
import { readJpegHeader, withoutMetadata } from '../../../shared/images/jpeg-header.ts';
import { scaleDown } from '../../../shared/images/scale-down.ts';

/** Red above, blue below. */
function halves(width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1)
    data.set(at < (width * height) / 2 ? [255, 0, 0, 255] : [0, 0, 255, 255], at * 4);
  return { data, width, height };
}

const place = Buffer.from('taken at 17.9757 N, 102.6331 E');
const segment = (marker: number, content: Uint8Array) =>
  Buffer.concat([Buffer.from([0xff, marker, 0, content.length + 2]), content]);
const exif = (orientation: number) =>
  segment(
    0xe1,
    Buffer.concat([
      Buffer.from('Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0', 'latin1'),
      Buffer.from([orientation, 0, 0, 0, 0, 0, 0]),
      place,
    ]),
  );
const withSegments = (jpeg: Uint8Array, ...segments: readonly Uint8Array[]) =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);

const small = await encodeJpeg(halves(60, 40));
const box = { maxWidth: 60, maxHeight: 60 };

describe('a photograph that fits its place', () => {
  test('passes with its pixels as they came, and without what was noted beside them', async () => {
    const noted = withSegments(small, exif(6), segment(0xfe, place), segment(0xed, place));
    const fitted = await fitToPrint(noted, box);
    expect(fitted).toMatchObject({ width: 60, height: 40, components: 3, orientation: 6 });
    expect(Buffer.from(fitted?.bytes ?? []).equals(small)).toBe(true);
  });

  test('loses what a camera appended to it', async () => {
    const film = Buffer.concat([small, Buffer.from([0xff, 0xd8]), place]);
    expect(Buffer.from(withoutMetadata(film)).equals(small)).toBe(true);
  });
});

describe('a photograph that is larger than its place', () => {
  test('gets the pixels that its place needs, with the same colours at the same places', async () => {
    const large = withSegments(await encodeJpeg(halves(600, 400)), exif(1));
    const fitted = await fitToPrint(large, box);
    expect(fitted).toMatchObject({ width: 60, height: 40, orientation: 1 });
    const { data } = await decodeJpeg(fitted?.bytes ?? new Uint8Array());
    const [top, bottom] = [data.subarray(0, 3), data.subarray(-4, -1)];
    expect(top[0]).toBeGreaterThan(220);
    expect(bottom[2]).toBeGreaterThan(220);
  });

  test('is measured as it is seen: one that lies has its width upright', async () => {
    const lying = withSegments(await encodeJpeg(halves(600, 400)), exif(6));
    const fitted = await fitToPrint(lying, { maxWidth: 40, maxHeight: 1_000 });
    expect(fitted).toMatchObject({ width: 60, height: 40, orientation: 6 });
  });

  test('gives the same bytes again', async () => {
    const large = await encodeJpeg(halves(600, 400));
    const [first, second] = [await fitToPrint(large, box), await fitToPrint(large, box)];
    expect(first).toEqual(second);
  });
});

describe('no photograph', () => {
  test.each([
    ['text', Buffer.from('name,village')],
    ['a start alone', small.subarray(0, 2)],
    ['a header without a picture', small.subarray(0, 40)],
    ['nothing', new Uint8Array()],
  ])('is made of %s', async (_, bytes) => {
    expect(await fitToPrint(bytes, box)).toBeUndefined();
  });

  test('is opened that says it is larger than memory holds', async () => {
    const lying = Buffer.from(small);
    const frame = lying.findIndex(
      (byte, at) => byte === 0xff && [0xc0, 0xc2].includes(lying[at + 1] ?? 0),
    );
    lying.writeUInt16BE(60_000, frame + 5);
    lying.writeUInt16BE(60_000, frame + 7);
    expect(readJpegHeader(lying)).toMatchObject({ width: 60_000, height: 60_000 });
    expect(await fitToPrint(lying, box)).toBeUndefined();
  });
});

test('fewer pixels are the means of those they replace', () => {
  const grey = (...values: number[]) =>
    new Uint8ClampedArray(values.flatMap((value) => [value, value, value, 255]));
  const pixels = { data: grey(0, 100, 50, 150, 200, 0, 250, 50), width: 4, height: 2 };
  expect(scaleDown(pixels, 2)).toEqual({ data: grey(75, 125), width: 2, height: 1 });
});
