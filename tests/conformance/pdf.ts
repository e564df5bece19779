import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSample } from '../../infra/local/sample/load.ts';
import { type Client, connect } from '../../shared/contract/client.ts';
import { ReportLanguage } from '../../shared/domain/reports/report.ts';
import { ReportKind } from '../../shared/domain/reports/report-kind.ts';
import { encodeJpeg } from '../../shared/images/jpeg-codec.ts';
import type { Block, ReportDocument } from '../../shared/pdf/document.ts';
import { printedPng } from '../../shared/pdf/emblem/png.ts';
import { printedDocument } from '../../shared/pdf/printed-document.ts';
import type { PrintedImage } from '../../shared/pdf/printed-photograph.ts';
import { render } from '../../shared/pdf/render.ts';
import { composeReport } from '../builders/compose-report.ts';
import { aDocument, aTable, heading, paragraph } from '../builders/document.ts';
import { drawings } from '../builders/drawings.ts';
import { subjects } from '../builders/full-programme.ts';
import { photographPixels, picturedProgramme, pictures } from '../builders/pictured-programme.ts';
import { aPng } from '../builders/png.ts';
import { wordFaults } from '../builders/printed-texts.ts';
import { allDeclarations, declaration } from '../local/declaration.ts';
import { taggedText } from '../local/pdf-objects/tagged-text.ts';
import { startSystem } from '../local/system.ts';
import { goldenDocuments } from '../shared/pdf/golden/documents.ts';
import { extractions, qpdfFaults, textOfTags } from './readers.ts';
import { findValidator, type Validator } from './verapdf.ts';

/** Each language alone, and each except English in combination with English. */
const settings = ReportLanguage.options.flatMap((language) => [
  { language },
  ...(language === 'en' ? [] : [{ language, secondLanguage: 'en' }]),
]);
const profiles = ['3a', 'ua1'] as const;
type Files = Readonly<Record<string, Written>>;
type Written = {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly document: ReportDocument;
  /** Texts that other programs must find in it. */
  readonly says: readonly string[];
};

/**
 * Checks the sample's reports in every kind and language, alone and in pairs, and real text in six scripts: PDF/A-3a and
 * PDF/UA-1, file structure, that the tagged words and spaces are those of the document, and that other programs extract the text
 * as written.
 */
const folder = mkdtempSync(join(tmpdir(), 'experience-reports-conformance-'));
const files = {
  ...(await sampleReports()),
  ...scripts(),
  ...makeMarked(),
  ...(await designedPages()),
  ...(await picturedReports()),
};
const failures = [
  ...againstProfiles(files),
  ...byQpdf(files),
  ...byTags(files),
  ...byPoppler(files),
  ...byReaders(files),
];
for (const failure of failures) process.stdout.write(`${failure}\n`);
process.stdout.write(`${Object.keys(files).length} files, ${failures.length} failures\n`);
process.exitCode = failures.length === 0 ? 0 : 1;

type Made = Omit<Written, 'path' | 'says'> & Partial<Pick<Written, 'says'>>;

function write(name: string, { bytes, document, says = [] }: Made): Written {
  const path = join(folder, `${name.replaceAll(/\W+/g, '-')}.pdf`);
  writeFileSync(path, bytes);
  return { bytes, document, path, says };
}

function againstProfiles(all: Files): readonly string[] {
  const check = findValidator();
  if (!check) {
    process.stdout.write('Java, or Maven to fetch veraPDF with, is not here: no profile checked\n');
    return [];
  }
  const found = profiles.flatMap((profile) => failuresOf(all, profile, check));
  const checks = Object.keys(all).length * profiles.length;
  process.stdout.write(`veraPDF: ${checks - found.length} passed, ${found.length} failed\n`);
  return found;
}

function byQpdf(all: Files): readonly string[] {
  const results = Object.entries(all).map(([name, { path }]) => [name, qpdfFaults(path)] as const);
  const isHere = results.every(([, faults]) => faults !== undefined);
  process.stdout.write(isHere ? `qpdf: ${results.length} files read\n` : 'qpdf is not here\n');
  return results.flatMap(([name, faults = []]) => faults.map((fault) => `${name}, qpdf: ${fault}`));
}

