import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { Blob, Face, Font, Buffer as ShapingBuffer, shape as shapeWhole } from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { unprintableCharacters } from '../../../../shared/pdf/coverage.ts';
import { breakOpportunities } from '../../../../shared/pdf/linebreak/break-opportunities.ts';
import { render } from '../../../../shared/pdf/render.ts';
import { shape } from '../../../../shared/pdf/shaping/shape.ts';
import { type Family, families, fileOf } from '../../../../shared/pdf/shaping/typefaces.ts';
import { aDocument, aTable, heading, paragraph } from '../../../builders/document.ts';
import { allDeclarations, declaration } from '../../../local/declaration.ts';
import { pagesOf } from '../../../local/pdf-text.ts';

type Language = keyof typeof allDeclarations;
const languages = Object.keys(allDeclarations) as Language[];
const familyOf: Readonly<Record<Language, Family>> = {
  English: 'latin',
  Chinese: 'han',
  Lao: 'lao',
  Khmer: 'khmer',
  Burmese: 'myanmar',
  Thai: 'thai',
};

/**
 * Readers separate lines and words differently; every letter has to be there, in order. (pdf.js returns text in
 * compatibility form, which writes the Lao vowel am as two characters.)
 */
const letters = (text: string) => text.replace(/[\s\u200B]/g, '').normalize('NFKC');

const faces = new Map<Family, Face>();

function faceOf(family: Family): Face {
  const { package: name, path } = fileOf(`${family}-regular`);
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  const face = faces.get(family) ?? new Face(new Blob(readFileSync(join(folder, path))));
  faces.set(family, face);
  return face;
}

/** A word alone, in the font of its script, by HarfBuzz itself. */
function byHarfBuzz(text: string, family: Family): readonly string[] {
  const font = new Font(faceOf(family));
  const buffer = new ShapingBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setLanguage(families[family].language);
  shapeWhole(font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer
    .getGlyphInfos()
    .map(
      ({ codepoint }, at) =>
        `${codepoint} ${positions[at]?.xAdvance} ${positions[at]?.xOffset} ${positions[at]?.yOffset}`,
    );
}

function glyphsOf(text: string, family: Family) {
  return shape(text, `${family}-regular`).clusters.flatMap(({ glyphs }) => glyphs);
}

describe('real text in six scripts', () => {
  test.each(languages)('%s is printed, and extracted letter by letter', async (language) => {
    const text = declaration(language).slice(0, 12);
    const document = aDocument(text.map(paragraph), { footer: '' });
    expect(unprintableCharacters(document)).toEqual([]);
    const { bytes } = render(document);
    const written = (await pagesOf(bytes)).join('').replace(/Page \d+ of \d+/g, '');
    for (const each of text) expect(letters(written)).toContain(letters(each));
  });

  test.each(languages)('%s is shaped word by word as HarfBuzz shapes the sentence', (language) => {
    const family = familyOf[language];
    for (const each of declaration(language).slice(0, 10)) {
      const pure = [...each]
        .filter(
          (character) => !/[\p{Script=Latin}\p{N}"“”‘’()]/u.test(character) || family === 'latin',
        )
        .join('');
      const words = breakOpportunities(pure).flatMap(({ text, spaced }) => [
        ...glyphsOf(text, family),
        ...(spaced ? glyphsOf(' ', family) : []),
      ]);
      const whole = byHarfBuzz(
        pure
          .replace(/\u200B/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
        family,
      );
      const ids = words.slice(0, whole.length).map(({ id }) => id);
      expect(ids).toEqual(whole.map((glyph) => Number(glyph.split(' ')[0])));
    }
  });

  test('can be mixed in one paragraph, in headings, running heads, contents and tables', async () => {
    const mixed = 'Water 水 ນ້ຳ ទឹក ရေ 1,282 (中文) – ກຂ/ab';
    const document = aDocument([
      { block: 'contents' },
      heading(1, mixed),
      paragraph(mixed),
      aTable([[mixed, 'x']]),
      ...Array.from({ length: 40 }, () => paragraph('x')),
    ]);
    const pages = await pagesOf(render(document).bytes);
    const text = letters(pages.join(''));
    expect(text.split(letters(mixed)).length - 1).toBe(5);
  });
});

test('numbers are shaped as HarfBuzz shapes them', () => {
  const { upem } = faceOf('latin');
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9.,]{2,12}$/), (text) => {
      const placed = shape(text, 'latin-regular').clusters.flatMap(({ glyphs, advance }) =>
        glyphs.map(({ id, x, y }) => `${id} ${Math.round((advance * upem) / 1_000)} ${x} ${y}`),
      );
      expect(placed).toEqual(byHarfBuzz(text, 'latin'));
    }),
    { numRuns: 500 },
  );
});

describe('lines end at break opportunities:', () => {
  const wordsOf = (text: string) => breakOpportunities(text).map((each) => each.text);

  test('between words of Lao, Khmer and Burmese, which have no spaces', () => {
    expect(wordsOf('ປະເທດລາວ').length).toBeGreaterThan(1);
    expect(wordsOf('ប្រទេសកម្ពុជា').length).toBeGreaterThan(1);
    expect(wordsOf('လူတိုင်းသည်တူညီသော').length).toBeGreaterThan(1);
  });

  test('at a zero-width space of the author, which is not printed', () => {
    expect(wordsOf('ទឹក\u200bស្អាត').join('')).toBe('ទឹកស្អាត');
  });

  test('between Chinese characters, but not before a closing or after an opening mark', () => {
    const found = breakOpportunities('他说：（水）。');
    const breaks = found
      .map(({ text, break: at }) => (at === 'allowed' ? `${text}|` : text))
      .join('');
    expect(breaks).toBe('他|说：|（水）。');
  });

  test.each(['27/10/2020', '၂၇/၁၀/၂၀၂၀', '2020-10-27', '၁,၂၈၂.၅', '1.282,5'])(
    'never within a number or a date: %s',
    (written) => {
      expect(breakOpportunities(written).filter((each) => each.break === 'allowed')).toEqual([]);
    },
  );

  test('after a slash between words of any script, never before', () => {
    for (const text of ['and/or', 'ກ/ຂ', '村/区']) {
      const breaks = breakOpportunities(text).map(({ text: word, break: at }) =>
        at === 'allowed' ? `${word}|` : word,
      );
      expect(breaks.join('').replace(/\|$/, '')).toMatch(/^[^|]+\/\|[^|]+$/);
    }
  });

  test('never at a no-break space', () => {
    expect(wordsOf('75\u00a0% of')).toEqual(['75\u00a0%', 'of']);
    for (const joined of ['၂၀၂၀\u00a0ထိ', '78\u00a0ក្នុង\u00a0120', '水\u00a0网'])
      expect(breakOpportunities(joined).filter((each) => each.break === 'allowed')).toEqual([]);
  });

  test('never within a grapheme cluster, however narrow the line', async () => {
    const { bytes } = render(aDocument([paragraph('က္ကျွန်ုပ်'.repeat(200))]));
    expect(letters((await pagesOf(bytes)).join(''))).toContain(letters('က္ကျွန်ုပ်'.repeat(3)));
  });
});
