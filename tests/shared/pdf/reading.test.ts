import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { alterationsOf } from '../../../shared/pdf/reading/alterations.ts';
import { readPdf } from '../../../shared/pdf/reading/read-pdf.ts';
import { Dictionary, Name, Reference } from '../../../shared/pdf/reading/values.ts';
import { render } from '../../../shared/pdf/render.ts';
import { aDocument } from '../../builders/document.ts';
import { appendUpdate, type Written } from '../../local/pdf-objects/append-update.ts';
import { catalogOf, readPdf as readObjects } from '../../local/pdf-objects/file.ts';
import { writePlain } from '../../local/pdf-objects/write-plain.ts';

const attachment = { name: 'table.csv', mediaType: 'text/csv', text: 'a\n1\n', description: 'A' };
const file = readObjects(
  render(aDocument(undefined, { attachments: [attachment as never] })).bytes,
);
const base = writePlain(file);
const source = Buffer.from(base).toString('latin1');

const numbersOf = (type: string) =>
  [...file.objects].flatMap(([number, value]) => {
    const own = value instanceof Dictionary ? value.get('Type') : undefined;
    return own instanceof Name && own.name === type ? [number] : [];
  });
const [page = 0] = numbersOf('Page');
const [tree = 0] = numbersOf('Pages');
const free = Math.max(...file.objects.keys()) + 1;
/** The source text of an object of the file. */
const written = (number: number) =>
  source
    .slice(source.indexOf(`\n${number} 0 obj\n`))
    .split(' obj\n')[1]
    ?.split('endobj')[0] ?? '';
const offsetOf = (number: number) => source.indexOf(`\n${number} 0 obj\n`) + 1;
const text = (content: string): Written => ({ dictionary: '', content: Buffer.from(content) });
const forged = text('BT /F1 40 Tf (FORGED) Tj ET');
const pageWith = (entry: string, value: string) =>
  written(page)
    .replace(new RegExp(`/${entry} (\\[[^\\]]*\\]|\\d+ 0 R)`), '')
    .replace('<<', `<< /${entry} ${value}`);

const original = readPdf(base);
if (typeof original === 'string') throw new Error(`The plain file is ${original}`);
/** The verdict on a file: why it is not read, or where it differs from the original. */
function told(bytes: Uint8Array) {
  const contents = readPdf(bytes);
  return typeof contents === 'string' ? contents : alterationsOf(original as never, contents);
}
const same = { pages: [], files: [], parts: [] };

describe('a file with the same visible content', () => {
  test('has the same fingerprint after an update that changes nothing', () => {
    expect(told(appendUpdate(base, { objects: { [page]: written(page) } }))).toEqual(same);
  });

  test('differs in the fingerprint of the page that shows something else', () => {
    const objects = { [page]: pageWith('Contents', `${free} 0 R`), [free]: forged };
    expect(told(appendUpdate(base, { objects }))).toEqual({ ...same, pages: [1] });
  });
});

describe('ambiguous files are refused:', () => {
  const contents = { [page]: pageWith('Contents', `${free} 0 R`) };
  const stream = (dictionary: string) => ({
    ...contents,
    [free]: { dictionary, content: deflateSync(Buffer.from('x')) },
  });

  test.each<[string, Parameters<typeof appendUpdate>[1]]>([
    ['a page that has pages', { objects: { [page]: pageWith('Kids', `[${page} 0 R]`) } }],
    ['a page of no type', { objects: { [page]: written(page).replace('/Type /Page', '') } }],
    [
      'a tree that counts other pages',
      { objects: { [tree]: written(tree).replace(/\/Count \d+/, '/Count 1') } },
    ],
    ['two cross-references at once', { trailer: '/XRefStm 9' }],
    ['an object under the number of another', { entries: { [page]: { offset: offsetOf(tree) } } }],
    ['an object a blank away', { entries: { [page]: { offset: offsetOf(page) - 1 } } }],
    ['a generation', { entries: { [page]: { offset: offsetOf(page), generation: 1 } } }],
    [
      'a reference to a generation',
      { objects: { [page]: pageWith('Contents', `${free} 1 R`), [free]: forged } },
    ],
    [
      'contents within contents',
      { objects: { [page]: pageWith('Contents', `[[${free} 0 R]]`), [free]: forged } },
    ],
    [
      'parameters of a filter',
      { objects: stream('/Filter /FlateDecode /DecodeParms << /Predictor 12 >>') },
    ],
    ['a filter by its short name', { objects: stream('/F /FlateDecode') }],
    ['another filter', { objects: stream('/Filter /ASCIIHexDecode') }],
    ['two filters', { objects: stream('/Filter [/FlateDecode /FlateDecode]') }],
    [
      'an entry twice',
      { objects: { [page]: written(page).replace('<<', '<< /Rotate 0 /Rotate 90') } },
    ],
  ])('%s', (_, update) => {
    expect(told(appendUpdate(base, update))).toBe('damaged');
  });

  test('bytes before the header', () => {
    expect(told(Buffer.concat([Buffer.from('\n'), base]))).toBe('damaged');
  });

  test.each([
    ['one object twice', `${page} 0 ${page} 4 null null`, 8, 1],
    ['another object at that place', `${free + 5} 0 null`, `${free + 5} 0 `.length, 0],
  ])('an object stream with %s', (_, body, first, index) => {
    const content = Buffer.from(body);
    const count = body.split('null').length - 1;
    const objects = {
      [free]: { dictionary: `/Type /ObjStm /N ${count} /First ${first}`, content },
    };
    const withStream = appendUpdate(base, { objects });
    expect(told(withReferenceInto(withStream, { stream: free, index }))).toBe('damaged');
  });
});

