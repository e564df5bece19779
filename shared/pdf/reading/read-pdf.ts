import { Budget } from './budget.ts';
import { embeddedFiles } from './embedded-files.ts';
import { type Fingerprint, fingerprintOf, sha256 } from './fingerprint.ts';
import { isInvisibleSignature } from './invisible-signature.ts';
import { openPdf, type PdfObjects } from './open-pdf.ts';
import { type PdfPage, pagesOf } from './pages.ts';
import { type Unreadable, UnreadablePdf } from './unreadable-pdf.ts';
import { Dictionary, Stream, type Value } from './values.ts';

/** All that a PDF shows, does and contains, each part as a fingerprint: equal parts have equal fingerprints. */
export type PdfContents = {
  /** The embedded file that has the name of a snapshot: what a report was made from. */
  readonly snapshot: Uint8Array | undefined;
  /** In the order of the pages. */
  readonly pages: readonly string[];
  /** By the names of the embedded files. */
  readonly files: ReadonlyMap<string, string>;
  /** By the entries of the catalog: tags, outline, layers, forms, actions and so on. */
  readonly rest: ReadonlyMap<string, string>;
};

const snapshotFile = 'snapshot.json';

/** Reads an untrusted PDF. @returns the reason where it cannot be read */
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
  /** Of two files with one name, a PDF reader may open either, so both count. */
  const files = [...Map.groupBy(embedded, ({ name }) => name)].map(
    ([name, same]) =>
      [name, same.map(({ specification }) => fingerprint(specification)).join(' ')] as const,
  );
  return {
    snapshot: embedded.find(({ name }) => name === snapshotFile)?.content,
    pages: pages.map((page) => fingerprintOfPage(page, file, fingerprint)),
    files: new Map(files),
    rest: restOf(file, fingerprint),
  };
}

/** Entries of a page that are compared in another way, or that programs write for themselves when they save. */
const notInFingerprint = new Set(['Parent', 'Contents', 'Annots', 'LastModified', 'PieceInfo']);

function fingerprintOfPage(
  { dictionary, inherited }: PdfPage,
  file: PdfObjects,
  fingerprint: Fingerprint,
): string {
  const entries = [...new Map([...inherited, ...dictionary])]
    .filter(([name]) => !notInFingerprint.has(name))
    .map(([name, value]) => `${name} ${fingerprint(value)}`);
  return sha256(
    [
      ...entries.toSorted(),
      contentOf(dictionary, file),
      ...annotationsOf(dictionary, file).map(fingerprint),
    ].join('\n'),
  );
}

/** Several content streams of a page are read as one (ISO 32000-1, 7.8.2). */
function contentOf(page: Dictionary, { resolve, decode }: PdfObjects): string {
  const contents = resolve(page.get('Contents'));
  const streams = Array.isArray(contents) ? contents.map(resolve) : [contents ?? []].flat();
  const parts = streams.map((stream) => {
    if (!(stream instanceof Stream)) throw new UnreadablePdf('damaged');
    return Buffer.from(decode(stream)).toString('latin1');
  });
  return sha256(parts.join('\n'));
}

/** The annotations of a page without invisible signature fields. */
function annotationsOf(page: Dictionary, file: PdfObjects): readonly Value[] {
  const annotations = file.resolve(page.get('Annots'));
  if (annotations === null) return [];
  if (!Array.isArray(annotations)) throw new UnreadablePdf('damaged');
  return annotations.filter((annotation) => !isInvisibleSignature(annotation, file));
}

/**
 * Entries of the catalog that are compared in another way (pages, files), or that programs write when they save or sign: metadata,
 * versions, and the validation data of a signature.
 */
const notCompared = new Set(['Type', 'Pages', 'Metadata', 'Version', 'Extensions', 'DSS', 'Perms']);

function restOf(file: PdfObjects, fingerprint: Fingerprint): ReadonlyMap<string, string> {
  const rest = new Map<string, string>();
  for (const [name, value] of file.catalog) {
    if (notCompared.has(name)) continue;
    if (name === 'AcroForm' && hasOnlyInvisibleSignatures(value, file)) continue;
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

function hasOnlyInvisibleSignatures(value: Value, file: PdfObjects): boolean {
  const form = file.resolve(value);
  if (!(form instanceof Dictionary) || form.has('XFA') || form.has('CO')) return false;
  const fields = file.resolve(form.get('Fields'));
  return Array.isArray(fields) && fields.every((field) => isInvisibleSignature(field, file));
}
