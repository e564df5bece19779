import { assertSound } from './check.ts';
import type { ReportDocument } from './document.ts';
import { layOut } from './layout/document.ts';
import { forgetDocument } from './layout/of-one-document.ts';
import { paint } from './paint/paint.ts';
import { attach, openWriter } from './writer.ts';

/** Rises whenever the same document would give other bytes. */
export const engineVersion = '14';

export { unprintable } from './coverage.ts';

export type Rendered = { readonly bytes: Uint8Array; readonly pages: number };

/**
 * The document as a tagged PDF. The same document gives the same bytes, whatever the clock, the time zone and
 * the locale of the machine.
 * @throws Error for a document that is not sound, above all for a character no font has; ask `unprintable` first
 */
export function render(document: ReportDocument): Rendered {
  assertSound(document);
  try {
    return written(document);
  } finally {
    forgetDocument();
  }
}

function written(document: ReportDocument): Rendered {
  const laidOut = layOut(document);
  const { writer, objects, finish } = openWriter(document);
  paint({ writer, objects }, document, laidOut);
  for (const attachment of document.attachments ?? []) attach(writer, document, attachment);
  return { bytes: finish(), pages: laidOut.pages.length };
}
