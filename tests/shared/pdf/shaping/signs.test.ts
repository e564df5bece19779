import { describe, expect, test } from 'vitest';
import { unprintableCharacters } from '../../../../shared/pdf/coverage.ts';
import { render } from '../../../../shared/pdf/render.ts';
import { itemize } from '../../../../shared/pdf/shaping/itemize.ts';
import { shapeWord, withSpace } from '../../../../shared/pdf/shaping/shape-word.ts';
import { aDocument, aTable, paragraph } from '../../../builders/document.ts';
import { textOf } from '../../../local/pdf-text.ts';

const weights = ['regular', 'bold', 'italic', 'boldItalic'] as const;

describe('common signs are printed, and extracted as they are:', () => {
  test.each([
    ['ticks', '✓ ✔ ✗ ✘ ☐ ☑ ☒ ✅ ❌'],
    ['arrows', '← → ↑ ↓ ↔ ↩ ↪ ↻ ↦ ⟶ ⇒ ⇔ ➔ ➜ ➤ ▶'],
    ['currencies', '$1 €2 £3 ¥4 ฿5 ₭6 7៛ 8 ₫ ₱9 ₹10 ₽11 ₩12'],
    ['geometric marks', '■ □ ▪ ▫ ▲ △ ▼ ● ○ ◆ ◇ ★ ☆ ◔ ◕'],
    ['mathematics', '≤ ≥ ≈ ≠ ± × ÷ ∑ √ ∞ ∴ ⌀ ⊕'],
    ['pictures', '💧 🚰 ⚠ ☎ ✉ ♻ ♿ 🌍'],
  ])('%s', async (_, text) => {
    const document = aDocument([paragraph(text), aTable([[text, 'x']])]);
    expect(unprintableCharacters(document)).toEqual([]);
    expect((await textOf(render(document).bytes)).split(text)).toHaveLength(3);
  });

  test('in every weight', () => {
    for (const weight of weights)
      expect(itemize('✔', weight)).toMatchObject([{ text: '✔', typeface: 'symbols-regular' }]);
  });
});

describe('a picture of several characters is one glyph:', () => {
  test.each([
    ['a farmer', '👩\u200D🌾'],
    ['a flag', '🇱🇦'],
    ['a key', '1\u20E3'],
    ['a flag with a sign of another font', '🏴\u200D☠'],
  ])('%s', (_, text) => {
    const [item, ...others] = shapeWord(text, 'regular');
    expect(others).toEqual([]);
    expect(item?.typeface).toBe('emoji-regular');
    expect(item?.shaped.clusters).toMatchObject([{ text, glyphs: [{ x: 0, y: 0 }] }]);
  });
});

test('a space after a sign is as wide as after a letter', () => {
  const [letter] = shapeWord('a', 'regular');
  for (const sign of ['✔', '↩', '💧']) {
    const [item] = shapeWord(sign, 'regular');
    if (!item || !letter) throw new Error('Nothing is shaped');
    expect(item.space).toBe(letter.space);
    expect(withSpace(item).width).toBeCloseTo(item.shaped.width + letter.space);
  }
});

test('a mark that only a font of signs has is a box, since it would not stand on its letter', () => {
  expect(unprintableCharacters(aDocument([paragraph('a\u20D7')]))).toEqual(['\u20D7']);
});

test('the signs that choose a picture are not printed, and leave no box', async () => {
  const document = aDocument([paragraph('⚠\uFE0F Key 1\uFE0F\u20E3 done ✔\uFE0E')]);
  expect(unprintableCharacters(document)).toEqual([]);
  expect(await textOf(render(document).bytes)).toContain('⚠ Key 1\u20E3 done ✔');
});
