import { deflateSync } from 'node:zlib';
import {
  PDF,
  PdfArray,
  PdfDict,
  PdfName,
  PdfNumber,
  PdfRef,
  PdfStream,
  PdfString,
  rgb,
  type SaveOptions,
} from '@libpdf/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../shared/pdf/render.ts';
import { aDocument } from '../builders/document.ts';
import { readPdf } from '../local/pdf-objects/file.ts';
import { writePlain } from '../local/pdf-objects/write-plain.ts';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
let pdf: Uint8Array;
let reportId: string;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
  const { officer, coordinator, programmeId, projectId } = programme;
  await officer.call('recordValue', {
    params: { projectId, indicatorId: 'households', periodId: '2020-01-01' },
    body: value,
    ifNoneMatch: '*',
  });
  const asked = await coordinator.call('requestReport', {
    params: { programmeId },
    body: { kind: 'experience_sharing', asOf: '2020-12-31', includeDrafts: true },
  });
  reportId = asked.body.reportId;
  const response = await coordinator.bytes('getReportContent', {
    params: { reportId },
    accept: 'application/pdf',
  });
  pdf = new Uint8Array(await response.arrayBuffer());
});
afterAll(() => system.stop());

const verify = async (file: Uint8Array, by: keyof Pick<TestProgramme, 'coordinator' | 'reader'>) =>
  (await programme[by].call('verifyReport', { file })).body;

/** The report as another program saves it. */
async function edited(change: (pdf: PDF) => void, options: SaveOptions = {}): Promise<Uint8Array> {
  const copy = await PDF.load(pdf);
  change(copy);
  return copy.save(options);
}

/** The genuine bytes with an incremental update at the end. */
const updated = (change: (pdf: PDF) => void) => edited(change, { incremental: true });

function secondPage(copy: PDF) {
  const page = copy.getPage(1);
  if (!page) throw new Error('The report has no second page');
  return page;
}

const nothingElse = { pages: [], files: [], parts: [] };

test('a report is genuine as downloaded', async () => {
  expect(await verify(pdf, 'coordinator')).toMatchObject({
    verdict: 'genuine',
    report: { reportId },
  });
});

describe('a report saved by another program', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['whole', () => edited((copy) => copy.setProducer('Another'))],
    ['with an update that says who saved it', () => updated((copy) => copy.setProducer('Another'))],
    ['unpacked, with a table of cross-references', () => writePlain(readPdf(pdf))],
    ['with bytes after its end', () => Buffer.concat([pdf, Buffer.from('\n% an addition\n')])],
    ['with a signature that shows nothing', () => updated(addSignature([0, 0, 0, 0]))],
  ])('by %s is genuine, though its bytes differ', async (_, save) => {
    const file = await save();
    expect(Buffer.from(file).equals(pdf)).toBe(false);
    expect(await verify(file, 'coordinator')).toMatchObject({
      verdict: 'genuine_resaved',
      report: { reportId },
    });
  });
});

/** Adds a signature field with a position on the second page. */
const addSignature = (box: readonly number[]) => (copy: PDF) => {
  const field = copy.register(
    PdfDict.of({
      Type: PdfName.of('Annot'),
      Subtype: PdfName.of('Widget'),
      FT: PdfName.of('Sig'),
      T: PdfString.fromString('Signature'),
      Rect: PdfArray.of(...box.map((side) => PdfNumber.of(side))),
    }),
  );
  const { dict } = secondPage(copy);
  dict.set(
    'Annots',
    PdfArray.of(...(dict.getArray('Annots', copy.getObject.bind(copy)) ?? []), field),
  );
  const form = PdfDict.of({ Fields: PdfArray.of(field), SigFlags: PdfNumber.of(3) });
  copy.getCatalog().set('AcroForm', copy.register(form));
};