/** Compares the tagged text with the document: every word and every space. */
function byTags(all: Files): readonly string[] {
  const found = Object.entries(all).flatMap(([name, { document, bytes }]) =>
    wordFaults(document, taggedText(bytes)).map((fault) => `${name}, tags: ${fault}`),
  );
  process.stdout.write(`tags: ${Object.keys(all).length} documents compared\n`);
  return found;
}

function withSpaces(text: string): string {
  return text
    .replace(/[\u200B\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same by another program, as far as it joins the text of one block. */
function byPoppler(all: Files): readonly string[] {
  const read = Object.entries(all)
    .filter(([, { says }]) => says.length > 0)
    .map(([name, { path, says }]) => ({ name, says, text: textOfTags(path) }));
  const isHere = read.every(({ text }) => text !== undefined);
  process.stdout.write(
    isHere ? `pdfinfo: ${read.length} tag trees read\n` : 'pdfinfo is not here\n',
  );
  return read.flatMap(({ name, says, text }) => {
    if (text === undefined) return [];
    const tagged = withSpaces(text);
    const lost = says.filter((each) => !tagged.includes(withSpaces(each)));
    return lost.map((each) => `${name}, pdfinfo: not found in the tags: ${each.slice(0, 60)}`);
  });
}

/** Programs separate lines and words differently; every letter has to be there, in order. */
function letters(text: string): string {
  return text.replace(/[\s\u200B\u2060]/g, '').normalize('NFKC');
}

function byReaders(all: Files): readonly string[] {
  const missing = new Set<string>();
  const compared = new Map<string, number>();
  const found = Object.entries(all).flatMap(([name, { path, says }]) =>
    says.length === 0
      ? []
      : extractions(path).flatMap(({ reader, text }) => {
          if (text === undefined) {
            missing.add(reader);
            return [];
          }
          compared.set(reader, (compared.get(reader) ?? 0) + says.length);
          const read = letters(text);
          const lost = says.filter((each) => !read.includes(letters(each)));
          return lost.map((each) => `${name}, ${reader}: not found: ${each.slice(0, 60)}`);
        }),
  );
  for (const [reader, count] of compared)
    process.stdout.write(`${reader}: ${count} texts looked for\n`);
  for (const reader of missing) process.stdout.write(`${reader} is not here\n`);
  return found;
}

function failuresOf(
  all: Files,
  profile: (typeof profiles)[number],
  check: Validator,
): readonly string[] {
  const names = Object.keys(all);
  const paths = Object.values(all).map(({ path }) => path);
  return check(paths, profile).flatMap((rules, at) =>
    rules.length === 0 ? [] : [`${names[at]}, ${profile}: ${rules.join(' ')}`],
  );
}

async function sampleReports(): Promise<Files> {
  const system = await startSystem();
  try {
    const { programmeId, projectIds, meetingId } = await loadSample(system);
    const coordinator = connect({ baseUrl: system.url, token: system.tokens.coordinator });
    const download = async (body: object) => {
      const asked = await coordinator.call('requestReport', {
        params: { programmeId },
        body: body as never,
      });
      const params = { reportId: asked.body.reportId };
      const pdf = { params, accept: 'application/pdf' } as const;
      const file = await coordinator.bytes('getReportContent', pdf);
      const data = await coordinator.bytes('getReportDocument', {
        params,
        accept: 'application/json',
      });
      return write(`report-${Object.values(body).join('-')}`, {
        bytes: new Uint8Array(await file.arrayBuffer()),
        document: (await data.json()) as ReportDocument,
      });
    };
    const subjects = await subjectsOf(coordinator, {
      projectId: projectIds.cambodia ?? '',
      meetingId,
    });
    const reports: Record<string, Written> = {};
    for (const languages of settings) {
      for (const kind of ReportKind.options) {
        const name = `${kind}, ${Object.values(languages).join(' and ')}`;
        reports[name] = await download({ kind, ...languages, ...subjects[kind] });
      }
    }
    const withDrafts = { kind: 'experience_sharing', includeDrafts: true };
    return { ...reports, 'experience_sharing with drafts': await download(withDrafts) };
  } finally {
    await system.stop();
  }
}

/** The subject of a report of each kind. */
async function subjectsOf(
  coordinator: Client,
  { projectId, meetingId }: { readonly projectId: string; readonly meetingId: string },
): Promise<Readonly<Record<ReportKind, object>>> {
  const { body } = await coordinator.call('listExperiences', { params: { projectId } });
  return {
    experience_sharing: {},
    implementing_organisation: { projectId },
    good_practice_sheet: { projectId, experienceId: body.items[0]?.experienceId },
    meeting_record: { meetingId },
    data_quality: {},
  };
}

function scripts(): Files {
  const languages = Object.keys(allDeclarations) as (keyof typeof allDeclarations)[];
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = declaration(language).slice(0, 20);
      return [
        [language, write(language, renderPrinted(aDocument(blocksOf(language, text))))],
        [
          `${language} text`,
          write(`${language}-text`, { ...renderPrinted(bareText(text)), says: text }),
        ],
      ];
    }),
  );
}

