import { Budget } from './budget.ts';
import { embeddedFiles } from './embedded-files.ts';
import { type Fingerprint, fingerprintOf, sha256 } from './fingerprint.ts';
import { isUnseenSignature } from './invisible-signature.ts';
import { openPdf, type PdfObjects } from './open-pdf.ts';
import { type PdfPage, pagesOf } from './pages.ts';
import { type Unreadable, UnreadablePdf } from './unreadable-pdf.ts';
import { Dictionary, Stream, type Value } from './values.ts';

/** All that a PDF shows, does and holds, each part by a fingerprint: equal parts have equal ones. */
export type PdfContents = {
  /** The JSON file within: of a report, the snapshot it was made from. */
  readonly snapshot: Uint8Array | undefined;
  /** In their order. */
  readonly pages: readonly string[];
  /** By the names of the files within. */
  readonly files: ReadonlyMap<string, string>;
  /** By the names of the entries of the catalog: tags, bookmarks, layers, forms, actions and so on. */
  readonly rest: ReadonlyMap<string, string>;
};

/** Reads a PDF that comes from anybody, or says why it cannot be read. */
export function readPdf(bytes: Uint8Array): PdfContents | Unreadable {
  try {
    return contentsOf(openPdf(bytes, new Budget()));
  } catch (error) {
    if (error instanceof UnreadablePdf) return error.reason;
    return error instanceof RangeError ? 'too_large' : 'damaged';
  }
}

function contentsOf(file: PdfObjects): PdfContents {
  const pages = pagesOf(file);
  const fingerprint = fingerprintOf(
    file,
    new Map(pages.map(({ dictionary }, at) => [dictionary, at])),
  );
  const embedded = embeddedFiles(file);
  /** Of two with one name, programs open the one or the other. */
  const files = [...Map.groupBy(embedded, ({ name }) => name)].map(
    ([name, same]) =>
      [name, same.map(({ specification }) => fingerprint(specification)).join(' ')] as const,
  );
  return {
    snapshot: embedded.find(({ mediaType }) => mediaType === 'application/json')?.content,
    pages: pages.map((page) => fingerprintOfPage(page, file, fingerprint)),
    files: new Map(files),
    rest: restOf(file, fingerprint),
  };
}

/** What a page says of itself to other programs, and what is worked out here in its own way. */
const apart = new Set(['Parent', 'Contents', 'Annots', 'LastModified', 'PieceInfo']);

function fingerprintOfPage(
  { dictionary, inherited }: PdfPage,
  file: PdfObjects,
  fingerprint: Fingerprint,
): string {
  const entries = [...new Map([...inherited, ...dictionary])]
    .filter(([name]) => !apart.has(name))
    .map(([name, value]) => `${name} ${fingerprint(value)}`);
  return sha256(
    [
      ...entries.toSorted(),
      contentOf(dictionary, file),
      ...annotationsOf(dictionary, file).map(fingerprint),
    ].join('\n'),
  );
}

/** The content of a page as one, in however many streams it is (ISO 32000-1, 7.8.2). */
function contentOf(page: Dictionary, { resolve, decode }: PdfObjects): string {
  const contents = resolve(page.get('Contents'));
  const streams = Array.isArray(contents) ? contents.map(resolve) : [contents ?? []].flat();
  const parts = streams.map((stream) => {
    if (!(stream instanceof Stream)) throw new UnreadablePdf('damaged');
    return Buffer.from(decode(stream)).toString('latin1');
  });
  return sha256(parts.join('\n'));
}

/** What lies over a page, but for the field of a signature that shows nothing. */
function annotationsOf(page: Dictionary, file: PdfObjects): readonly Value[] {
  const annotations = file.resolve(page.get('Annots'));
  if (annotations === null) return [];
  if (!Array.isArray(annotations)) throw new UnreadablePdf('damaged');
  return annotations.filter((annotation) => !isUnseenSignature(annotation, file));
}

/**
 * Entries of the catalog that are worked out apart (pages, files), or that programs write when they save or sign: metadata,
 * versions, and the evidence kept beside a signature.
 */
const notCompared = new Set(['Type', 'Pages', 'Metadata', 'Version', 'Extensions', 'DSS', 'Perms']);

function restOf(file: PdfObjects, fingerprint: Fingerprint): ReadonlyMap<string, string> {
  const rest = new Map<string, string>();
  for (const [name, value] of file.catalog) {
    if (notCompared.has(name)) continue;
    if (name === 'AcroForm' && hasOnlyUnseenSignatures(value, file)) continue;
    rest.set(
      name,
      name === 'Names' ? namesBesideFiles(value, file, fingerprint) : fingerprint(value),
    );
  }
  return rest;
}

function namesBesideFiles(value: Value, { resolve }: PdfObjects, fingerprint: Fingerprint): string {
  const names = resolve(value);
  if (!(names instanceof Dictionary)) return fingerprint(value);
  return [...names]
    .filter(([name]) => name !== 'EmbeddedFiles')
    .map(([name, tree]) => `${name} ${fingerprint(tree)}`)
    .toSorted()
    .join('\n');
}

function hasOnlyUnseenSignatures(value: Value, file: PdfObjects): boolean {
  const form = file.resolve(value);
  if (!(form instanceof Dictionary) || form.has('XFA') || form.has('CO')) return false;
  const fields = file.resolve(form.get('Fields'));
  return Array.isArray(fields) && fields.every((field) => isUnseenSignature(field, file));
}
