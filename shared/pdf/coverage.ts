import type { ReportDocument } from './document.ts';
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
  const missing = new Map<string, Unprintable>();
  for (const { text } of runsOf(document)) {
    if (plain.test(text)) continue;
    for (const character of text.replace(invisible, '')) {
      if (isPrintable(character)) continue;
      const name = nameOf(character);
      if (!missing.has(name)) missing.set(name, { character: name, text: text.slice(0, quoted) });
    }
  }
  return [...missing.values()];
}

const printable = new Set<string>();

/** The same characters come again and again. */
function isPrintable(character: string): boolean {
  if (printable.has(character)) return true;
  const isSo = isCovered(character) && !control.test(character);
  if (isSo) printable.add(character);
  return isSo;
}

/** `U+1F4A7` */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
