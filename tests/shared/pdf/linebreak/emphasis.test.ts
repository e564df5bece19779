import { describe, expect, test } from 'vitest';
import type { Text } from '../../../../shared/pdf/document.ts';
import { aDocument } from '../../../builders/document.ts';
import { layOutDocument } from '../../../builders/typesetter.ts';

describe('emphasis', () => {
  const typefacesOf = (document: ReturnType<typeof aDocument>) =>
    layOutDocument(document).pages.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.draw === 'line' ? item.line.pieces.map(({ typeface }) => typeface) : [],
      ),
    );
  const said = (text: Text, language = 'en') =>
    typefacesOf(aDocument([{ block: 'paragraph', text }], { language }));

  test.each(['未报告 12 (en)', 'ບໍ່ໄດ້ 12 (en)', 'គ្មាន 12 (en)', 'မရှိ ၁၂ 12 (en) −'])(
    'slants nothing beside scripts without italics: %s',
    (text) => {
      expect(said([{ text, emphasis: true }])).not.toContain('latin-italic');
    },
  );

  test('slants neither figures nor punctuation in a report of such a script', () => {
    expect(said([{ text: '— 12', emphasis: true }], 'zh')).not.toContain('latin-italic');
  });

  test('slants Latin letters, in a report of any language', () => {
    for (const language of ['en', 'my'])
      expect(said([{ text: 'not reported', emphasis: true }], language)).toContain('latin-italic');
  });
});
