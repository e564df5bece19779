import type { ReportDocument, Run } from './document.ts';
import { isCovered } from './text/itemize.ts';
import { invisible } from './text/tokens.ts';
import { runsOf } from './texts.ts';

export type Unprintable = { readonly character: string; readonly text: string };

/** How much of a text is quoted to show where a character stands. */
const quoted = 60;
/** What every font of ours has. */
const plain = /^[\x20-\x7e]*$/;
/** Fonts have something for controls, which is nothing to be seen. */
const control = /\p{Cc}/u;

/** Every character of the document that no embedded font has, once, with a text it stands in. */
export function unprintable(document: ReportDocument): readonly Unprintable[] {
  return unprintableIn(runsOf(document));
}

export function unprintableIn(runs: readonly Run[]): readonly Unprintable[] {
  const missing = new Map<string, Unprintable>();
  for (const { text } of runs) {
    if (plain.test(text)) continue;
    for (const character of unknownIn(text)) {
      const name = nameOf(character);
      if (!missing.has(name)) missing.set(name, { character: name, text: text.slice(0, quoted) });
    }
  }
  return [...missing.values()];
}

/**
 * By code unit: whether a font is known to have it, so that most of a text is looked at without taking it apart; halves of
 * characters are never noted.
 */
const printable = new Uint8Array(0x1_0000);

/** The characters of a text that are not known to be printable and turn out not to be. */
function* unknownIn(text: string): Iterable<string> {
  for (let at = 0; at < text.length; at += 1) {
    if (printable[text.charCodeAt(at)] === 1) continue;
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!isPrintable(character)) yield character;
    else if (character.length === 1) printable[text.charCodeAt(at)] = 1;
    at += character.length - 1;
  }
}

function isPrintable(character: string): boolean {
  if (character.replace(invisible, '') === '') return true;
  return isCovered(character) && !control.test(character);
}

/** `U+1F4A7` */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
