import { assertSound } from './check.ts';
import type { ReportDocument } from './document.ts';
import { attach, openWriter } from './file/pdfkit-adapter.ts';
import { layOut } from './layout/lay-out.ts';
import { paintPages } from './paint/paint-pages.ts';
import { printedDocument } from './printed-document.ts';
import { sharedCaches } from './shared-caches.ts';
import { type Images, startTypesetter } from './typesetter.ts';

/** Rises whenever the same document would give other bytes. */
export const engineVersion = '21';

export type Rendered = { readonly bytes: Uint8Array; readonly pages: number };

/** Called often while a document is made; it stops the work by throwing. */
export type GoOn = () => void;

/**
 * The document as a tagged PDF. The same document gives the same bytes, whatever the clock, the time zone and
 * the locale of the machine.
 * @param images the files that its figures and its emblem name; a photograph that is missing is a marked gap
 * @throws DocumentFault for a document that is not sound
 */
export function render(
  document: ReportDocument,
  goOn: GoOn = () => undefined,
  images?: Images,
): Rendered {
  assertSound(document);
  try {
    return writePdf(printedDocument(document), goOn, images);
  } finally {
    sharedCaches.startGenerationIfFull();
  }
}

function writePdf(document: ReportDocument, goOn: GoOn, images?: Images): Rendered {
  const typesetter = startTypesetter(document, images);
  const laidOut = layOut(typesetter, document, goOn);
  const { writer, objects, finish } = openWriter(document);
  paintPages({ typesetter, writer, objects, goOn }, document, laidOut);
  for (const attachment of document.attachments ?? []) attach(writer, document, attachment);
  return { bytes: finish(), pages: laidOut.pages.length };
}
