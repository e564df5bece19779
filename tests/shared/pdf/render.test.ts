import { describe, expect, test } from 'vitest';
import { unprintableCharacters } from '../../../shared/pdf/coverage.ts';
import { render } from '../../../shared/pdf/render.ts';
import { aDocument, aTable, heading, paragraph, plain } from '../../builders/document.ts';
import { readPdf } from '../../local/pdf-objects/file.ts';
import { writePlain } from '../../local/pdf-objects/write-plain.ts';
import { openPdf, pagesOf, textOf } from '../../local/pdf-text.ts';

const bytesOf = async (...given: Parameters<typeof aDocument>) => render(aDocument(...given)).bytes;
/** The file with its objects unpacked. */
const unpacked = (bytes: Uint8Array) => Buffer.from(writePlain(readPdf(bytes))).toString('latin1');
const sentence =
  'The project laid a pipe from a reservoir, three kilometres away; 1,282 households have water. ';

describe('text can be extracted:', () => {
  test('unchanged, over lines and pages', async () => {
    const text = sentence.repeat(60).trim();
    const written = await textOf(await bytesOf([paragraph(text)], { footer: '' }));
    expect(written.replace(/ Page \d of \d/g, '')).toContain(text);
  });

  test('with punctuation, dashes and accents', async () => {
    const text = 'Città – “naïve” fjörd • 5 − 3 = 2 · č ž € ½ 10 km²';
    expect(await textOf(await bytesOf([paragraph(text)]))).toContain(text);
  });

  test('with runs of different weight as one sentence', async () => {
    const text = [
      { text: 'Plan ' },
      { text: 'the upkeep', strong: true },
      { text: ', ' },
      { text: 'first', emphasis: true },
      { text: '.' },
    ];
    expect(await textOf(await bytesOf([{ block: 'paragraph', text }]))).toContain(
      'Plan the upkeep, first.',
    );
  });

  test('with brackets attached to their words, whatever the runs', async () => {
    for (let length = 1; length < 120; length += 7) {
      const text = [
        { text: 'x'.repeat(length) },
        { text: ' (' },
        { text: 'households', emphasis: true },
        { text: ')' },
      ];
      const [, page = ''] = await pagesOf(await bytesOf([{ block: 'paragraph', text }]));
      expect(page).toContain('(households)');
    }
  });

  test('with lists and notes and their markers', async () => {
    const items = [plain('one'), plain('two')];
    const text = await textOf(
      await bytesOf([
        { block: 'list', ordered: true, items },
        { block: 'note', text: plain('mind') },
      ]),
    );
    expect(text).toMatch(/1 ?one 2 ?two mind/);
  });
});

describe('pages', () => {
  const long = [1, 2, 3, 4].flatMap((at) => [
    heading(1, `Section ${at}`),
    heading(2, `Part ${at}`),
    paragraph(sentence.repeat(40)),
  ]);

  test('are numbered, and the table of contents gives the page of each heading', async () => {
    const read = await pagesOf(await bytesOf([{ block: 'contents' }, ...long]));
    const pages = read.map((page) => page.replace(/\s+/g, ' '));
    const [, contents = ''] = pages;
    expect(contents).toContain('Contents');
    for (const at of [1, 2, 3, 4]) {
      const start = `Section ${at} Part ${at} ${sentence.split(' ')[0]}`;
      const stands = pages.findIndex((page) => page.includes(start)) + 1;
      expect(contents).toContain(`Section ${at} ${stands}`);
    }
    for (const [index, page] of pages.entries()) {
      if (index > 0) expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    }
  });

  test('have bookmarks, nested by level', async () => {
    const document = await openPdf(await bytesOf(long));
    const outline = await document.getOutline();
    expect(
      outline.map(({ title, items }) => [
        title,
        items.map((item: { title: string }) => item.title),
      ]),
    ).toEqual([1, 2, 3, 4].map((at) => [`Section ${at}`, [`Part ${at}`]]));
  });

  test('do not end with a heading', async () => {
    for (let lines = 30; lines < 60; lines += 1) {
      const blocks = [
        ...Array.from({ length: lines }, () => paragraph('x')),
        heading(2, 'Last words'),
        paragraph('follow'),
      ];
      const pages = await pagesOf(await bytesOf(blocks));
      const page = pages.find((each) => each.includes('Last words'));
      expect(page).toContain('follow');
    }
  });
});

describe('tables', () => {
  const rows = Array.from({ length: 120 }, (_, at) => [
    `Village ${at}`,
    String(at * 1.5),
    'not reported',
  ]);

  test('repeat their head on every page, without losing a row', async () => {
    const pages = await pagesOf(await bytesOf([aTable(rows)]));
    const withRows = pages.filter((page) => page.includes('Village '));
    expect(withRows.length).toBeGreaterThan(2);
    for (const page of withRows) expect(page).toContain('Head 1');
    for (const page of withRows.slice(1)) expect(page).toContain('A table (continued)');
    const text = pages.join(' ');
    for (const [name = ''] of rows) expect(text).toContain(name);
  });

  test.each([
    ['without rows', [] as string[][]],
    [
      'with empty cells',
      [
        ['', ''],
        ['a', ''],
      ],
    ],
    ['with twelve columns', [Array.from({ length: 12 }, (_, at) => `cell ${at}`)]],
    ['with a cell taller than a page', [['start', sentence.repeat(120)]]],
    ['with a word of 10,000 letters', [['a', 'x'.repeat(10_000)]]],
  ])('with %s are written whole', async (_, given) => {
    const text = (await textOf(await bytesOf([aTable(given), paragraph('after')]))).replace(
      /\s/g,
      '',
    );
    expect(text).toContain('after');
    for (const cell of given.flat()) {
      const short = cell.replace(/\s/g, '').slice(0, 5_000);
      expect(
        cell.length > 500
          ? text.split('x').length >= short.split('x').length
          : text.includes(short),
      ).toBe(true);
    }
  });
});

