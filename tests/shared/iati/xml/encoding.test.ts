import { describe, expect, test } from 'vitest';
import { activitiesOf, refusalOf } from './activities.ts';

const title = 'Eau été “Puits” 水';
const fileIn = (encoding: string, text = title) =>
  `<?xml version="1.0" encoding="${encoding}"?><iati-activity><title>${text}</title></iati-activity>`;

const inUtf8 = (text: string) => new TextEncoder().encode(text);
const inUtf16 = (text: string, { isBig = false, hasMark = true } = {}) => {
  const bytes = Buffer.from(hasMark ? `\uFEFF${text}` : text, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};
const inLatin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

const titleOf = (bytes: Uint8Array, size?: number) =>
  activitiesOf(bytes, size)[0]?.element.children[0]?.text;

describe('a file is read in', () => {
  test.each([
    [
      'UTF-8 without a declaration',
      inUtf8(`<iati-activity><title>${title}</title></iati-activity>`),
    ],
    ['UTF-8', inUtf8(fileIn('UTF-8'))],
    ['UTF-8 with a mark', inUtf8(`\uFEFF${fileIn('utf-8')}`)],
    ['UTF-8 with a mark, whatever it declares', inUtf8(`\uFEFF${fileIn('windows-1252')}`)],
    ['UTF-16, little end first', inUtf16(fileIn('UTF-16'))],
    ['UTF-16, big end first', inUtf16(fileIn('UTF-16'), { isBig: true })],
    ['UTF-16 without a mark', inUtf16(fileIn('UTF-16'), { hasMark: false })],
    ['UTF-16 without a mark, big', inUtf16(fileIn('UTF-16'), { isBig: true, hasMark: false })],
  ])('%s, in pieces of any size', (_, bytes) => {
    for (const size of [1, 2, 3, 7, 100_000]) expect(titleOf(bytes, size)).toBe(title);
  });

  test.each([
    ['ISO-8859-1', inLatin1(fileIn('ISO-8859-1', 'été \u0093Puits\u0094'))],
    ['windows-1252', inLatin1(fileIn('windows-1252', 'été \u0093Puits\u0094'))],
  ])('%s', (_, bytes) => {
    expect(titleOf(bytes)).toBe('été “Puits”');
  });
});

describe('a file is refused', () => {
  test('whose bytes are no text in its encoding, at the place', () => {
    const bytes = inLatin1(`<a>\n<b>${'x'.repeat(500)}</b>\n<b>été</b></a>`);
    expect(refusalOf(bytes)).toMatchObject({ code: 'wrong_encoding', line: 3, column: 4 });
  });

  test('that ends within a letter', () => {
    const bytes = inUtf8(`<a>${'x'.repeat(500)}é`);
    expect(refusalOf(bytes.subarray(0, -1))).toMatchObject({ code: 'wrong_encoding' });
  });

  test.each([
    ['an encoding that nobody knows', inUtf8(fileIn('EBCDIC-XY')), 'unknown_encoding'],
    ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), 'unknown_encoding'],
    ['UTF-16 where it has one byte a letter', inUtf8(fileIn('UTF-16')), 'wrong_encoding'],
  ])('that names %s', (_, bytes, code) => {
    expect(refusalOf(bytes)).toMatchObject({ code });
  });
});
