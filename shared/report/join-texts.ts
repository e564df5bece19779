import type { Run, Text } from '../pdf/document.ts';
import { plainText } from '../pdf/plain-text.ts';
import type { Joint } from '../words/formats/formats.ts';
import { between } from '../words/punctuation.ts';
import type { Words } from './words/words.ts';

/** Parts as one text, each in its own language. */
export function joinedTexts(parts: readonly Text[], joint: Joint, words: Words): Text {
  return parts.flatMap((part, at) => {
    const before = parts[at - 1];
    if (!before) return part;
    return [{ text: between(plainText(before), plainText(part), joint, words) }, ...part];
  });
}

/** A text in the brackets of the language, with the space before them where there is one. */
export function bracketed(text: Text, { joints }: Words): Text {
  return filled(joints.brackets, [text]);
}

/** A phrase with texts in its places, each in its own language. */
export function filled(phrase: (...places: string[]) => string, texts: readonly Text[]): Text {
  const places = texts.map((_, at) => String.fromCodePoint(firstPlace + at));
  return phrase(...places)
    .split(anyPlace)
    .filter((part) => part !== '')
    .flatMap((part): Text => texts[places.indexOf(part)] ?? [{ text: part }]);
}

/** Signs that no text has: the first of those that Unicode leaves to private use. */
const firstPlace = 0xe000;
const anyPlace = /([\uE000-\uE00F])/u;

/** A text as the label of what follows, its colon as strong as itself. */
export function asLabel(text: Text, { joints }: Words): Text {
  return [...text, { text: joints.colon }].map(strongly);
}

/** The same on a line of its own, above what it is the label of. */
export function asLabelAbove(text: Text, { joints }: Words): Text {
  return [...text, { text: joints.colon.trimEnd() }].map(strongly);
}

const strongly = (run: Run): Run => ({ ...run, strong: true });
