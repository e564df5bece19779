import type { Run, Text } from '../pdf/document.ts';
import { plainText } from '../pdf/plain-text.ts';
import type { Joint, Words } from './words/words.ts';

/**
 * What stands between two neighbours: a sign follows what is before it, so behind Latin letters or digits it is what the
 * language has for those; a space stands between two of them.
 */
export function between(left: string, right: string, joint: Joint, { joints }: Words): string {
  const latin = joints.latin?.[joint];
  const isLatin =
    latin !== undefined && latinEnd.test(left) && (joint !== 'space' || latinStart.test(right));
  return isLatin ? latin : joints[joint];
}

const latinEnd = /[\p{Script=Latin}0-9]\p{P}*$/u;
const latinStart = /^\p{P}*[\p{Script=Latin}0-9]/u;

/** Parts as one string. */
export function joined(parts: readonly string[], joint: Joint, words: Words): string {
  return parts
    .map((part, at) => (at === 0 ? part : between(parts[at - 1] ?? '', part, joint, words) + part))
    .join('');
}

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