/** Every block of a designed page in each script, with a photograph, and an emblem of paths or of pixels. */
async function designedPages(): Promise<Files> {
  const alternative = 'Emblem of the agency';
  const emblem = { alternative, png: pictures.emblem };
  const images = await makePictures();
  const designed = Object.entries(goldenDocuments).filter(([name]) =>
    / (designed|sheet)$/.test(name),
  );
  return Object.fromEntries(
    designed.map(([name, document]) => {
      const isSheet = name.endsWith('sheet');
      const own = isSheet ? { ...document, identity: { ...document.identity, emblem } } : document;
      const bytes = render(own, undefined, images).bytes;
      return [name, write(name, { bytes, document: printedDocument(own) })];
    }),
  );
}

/** A photograph and an emblem of pixels, by the names that documents use. */
async function makePictures(): Promise<ReadonlyMap<string, PrintedImage>> {
  const { width, height } = photographPixels;
  const data = new Uint8ClampedArray(width * height * 4).fill(140);
  const bytes = await encodeJpeg({ data, width, height });
  const rows = Array.from({ length: 8 }, () => [0, ...Array(32).fill(120)]);
  return new Map<string, PrintedImage>([
    [pictures.photograph, { bytes, width, height, components: 3, orientation: 1 }],
    [pictures.emblem, printedPng(aPng({ width: 8, height: 8, colourType: 6, rows }))],
  ]);
}

/** Composed reports with an emblem, a foreword, an imprint and photographs, in every kind and language. */
async function picturedReports(): Promise<Files> {
  const images = await makePictures();
  const written = settings.flatMap((languages) =>
    ReportKind.options.map((kind) => {
      const name = `${kind} with pictures, ${Object.values(languages).join(' and ')}`;
      const scope = { asOf: '2026-12-31', kind, ...languages, ...subjects[kind] };
      const document = composeReport(picturedProgramme(), scope as never);
      const bytes = render(document, undefined, images).bytes;
      return [name, write(name, { bytes, document: printedDocument(document) })] as const;
    }),
  );
  return Object.fromEntries(written);
}

/** Boxes for characters without a font or shaping, and letters with more marks than are printed. */
function makeMarked(): Files {
  const says = ['Clean 🜁 water', 'हिन्दी', '\u{20000}\u{30000}', 'before'];
  const others = [`a${'\u0301'.repeat(200)}`, `က${'\u1039က'.repeat(60)}`, '\u200B', '\uE000\0'];
  const text = [...says, ...others];
  const blocks = blocksOf('Boxes', text);
  return {
    boxes: write('boxes', renderPrinted(aDocument(blocks, { title: text.join(' ') }))),
    'boxes text': write('boxes-text', { ...renderPrinted(bareText(text)), says }),
  };
}

/** Only the text, so that paragraphs continue from page to page without anything between. */
function bareText(text: readonly string[]): ReportDocument {
  const words = { contents: 'Contents', pageOf: '', continued: ' (continued)' };
  return aDocument(text.map(paragraph), { footer: '', words });
}

/** The printed part of a text, without marks beyond the limit and without invisible characters. */
function renderPrinted(document: ReportDocument): Made {
  return { document: printedDocument(document), bytes: render(document).bytes };
}

function blocksOf(language: string, text: readonly string[]): readonly Block[] {
  const figures = Object.values(drawings).map(
    (drawing): Block => ({
      block: 'figure',
      caption: [{ text: language }],
      alternative: text[0] ?? '',
      drawing,
    }),
  );
  return [
    { block: 'contents' },
    heading(1, language),
    ...text.map(paragraph),
    aTable(text.slice(0, 4).map((each) => [each, '1,282'])),
    ...figures,
  ];
}