describe('the file', () => {
  test('has title, language and date, and asks viewers to show the title', async () => {
    const bytes = await bytesOf([], { title: 'Water & <villages>' });
    const document = await openPdf(bytes);
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({
      Title: 'Water & <villages>',
      Language: 'en',
      CreationDate: 'D:20201104000000Z',
    });
    expect(unpacked(bytes)).toContain('/DisplayDocTitle true');
  });

  test('has well-formed metadata, whatever the title', async () => {
    const metadata = /<\?xpacket begin[\s\S]*?<\?xpacket end/.exec(
      unpacked(await bytesOf([], { title: 'A & B <c> "d"' })),
    )?.[0];
    expect(metadata).toContain('A &amp; B &lt;c&gt;');
    expect(metadata).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;|#)/);
  });

  test('is tagged, with row and column headers', async () => {
    const table = aTable([['Village', '5']], {
      columns: [{ head: plain('Name'), rowHeader: true }, { head: plain('Count') }],
    });
    const document = await openPdf(await bytesOf([heading(1, 'Results'), table, paragraph('End')]));
    const roles: string[] = [];
    const walk = (node: { role?: string; children?: unknown[] }) => {
      if (node.role) roles.push(node.role);
      for (const child of node.children ?? []) walk(child as typeof node);
    };
    for (let at = 1; at <= document.numPages; at += 1)
      walk((await (await document.getPage(at)).getStructTree()) ?? {});
    for (const role of ['H1', 'P', 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD', 'Caption'])
      expect(roles).toContain(role);
  });

  test('links to web and mail addresses only', async () => {
    const link = (text: string, to: string) => ({
      block: 'paragraph' as const,
      text: [{ text, link: to }],
    });
    const bytes = await bytesOf([
      link('good', 'https://example.org/a'),
      link('far', 'https://教育部.中国/文件/报告.pdf?题=水'),
      link('mail', 'mailto:office@example.org'),
      link('bad', 'javascript:alert(1)'),
      link('worse', 'file:///etc/passwd'),
      link('odd', 'https://example.org/a b'),
    ]);
    const page = await (await openPdf(bytes)).getPage(2);
    const urls = (await page.getAnnotations()).map(
      ({ unsafeUrl }: { unsafeUrl?: string }) => unsafeUrl,
    );
    expect(urls).toEqual([
      'https://example.org/a',
      'https://xn--wcvs22dzol.xn--fiqs8s/%E6%96%87%E4%BB%B6/%E6%8A%A5%E5%91%8A.pdf?%E9%A2%98=%E6%B0%B4',
      'mailto:office@example.org',
    ]);
    expect(await textOf(bytes)).toContain('worse');
  });
});

describe('attached files', () => {
  test('are unchanged, with their relationship', async () => {
    const attachments = [
      {
        name: 'a.json',
        mediaType: 'application/json',
        description: 'Data',
        relationship: 'Source',
        text: '{"ທ":1}',
      },
      {
        name: 'b.csv',
        mediaType: 'text/csv',
        description: 'Table',
        relationship: 'Supplement',
        text: 'x,y',
      },
    ] as const;
    const bytes = await bytesOf([], { attachments });
    const document = await openPdf(bytes);
    const found = (await document.getAttachments()) ?? new Map();
    expect([...found.values()].map(({ filename }) => filename)).toEqual(['a.json', 'b.csv']);
    const texts = [...found.keys()].map(async (id) => {
      const content = await document.getAttachmentContent(id);
      return Buffer.from(content ?? []).toString();
    });
    expect(await Promise.all(texts)).toEqual(['{"ທ":1}', 'x,y']);
    expect(unpacked(bytes)).toMatch(
      /\/AFRelationship \/Source[\s\S]*\/AFRelationship \/Supplement/,
    );
  });
});

describe('a character without a font', () => {
  test('is reported once', () => {
    const document = aDocument([paragraph('བོད and 🜁'), aTable([['🜁', 'a']])]);
    expect(unprintableCharacters(document)).toEqual(['བ', 'ོ', 'ད', '🜁']);
  });

  test('is printed as a box that is copied as the character', async () => {
    const bytes = await bytesOf([paragraph('clean 🜁 water')]);
    expect(await textOf(bytes)).toContain('clean 🜁 water');
  });

  test('is looked for in cover, running heads, footer and captions too', () => {
    const cover = {
      kind: 'ሀ',
      title: plain('b'),
      subtitles: [],
      facts: [{ label: 'ለ', text: plain('ሐ') }],
    };
    const document = aDocument([aTable([], { caption: plain('መ') })], { cover, footer: 'ሠ' });
    expect(unprintableCharacters(document)).toHaveLength(5);
  });
});