/** A cross-reference stream that claims the page is in an object stream. */
function withReferenceInto(bytes: Buffer, { stream, index }: { stream: number; index: number }) {
  const plain = bytes.toString('latin1');
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(plain)?.[1] ?? '';
  const root = /\/Root (\d+) 0 R/.exec(plain)?.[1] ?? '';
  const row = Buffer.from([2, stream >> 8, stream & 255, index]);
  const dictionary = `<< /Type /XRef /W [1 2 1] /Index [${page} 1] /Size 9999 /Root ${root} 0 R /Prev ${previous} /Length 4 >>`;
  const section = `${free + 9} 0 obj\n${dictionary}\nstream\n`;
  const end = `\nendstream\nendobj\nstartxref\n${bytes.length}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(section), row, Buffer.from(end)]);
}

describe('a signature field', () => {
  const withField = (entries: string) => {
    const objects = {
      [page]: pageWith('Annots', `[${free} 0 R]`),
      [free]: `<< /Type /Annot /FT /Sig /T (Signature) ${entries} >>`,
    };
    return told(appendUpdate(base, { objects }));
  };

  test.each(['/Subtype /Widget /Rect [0 0 0 0]', '/Subtype /Widget /Rect [9 9 99 99] /F 2'])(
    'may be added if it shows nothing: %s',
    (entries) => {
      expect(withField(entries)).toEqual(same);
    },
  );

  test.each([
    '/Subtype /Widget /Rect [9 9 99 99]',
    '/Subtype /Widget /Rect [9 9 99 99] /F 36',
    '/Subtype /Ink /Rect [0 0 0 0] /InkList [[0 0 99 99]]',
    '/Subtype /Text /Rect [0 0 0 0]',
    '/Subtype /Widget /Rect [0 0 0 0] /A << /S /JavaScript /JS (x) >>',
  ])('is an alteration if it may show or do something: %s', (entries) => {
    expect(withField(entries)).toEqual({ ...same, pages: [1] });
  });
});

describe('an attached file', () => {
  const names = catalogOf(file).get('Names');
  const number = names instanceof Reference ? names.object : 0;
  const listed = written(number);
  const [entry = '', specification = ''] = /<[\da-f]+> (\d+ 0 R)/.exec(listed) ?? [];
  const listing = (another: string) =>
    told(
      appendUpdate(base, { objects: { [number]: listed.replace(entry, `${entry} ${another}`) } }),
    );

  test('under an existing name is an alteration', () => {
    expect(listing(entry)).toEqual({ ...same, files: ['table.csv'] });
  });

  test('under a name of its own is an alteration', () => {
    expect(listing(`(more.csv) ${specification}`)).toEqual({ ...same, files: ['more.csv'] });
  });

  test.each([
    ['a name that is no text', `/Hidden ${specification}`],
    ['a content for one system alone', '(more.csv) << /EF << /DOS 9 0 R >> >>'],
    ['no content', '(more.csv) << /F (more.csv) >>'],
  ])('with %s is refused', (_, another) => {
    expect(listing(another)).toBe('damaged');
  });
});

describe('reading is stopped at its limits for', () => {
  const section = (dictionary: string, content: Uint8Array) => {
    const head = `1 0 obj\n<< /Type /XRef /Root 2 0 R ${dictionary} /Length ${content.length} >>\nstream\n`;
    const end = '\nendstream\nendobj\nstartxref\n9\n%%EOF';
    return Buffer.concat([Buffer.from(`%PDF-1.7\n${head}`), content, Buffer.from(end)]);
  };
  const packed = (content: Buffer) => ({
    dictionary: '/Filter /FlateDecode',
    content: deflateSync(content),
  });

  test.each<[string, Uint8Array, string]>([
    [
      'entries of no bytes',
      section('/W [0 0 0] /Index [0 10000000000] /Size 5', Buffer.alloc(0)),
      'damaged',
    ],
    [
      'entries that unpack to sixty megabytes',
      section(
        '/W [1 0 0] /Index [0 60000000] /Filter /FlateDecode',
        deflateSync(Buffer.alloc(60_000_000)),
      ),
      'too_large',
    ],
    [
      'a content that unpacks to two hundred',
      appendUpdate(base, {
        objects: {
          [page]: pageWith('Contents', `${free} 0 R`),
          [free]: packed(Buffer.alloc(200_000_000)),
        },
      }),
      'too_large',
    ],
    [
      'millions of values',
      appendUpdate(base, {
        objects: { [page]: pageWith('Rotate', `[${'[]'.repeat(4_500_000)}]`) },
      }),
      'too_large',
    ],
    [
      'lists within lists',
      appendUpdate(base, { objects: { [page]: pageWith('Rotate', '['.repeat(500_000)) } }),
      'too_large',
    ],
  ])('%s', (_, bytes, reason) => {
    expect(told(bytes)).toBe(reason);
  });
});
