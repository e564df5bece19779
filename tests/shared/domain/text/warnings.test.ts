import { describe, expect, test } from 'vitest';
import { TextWarnings, warningsOf } from '../../../../shared/domain/text/warnings.ts';
import { anIndicator, aResult, aValue } from '../../../builders/records.ts';

const placesOf = (record: object) =>
  warningsOf(record).map(({ code, pointer, codePoint }) => [code, pointer, codePoint]);

describe('the warnings of a write name', () => {
  test('a character without a font, with its field', () => {
    expect(warningsOf(aResult({ title: { en: 'Done ☿', lo: 'ນ້ຳ' } }))).toEqual([
      {
        code: 'no_font',
        pointer: '/title/en',
        codePoint: 'U+263F',
        character: '☿',
        detail: expect.stringMatching(/^Reports have no font for this character/),
      },
    ]);
  });

  test('a script that is not shaped, once for each field', () => {
    expect(placesOf(aResult({ title: { hi: 'हिन्दी', en: 'हिन्दी' } }))).toEqual([
      ['not_shaped', '/title/hi', 'U+0939'],
      ['not_shaped', '/title/en', 'U+0939'],
    ]);
  });

  test('each character once for each field', () => {
    expect(placesOf(aResult({ title: { en: '☿ ☿ 🜁 ☿' } }))).toEqual([
      ['no_font', '/title/en', 'U+263F'],
      ['no_font', '/title/en', 'U+1F701'],
    ]);
  });

  test('texts anywhere, also names of dimensions', () => {
    const actual = { kind: 'reported', value: '1' } as const;
    const value = aValue({
      comment: { en: 'By ሰ' },
      source: { title: '☿' },
      disaggregated: [{ dimensions: { 'ፆታ/☿': 'ሴ' }, actual }],
    });
    const places = new Set(placesOf(value).map(([, pointer]) => pointer));
    expect(places).toEqual(
      new Set(['/comment/en', '/source/title', '/disaggregated/0/dimensions/ፆታ~1☿']),
    );
    const indicator = anIndicator({ categories: ['good', 'བོད'] });
    expect(placesOf(indicator)).toContainEqual(['no_font', '/categories/1', 'U+0F56']);
  });

  test('a combining mark by its code only', () => {
    const [, mark] = warningsOf(aResult({ title: { en: 'བོད' } }));
    expect(mark).toMatchObject({ codePoint: 'U+0F7C' });
    expect(mark).not.toHaveProperty('character');
  });

  test('fifty characters at most', () => {
    const letters = Array.from({ length: 80 }, (_, at) => String.fromCodePoint(0x1200 + at)).join(
      '',
    );
    const warnings = warningsOf(aResult({ title: { en: letters } }));
    expect(warnings).toHaveLength(50);
    expect(TextWarnings.safeParse(warnings).success).toBe(true);
  });

  test.each(['Eau d’été', 'Ελλάδα', 'Кыргызстан', '东亚', 'ກະຊວງ', 'ភ្នំពេញ', 'မြန်မာ', 'カタカナ'])(
    'nothing for %s',
    (text) => {
      expect(
        warningsOf(aResult({ title: { en: `${text} ${text}\u200B\n☎\uFE0F`.replace('☎', '') } })),
      ).toEqual([]);
    },
  );
});
