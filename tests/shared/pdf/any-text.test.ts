import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportDocument } from '../../../shared/pdf/document.ts';
import { render } from '../../../shared/pdf/render.ts';
import { page } from '../../../shared/pdf/theme.ts';
import { aDocument, heading, paragraph } from '../../builders/document.ts';
import { textOfPeopleEverywhere } from '../../builders/every-field.ts';
import { inkOf } from '../../local/ink.ts';
import { inspect } from '../../local/pdf-objects/inspected.ts';
import { shownText } from '../../local/pdf-objects/shown-text.ts';
import { structureFaults } from '../../local/pdf-structure.ts';

/** Glyphs that are drawn beyond their page. */
const outside = (document: ReportDocument) =>
  inkOf(document).filter(
    ({ left, right, top, bottom }) =>
      left < 0 || right > page.width || top < 0 || bottom > page.height,
  );

describe('no glyph is drawn beyond the page', () => {
  test.each([
    ['marks above', `a${'\u0301'.repeat(200)}`],
    ['marks below', `a${'\u0323'.repeat(200)}`],
    ['marks on Chinese', `水${'\u0301'.repeat(200)}`],
    ['Lao vowels', `ກ${'\u0EB5'.repeat(200)}`],
    ['Lao tones', `ກ${'\u0EC9'.repeat(200)}`],
    ['Khmer letters below each other', `ក${'\u17D2ក'.repeat(200)}`],
    ['Khmer letters below each other, with signs', `ក${'\u17D2ក\u17B6'.repeat(200)}`],
    ['Khmer vowels beside each other', `ក${'\u17B6'.repeat(200)}`],
    ['Burmese letters below each other', `က${'\u1039က'.repeat(200)}`],
    ['Burmese letters below each other, with signs', `က${'\u1039က\u102C'.repeat(200)}`],
    ['Burmese letters that do not go below each other', `ဟ${'\u1039အ'.repeat(200)}`],
    ['Burmese vowels beside each other', `က${'\u102C'.repeat(200)}`],
    ['Burmese medials', `က${'\u103E\u103B\u103C'.repeat(70)}`],
  ])('%s', (_, text) => {
    for (const given of [text, text.repeat(20)]) {
      const document = textOfPeopleEverywhere(given);
      expect(outside(document)).toEqual([]);
      expect(structureFaults(render(document).bytes)).toEqual([]);
    }
  });
});

/** Characters of every plane, and often letters of our scripts with their marks. */
const character = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(
        ...[
          [0x20, 0x17f],
          [0x300, 0x36f],
          [0x900, 0x97f],
          [0xe80, 0xedf],
          [0x1000, 0x109f],
        ],
        ...[
          [0x1780, 0x17ff],
          [0x2000, 0x206f],
          [0x3000, 0x30ff],
          [0x4e00, 0x4f00],
          [0xd800, 0xdfff],
        ],
        ...[
          [0xfe00, 0xffff],
          [0x1f300, 0x1f64f],
          [0xe0100, 0xe01ef],
        ],
      )
      .chain(([first = 0, last = 0]) => fc.integer({ min: first, max: last }))
      .map((codePoint) => String.fromCodePoint(codePoint)),
  },
  { weight: 1, arbitrary: fc.constantFrom('\u1039', '\u17D2', '\u200D', '\u200B', '\u0301', ' ') },
);
const anyText = (maxLength: number) =>
  fc
    .array(character, { minLength: 1, maxLength })
    .map((characters) => characters.join('').replace(/\p{Cc}/gu, ''))
    .filter((text) => text !== '');

/** The visible part of a text, as it is copied. */
const seenOf = (text: string) =>
  text
    .replace(/[\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu, '\uFFFD')
    .replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');

describe('arbitrary text', () => {
  test('in every field gives a valid file, and no glyph is drawn beyond its page', () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        const document = textOfPeopleEverywhere(text);
        expect(structureFaults(render(document).bytes)).toEqual([]);
        expect(outside(document)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('can be copied as written, except invisible characters', () => {
    fc.assert(
      fc.property(anyText(300), (text) => {
        fc.pre(seenOf(text) !== '');
        const { bytes } = render(aDocument([heading(1, 'First'), paragraph(text)]));
        expect(seenOf(shownText(inspect(bytes)))).toContain(seenOf(text));
      }),
      { numRuns: 150, examples: [['\ud800\u{e0100}\udc00']] },
    );
  });
});
