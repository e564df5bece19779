import type { ReportDocument, Run } from './document.ts';
import { noteBlocksAsIs } from './printed-document.ts';
import { isPrintedAsIs, tellsUnseen } from './printed-text.ts';
import { isPrinted } from './shaping/itemize.ts';
import { sharedCaches } from './shared-caches.ts';
import { runsOf } from './texts.ts';

/** What every font of ours has. */
const plain = /^[\x20-\x7e]*$/;
/** What is nothing to be seen needs no font. */
const unseen = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** Whether nothing is dropped, shortened or marked of the texts of the document, but for characters that are not printable. */
export function isPrintedAsWritten(document: ReportDocument): boolean {
  const isAsWritten = runsOf(document).every(
    ({ text }) => isPrintedAsIs(text) && !tellsUnseen(text),
  );
  if (isAsWritten) noteBlocksAsIs(document.blocks);
  return isAsWritten;
}

/** Every character of the document that is printed as a box, once: no font has it, or its script comes out wrong. */
export function unprintableCharacters(document: ReportDocument): readonly string[] {
  const found = new Set<string>();
  for (const run of runsOf(document)) addUnprintable(found, run);
  return [...found];
}

function addUnprintable(found: Set<string>, { text }: Run): void {
  if (plain.test(text)) return;
  const printable = printableUnits();
  for (let at = 0; at < text.length; at += 1) {
    if (printable[text.charCodeAt(at)] === 1) continue;
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!unseen.test(character) && !isPrinted(character)) found.add(character);
    else if (character.length === 1) printable[text.charCodeAt(at)] = 1;
    at += character.length - 1;
  }
}

/**
 * By code unit: whether a font is known to have it, so that most of a text is looked at without taking it apart; halves of
 * characters are never noted.
 */
const printableUnits = sharedCaches.loadOnce<void, Uint8Array>(() => new Uint8Array(0x1_0000));