describe('a page that shows something else is reported', () => {
  const white = { x: 100, y: 400, width: 200, height: 20, color: rgb(1, 1, 1) };

  test.each<[string, (copy: PDF) => void]>([
    [
      'a false figure over a white box',
      (copy) => {
        secondPage(copy).drawRectangle(white);
        secondPage(copy).drawText('94,000', { x: 100, y: 400 });
      },
    ],
    ['a second content', (copy) => secondPage(copy).drawText(' ', { x: 1, y: 1 })],
    [
      'a note',
      (copy) =>
        secondPage(copy).addTextAnnotation({
          rect: { x: 9, y: 9, width: 9, height: 9 },
          contents: 'false',
        }),
    ],
    ['a turn', (copy) => secondPage(copy).setRotation(180)],
  ])('%s', async (_, change) => {
    for (const file of [await updated(change), await edited(change)]) {
      const { verdict, altered } = await verify(file, 'coordinator');
      expect([verdict, altered]).toEqual(['altered', { ...nothingElse, pages: [2] }]);
    }
  });

  test('with a signature that covers part of it', async () => {
    const file = await updated(addSignature([100, 400, 300, 420]));
    expect((await verify(file, 'coordinator')).altered).toEqual({
      ...nothingElse,
      pages: [2],
      parts: ['form'],
    });
  });

  test('in a font whose letters are drawn as others', async () => {
    const file = await edited((copy) => {
      const font = firstFontFile(copy);
      const letters = Buffer.from(font.getDecodedData());
      letters[letters.length - 1] = (letters.at(-1) ?? 0) ^ 1;
      font.setData(letters);
    });
    const { verdict, altered } = await verify(file, 'coordinator');
    expect([verdict, altered?.pages.includes(2)]).toEqual(['altered', true]);
  });

  test('if pages are missing, added or reordered', async () => {
    const last = (await PDF.load(pdf)).getPageCount();
    const pagesAfter = async (change: (copy: PDF) => void) =>
      (await verify(await edited(change), 'coordinator')).altered?.pages;
    expect(await pagesAfter((copy) => void copy.removePage(last - 1))).toEqual([last]);
    expect(await pagesAfter((copy) => copy.movePage(1, 2))).toEqual([2, 3]);
    expect(await pagesAfter((copy) => void copy.addPage())).toEqual([last + 1]);
  });
});

describe('any other change is reported', () => {
  test('a figure in the attached data, by its file', async () => {
    const { altered } = await verify(
      await edited((copy) => {
        copy.removeAttachment('table-01-summary.csv');
        copy.addAttachment('table-01-summary.csv', Buffer.from('9999'));
        copy.addAttachment('more.csv', Buffer.from('1'));
      }),
      'coordinator',
    );
    expect(altered?.pages).toEqual([]);
    expect(altered?.files.toSorted()).toEqual(['more.csv', 'table-01-summary.csv']);
  });

  test.each<[string, string, (copy: PDF) => void]>([
    [
      'tags',
      'what a screen reader reads',
      (copy) => void copy.getCatalog().delete('StructTreeRoot'),
    ],
    ['bookmarks', 'headings to jump to', (copy) => void copy.getCatalog().delete('Outlines')],
    [
      'actions',
      'what is done when it is opened',
      (copy) =>
        copy
          .getCatalog()
          .set(
            'OpenAction',
            PdfDict.of({ S: PdfName.of('JavaScript'), JS: PdfString.fromString('x') }),
          ),
    ],
    [
      'layers',
      'layers',
      (copy) => copy.getCatalog().set('OCProperties', PdfDict.of({ OCGs: PdfArray.of() })),
    ],
    ['form', 'a field to fill in', (copy) => void copy.getOrCreateForm().createTextField('figure')],
  ])('%s: %s', async (part, _, change) => {
    const { verdict, altered } = await verify(await edited(change), 'coordinator');
    expect([verdict, altered]).toEqual(['altered', { ...nothingElse, parts: [part] }]);
  });
});

function firstFontFile(copy: PDF): PdfStream {
  for (let number = 1; number < 100_000; number += 1) {
    const object = copy.getObject(PdfRef.of(number));
    if (!(object instanceof PdfDict)) continue;
    const file = object.get('FontFile2', copy.getObject.bind(copy));
    if (file instanceof PdfStream) return file;
  }
  throw new Error('The report has no font');
}

test('a verdict reveals a report only to those who may see it', async () => {
  expect(await verify(pdf, 'reader')).toEqual({ verdict: 'unknown', reason: 'not_ours' });
});

test.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
  ['another PDF of the engine', 'not_ours', () => render(aDocument()).bytes],
  ['something that is no PDF', 'damaged', () => Buffer.from('hello')],
  ['nothing', 'damaged', () => new Uint8Array()],
  ['a report cut short', 'damaged', () => pdf.subarray(0, pdf.length / 2)],
  [
    'a report behind a password',
    'encrypted',
    () => edited((copy) => copy.setProtection({ userPassword: 'x', ownerPassword: 'y' })),
  ],
  ['a file that unpacks without end', 'too_large', () => endless()],
])('%s is unknown: %s', async (_, reason, file) => {
  expect(await verify(await file(), 'coordinator')).toEqual({ verdict: 'unknown', reason });
});

/** A report with a page whose content has some hundred kilobytes, and 200 MB unpacked. */
async function endless(): Promise<Uint8Array> {
  const packed = deflateSync(Buffer.alloc(200_000_000));
  return edited((copy) => {
    const content = new PdfStream([['Filter', PdfName.of('FlateDecode')]], packed);
    secondPage(copy).dict.set('Contents', copy.register(content));
  });
}

test('a body without the type application/pdf is refused', async () => {
  const response = await fetch(new URL('/reports/verify', system.url), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${system.tokens.coordinator}`,
      'content-type': 'application/json',
    },
    body: '{}',
  });
  expect(response.status).toBe(415);
});
