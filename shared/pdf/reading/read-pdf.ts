import type { PdfDict, PdfObject } from '@libpdf/core';
import { Budget } from './budget.ts';
import { embeddedFiles } from './embedded-files.ts';
import { type Fingerprint, fingerprintOf, isDictionary, isStream, sha256 } from './fingerprint.ts';
import { type PdfObjects, withPdf } from './open-pdf.ts';
import { type PdfPage, pagesOf } from './pages.ts';
import { isUnseenSignature } from './signature.ts';

/** All that a PDF shows, does and contains, as fingerprints: equal parts have equal ones. */
export type PdfContents = {
  /** The embedded JSON file: in a report, the snapshot it was made from. */
  readonly snapshot: Uint8Array | undefined;
  /** In their order. */
  readonly pages: readonly string[];
  /** By the names of the embedded files. */
  readonly files: ReadonlyMap<string, string>;
  /** By the names of the entries of the catalog: tags, bookmarks, layers, forms, actions and so on. */
  readonly rest: ReadonlyMap<string, string>;
};

/**
 * Reads a PDF from an untrusted source.
 * @throws UnreadablePdf
 */
export function readPdf(bytes: Uint8Array): Promise<PdfContents> {
  return withPdf(bytes, new Budget(), contentsOf);
}

function contentsOf(file: PdfObjects): PdfContents {
  const pages = pagesOf(file);
  const places = new Map(pages.map(({ dictionary }, at) => [dictionary as PdfObject, at]));
  const fingerprint = fingerprintOf(file, places);
  const embedded = embeddedFiles(file);
  const files = embedded.map(
    ({ name, specification }) => [name, fingerprint(specification)] as const,
  );
  return {
    snapshot: embedded.find(({ mediaType }) => mediaType === 'application/json')?.content,
    pages: pages.map((page) => fingerprintOfPage(page, file, fingerprint)),
    files: new Map(files),
    rest: restOf(file, fingerprint),
  };
}

/** Entries compared in another way, or private to the program that wrote them. */
const apart = new Set(['Parent', 'Contents', 'Annots', 'LastModified', 'PieceInfo']);

function fingerprintOfPage(
  { dictionary, inherited }: PdfPage,
  file: PdfObjects,
  fingerprint: Fingerprint,
): string {
  const own = [...dictionary].map(([{ value: name }, value]) => [name, value] as const);
  const entries = [...new Map([...inherited, ...own])]
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

/** The content streams of a page, joined as a viewer joins them (ISO 32000-1, 7.8.2). */
function contentOf(page: PdfDict, { resolve, decode }: PdfObjects): string {
  const contents = resolve(page.get('Contents'));
  const streams = contents?.type === 'array' ? contents.toArray().map(resolve) : [contents];
  const parts = streams
    .filter(isStream)
    .map((stream) => Buffer.from(decode(stream)).toString('latin1'));
  return sha256(parts.join('\n'));
}

/** The annotations of a page, without signature fields that show nothing. */
function annotationsOf(page: PdfDict, file: PdfObjects): readonly PdfObject[] {
  const annotations = file.resolve(page.get('Annots'));
  if (annotations?.type !== 'array') return annotations ? [annotations] : [];
  return annotations.toArray().filter((annotation) => !isUnseenSignature(annotation, file));
}

/**
 * Entries of the catalog that are compared elsewhere (pages, files), or that programs write when they save or sign: metadata, versions,
 * validation data of signatures.
 */
const notCompared = new Set(['Type', 'Pages', 'Metadata', 'Version', 'Extensions', 'DSS', 'Perms']);

function restOf(file: PdfObjects, fingerprint: Fingerprint): ReadonlyMap<string, string> {
  const rest = new Map<string, string>();
  for (const [{ value: name }, value] of file.catalog) {
    if (notCompared.has(name)) continue;
    if (name === 'AcroForm' && hasOnlyUnseenSignatures(value, file)) continue;
    rest.set(
      name,
      name === 'Names' ? namesBesideFiles(value, file, fingerprint) : fingerprint(value),
    );
  }
  return rest;
}

function namesBesideFiles(
  value: PdfObject,
  { resolve }: PdfObjects,
  fingerprint: Fingerprint,
): string {
  const names = resolve(value);
  if (!isDictionary(names)) return fingerprint(value);
  return [...names]
    .filter(([{ value: name }]) => name !== 'EmbeddedFiles')
    .map(([{ value: name }, tree]) => `${name} ${fingerprint(tree)}`)
    .toSorted()
    .join('\n');
}

function hasOnlyUnseenSignatures(value: PdfObject, file: PdfObjects): boolean {
  const form = file.resolve(value);
  if (!isDictionary(form) || form.has('XFA') || form.has('CO')) return false;
  const fields = file.resolve(form.get('Fields'));
  return fields?.type === 'array' && [...fields].every((field) => isUnseenSignature(field, file));
}
