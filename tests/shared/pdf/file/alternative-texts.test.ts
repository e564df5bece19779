import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../../shared/pdf/document.ts';
import { render } from '../../../../shared/pdf/render.ts';
import { aDocument, heading, paragraph, plain } from '../../../builders/document.ts';
import { drawings } from '../../../builders/drawings.ts';
import { text } from '../../../local/pdf-objects/file.ts';
import { inspect } from '../../../local/pdf-objects/inspected.ts';
import { structureFaults } from '../../../local/pdf-structure.ts';
import { openPdf } from '../../../local/pdf-text.ts';

const aFigure = (fields: Partial<Figure>): Figure => ({
  block: 'figure',
  caption: plain('Homes with water'),
  alternative: 'Half of the homes',
  drawing: drawings.grouped_bars,
  ...fields,
});

const bytesWith = (fields: Partial<Figure>) => render(aDocument([aFigure(fields)])).bytes;

function figureIn(bytes: Uint8Array) {
  expect(structureFaults(bytes)).toEqual([]);
  const { file, elements } = inspect(bytes);
  const figure = elements.find(({ type }) => type === 'Figure');
  const entry = (key: string) => text(file, figure?.dictionary.get(key));
  return { alternative: entry('Alt'), language: entry('Lang') };
}

type Node = { readonly role?: string; readonly alt?: string; readonly children?: readonly Node[] };

/** As pdf.js tells it to a screen reader. */
async function readAloud(bytes: Uint8Array): Promise<string | undefined> {
  const tree = (await (await (await openPdf(bytes)).getPage(2)).getStructTree()) as Node;
  const all = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(all)];
  return all(tree).find(({ role }) => role === 'Figure')?.alt;
}

describe('the alternative text of a figure', () => {
  test('is in the language of the document, without a tag', () => {
    expect(figureIn(bytesWith({}))).toEqual({
      alternative: 'Half of the homes',
      language: undefined,
    });
  });

  test('in another language has its tag', () => {
    const chinese = { alternative: '一半的住户', alternativeLanguage: 'zh' };
    expect(figureIn(bytesWith(chinese))).toEqual({ alternative: '一半的住户', language: 'zh' });
  });

  test.each([
    ['zh-Hans', '\u001B\u7A68\u001B'],
    ['zh-Hans-CN', '\u001B\u7A68\u434E\u001B'],
    ['km', '\u001B\u6B6D\u001B'],
    ['fil', ''],
  ])(
    'in a second language, %s, says where that begins, and is read aloud without the mark',
    async (language, mark) => {
      const bytes = bytesWith({ secondAlternative: { text: '一半的住户', language } });
      expect(figureIn(bytes).alternative).toBe(`Half of the homes / ${mark}一半的住户`);
      expect(await readAloud(bytes)).toBe('Half of the homes / 一半的住户');
    },
  );

  test('is in one language where a string of a PDF has no room for two', () => {
    const alternative = 'x'.repeat(10_000);
    const bytes = bytesWith({
      alternative,
      secondAlternative: { text: alternative, language: 'km' },
    });
    expect(figureIn(bytes).alternative).toBe(alternative);
  });
});

test.each(['page', 'head'] as const)(
  'the title on a cover of the form %s is the first heading',
  (form) => {
    const cover = { form, kind: 'Report', title: plain('Water for all'), subtitles: [], facts: [] };
    const blocks = [heading(1, 'Results'), paragraph('a'), heading(2, 'Homes')];
    const { elements } = inspect(render(aDocument(blocks, { cover })).bytes);
    const headings = elements.filter(({ type }) => /^H\d$/.test(type));
    expect(headings.map(({ type, parent }) => [type, parent?.type])).toEqual([
      ['H1', 'Sect'],
      ['H1', 'Document'],
      ['H2', 'Document'],
    ]);
  },
);
