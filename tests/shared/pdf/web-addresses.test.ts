import { describe, expect, test } from 'vitest';
import type { Block, Run } from '../../../shared/pdf/document.ts';
import { printedDocument } from '../../../shared/pdf/printed-document.ts';
import { render } from '../../../shared/pdf/render.ts';
import { aDocument, aTable, heading, paragraph } from '../../builders/document.ts';
import { linesOf } from '../../builders/placed-lines.ts';
import { structureFaults } from '../../local/pdf-structure.ts';
import { openPdf, textOf } from '../../local/pdf-text.ts';

/** Where the links of a document lead, each once, with the text under them. */
async function linksOf(blocks: readonly Block[]) {
  const { bytes } = render(aDocument(blocks));
  expect(structureFaults(bytes)).toEqual([]);
  const pdf = await openPdf(bytes);
  const annotations = (await (await pdf.getPage(2)).getAnnotations()) as readonly Annotation[];
  const found = Map.groupBy(annotations, ({ unsafeUrl }) => unsafeUrl);
  return {
    text: await textOf(bytes),
    links: [...found].map(([address, parts]) => [
      parts.map(({ contentsObj }) => contentsObj.str).join(''),
      address,
    ]),
  };
}
type Annotation = {
  readonly unsafeUrl?: string;
  readonly contentsObj: { readonly str: string };
};

const linksIn = async (text: string) => (await linksOf([paragraph(text)])).links;
const linkTo = (link: string): Block => ({ block: 'paragraph', text: [{ text: 'here', link }] });

describe('a web address in a text is a link, percent-encoded and with an ASCII host:', () => {
  test.each([
    ['English', 'See https://example.org/a?b=c#d.', 'https://example.org/a?b=c#d'],
    ['without a path', 'See https://example.org', 'https://example.org/'],
    ['of a site without encryption', 'At http://example.org/x, too', 'http://example.org/x'],
    [
      'Chinese',
      '见https://教育部.中国/报告?题=水。',
      'https://xn--wcvs22dzol.xn--fiqs8s/%E6%8A%A5%E5%91%8A?%E9%A2%98=%E6%B0%B4',
    ],
    ['Lao', 'ເບິ່ງ https://ນ້ຳ.ລາວ/ນ້ຳ', 'https://xn--e7c4c8cq.xn--q7ce6a/%E0%BA%99%E0%BB%89%E0%BA%B3'],
    ['Thai', 'ดู https://น้ำ.ไทย/น้ำ', 'https://xn--q3c4c8cq.xn--o3cw4h/%E0%B8%99%E0%B9%89%E0%B8%B3'],
    ['Khmer', 'មើល https://example.org/ទឹក។', 'https://example.org/%E1%9E%91%E1%9E%B9%E1%9E%80'],
    ['Burmese', 'https://example.org/ရေ။', 'https://example.org/%E1%80%9B%E1%80%B1'],
    ['German', 'https://münchen.example/ü', 'https://xn--mnchen-3ya.example/%C3%BC'],
    ['encoded already', 'https://example.org/%E6%B0%B4', 'https://example.org/%E6%B0%B4'],
    [
      'with brackets of its own',
      '(https://example.org/water_(Lao))',
      'https://example.org/water_(Lao)',
    ],
  ])('%s', async (_, text, address) => {
    const { text: printed, links } = await linksOf([paragraph(text)]);
    expect(links.map(([, to]) => to)).toEqual([address]);
    const letters = (given: string) => given.replace(/\s/g, '').normalize('NFKC');
    expect(letters(printed)).toContain(letters(text));
    expect(letters(text)).toContain(letters(links[0]?.[0] ?? 'none'));
  });

  test('and ends where the sentence does', async () => {
    expect(
      await linksIn('“https://a.example/x”, https://b.example/y; (https://c.example/z).'),
    ).toEqual([
      ['https://a.example/x', 'https://a.example/x'],
      ['https://b.example/y', 'https://b.example/y'],
      ['https://c.example/z', 'https://c.example/z'],
    ]);
    expect(await linksIn('报告在https://example.org/report的第三页')).toEqual([
      ['https://example.org/report', 'https://example.org/report'],
    ]);
  });

  test('and what follows it stays on its line, if the run begins a line', () => {
    const text = [{ text: 'First.' }, { text: 'See https://example.org/ now', newLine: true }];
    const document = printedDocument(aDocument([{ block: 'paragraph', text }]));
    expect(
      linesOf(document)
        .at(-1)
        ?.map((line) => line.text),
    ).toEqual(['First.', 'See https://example.org/ now']);
  });

  test('in cells, lists, notes and facts too, but not in headings', async () => {
    const text = (name: string): Run[] => [{ text: `See https://${name}.example/` }];
    const { links } = await linksOf([
      { ...heading(1, 'x'), text: text('heading') } as Block,
      { block: 'list', ordered: false, items: [text('list')] },
      { block: 'note', text: text('note') },
      { block: 'facts', facts: [{ label: [{ text: 'Where' }], text: text('fact') }] },
      { ...aTable([['a', 'b']]), rows: [[text('cell'), [{ text: 'b' }]]] },
    ]);
    expect(links.map(([, to]) => to)).toEqual(
      ['list', 'note', 'fact', 'cell'].map((name) => `https://${name}.example/`),
    );
  });
});

describe('no link leads elsewhere than its text says:', () => {
  test.each([
    ['credentials', 'https://example.org@evil.example/'],
    ['another scheme', 'ftp://example.org/ javascript://example.org/%0Aalert(1)'],
    ['a scheme within a word', 'xhttps://example.org/'],
    ['no host', 'https:// and https://localhost/'],
  ])('%s', async (_, text) => {
    expect(await linksIn(text)).toEqual([]);
  });
});

describe('a link of the document', () => {
  test.each([
    ['https://user:secret@example.org/', []],
    ['mailto:a@例え.jp', ['mailto:a@xn--r8jz45g.jp']],
    ['mailto:水@example.org', ['mailto:%E6%B0%B4@example.org']],
    ['mailto:a@b.example,c@d.example', []],
    ['mailto:a@b.example?subject=x', []],
  ])('to %s leads to %j', async (link, addresses) => {
    const { links } = await linksOf([linkTo(link)]);
    expect(links.map(([, to]) => to)).toEqual(addresses);
  });
});
