import { PDF, rgb, type SaveOptions } from '@libpdf/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storePdf, storeSnapshot } from '../../functions/reports/report-files.ts';
import { canonicalJson } from '../../shared/domain/canonical.ts';
import { idFrom } from '../../shared/domain/id-from.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import type { Snapshot } from '../../shared/domain/snapshot/snapshot.ts';
import { readPdf } from '../../shared/pdf/reading/read-pdf.ts';
import { type Rendered, render } from '../../shared/pdf/render.ts';
import { compose } from '../../shared/report/compose.ts';
import { sha256, sha256Of } from '../../shared/sha256.ts';
import { setUpFramework, setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { storeReport } from '../local/stored-report.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
/** A report of this release, which those of others are like. */
let current: Report;
let pdf: Uint8Array;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
  const asked = await programme.coordinator.call('requestReport', {
    params: { programmeId: programme.programmeId },
    body: { kind: 'experience_sharing', asOf: '2020-12-31' },
  });
  current = asked.body;
  pdf = await download(current.reportId);
});
afterAll(() => system.stop());

async function download(reportId: string): Promise<Uint8Array> {
  const response = await programme.reader.bytes('getReportContent', {
    params: { reportId },
    accept: 'application/pdf',
  });
  return new Uint8Array(await response.arrayBuffer());
}

const verify = async (file: Uint8Array) =>
  (await programme.reader.call('verifyReport', { file })).body;

type Document = ReturnType<typeof compose>;

/** The snapshot and file of a report as another release made and stored them. */
async function storeOfRelease(
  changes: object,
  redraw: (document: Document) => Document,
): Promise<{ readonly reportId: string; readonly file: Uint8Array }> {
  const contents = readPdf(pdf);
  if (typeof contents === 'string' || !contents.snapshot) throw new Error('It has no snapshot');
  const frozen = { ...JSON.parse(new TextDecoder().decode(contents.snapshot)), ...changes };
  const content = new TextEncoder().encode(canonicalJson(frozen));
  const hash = sha256(content);
  const [reportId, snapshotSha256] = [idFrom(hash), hash.toString('hex')];
  await storeSnapshot({ snapshot: frozen, content, sha256: snapshotSha256, reportId });
  const { bytes, pages } = draw(frozen, snapshotSha256, redraw);
  const report = { ...current, reportId, snapshotSha256 };
  const made = { sha256: await storePdf(report, bytes), bytes: bytes.length, pages, engine: '1' };
  await storeReport(report, { status: 'ready', content: made });
  return { reportId, file: bytes };
}

/** Today's writer has today's format, so the file attaches the other one. */
function draw(
  frozen: Snapshot,
  fingerprint: string,
  redraw: (document: Document) => Document,
): Rendered {
  const document = redraw(compose(frozen, fingerprint));
  const [attached, ...others] = document.attachments ?? [];
  if (attached?.name !== 'snapshot.json') throw new Error('The first attachment is the snapshot');
  return render({
    ...document,
    attachments: [{ ...attached, text: canonicalJson(frozen) }, ...others],
  });
}

const asItIs = (document: Document) => document;

describe('a report of another release is verified as that release made it', () => {
  test.each<[string, object, (document: Document) => Document]>([
    [
      'with other words',
      { composition: '0' },
      (document) => ({
        ...document,
        title: 'Another title',
        blocks: [
          ...document.blocks,
          { block: 'paragraph', text: [{ text: 'Words that no release has now.' }] },
        ],
      }),
    ],
    ['of another composition', { composition: '0.1' }, asItIs],
    [
      'laid out by another engine',
      { engine: '1' },
      (document) => ({ ...document, blocks: document.blocks.slice(0, 5) }),
    ],
    ['in another colour', { identity: { accent: '#123456' } }, asItIs],
    ['with a snapshot of another format', { format: 3 }, asItIs],
  ])('%s', async (_, changes, redraw) => {
    const { reportId, file } = await storeOfRelease(changes, redraw);
    expect(Buffer.from(await download(reportId)).equals(file)).toBe(true);
    expect(await verify(file)).toMatchObject({ verdict: 'genuine', report: { reportId } });
    const copy = await PDF.load(file);
    copy.setProducer('Another program');
    expect(await verify(await copy.save())).toMatchObject({
      verdict: 'genuine_resaved',
      report: { reportId },
    });
    const altered = await edited(file, 1, {});
    expect((await verify(altered)).altered).toEqual({ pages: [1], files: [], parts: [] });
  });

  test('and what has to be read in another format is refused by its name', async () => {
    const { reportId } = await storeOfRelease({ format: 2 }, asItIs);
    const read = programme.reader.call('getReportDocument', { params: { reportId } });
    const { type, detail } = await problemOf(read);
    expect(type).toBe('/problems/report_lost');
    expect(detail).toContain('format 2');
  });
});

/** A white box with another figure on a page, as a program saves it; attachments stay as they are. */
async function edited(file: Uint8Array, page: number, options: SaveOptions): Promise<Uint8Array> {
  const copy = await PDF.load(file);
  const painted = copy.getPage(page - 1);
  if (!painted) throw new Error(`The report has no page ${page}`);
  painted.drawRectangle({ x: 100, y: 400, width: 200, height: 20, color: rgb(1, 1, 1) });
  painted.drawText('94,000', { x: 100, y: 400 });
  return copy.save(options);
}

test.each([{}, { incremental: true }])(
  'a figure painted over on page 4 with the attachments left alone is altered, page 4 (%j)',
  async (options) => {
    const file = await edited(pdf, 4, options);
    expect(await verify(file)).toMatchObject({
      verdict: 'altered',
      altered: { pages: [4], files: [], parts: [] },
    });
  },
);

test('another version of the composition is another report', () => {
  expect(current.composition).toBeDefined();
  const contents = readPdf(pdf);
  const { snapshot = new Uint8Array() } = typeof contents === 'string' ? {} : contents;
  const frozen = JSON.parse(new TextDecoder().decode(snapshot));
  expect([frozen.engine, frozen.composition]).toEqual([current.engine, current.composition]);
  expect(idFrom(sha256(snapshot))).toBe(current.reportId);
  const other = new TextEncoder().encode(canonicalJson({ ...frozen, composition: 'another' }));
  expect(sha256Of(other)).not.toBe(current.snapshotSha256);
});

test('the metadata of the file name the version of its composition', () => {
  const named = `<xmp:CreatorTool>Experience Reports, composition ${current.composition}</xmp:CreatorTool>`;
  expect(Buffer.from(pdf).includes(named)).toBe(true);
});

test('the snapshot of a file is the one of that name, whatever other data it has', async () => {
  const { file } = await storeOfRelease({ composition: 'with-data' }, (document) => {
    const [snapshot, ...others] = document.attachments ?? [];
    if (!snapshot) throw new Error('It has no snapshot');
    const more = { ...snapshot, name: 'a-metadata.json', text: '{}' };
    return { ...document, attachments: [snapshot, more, ...others] };
  });
  const contents = readPdf(file);
  const { snapshot, files } = typeof contents === 'string' ? {} : contents;
  expect(files?.has('a-metadata.json')).toBe(true);
  expect(JSON.parse(new TextDecoder().decode(snapshot))).toMatchObject({
    composition: 'with-data',
  });
});
