import type { Run, Text } from '../pdf/document.ts';
import { plainText } from '../pdf/plain-text.ts';
import type { Separator } from '../words/formats/formats.ts';
import { separatorBetween } from '../words/punctuation.ts';
import type { Words } from './words/words.ts';

/** Texts joined into one; each keeps its language. */
export function joinTexts(parts: readonly Text[], separator: Separator, words: Words): Text {
  return parts.flatMap((part, at) => {
    const before = parts[at - 1];
    if (!before) return part;
    return [
      { text: separatorBetween(plainText(before), plainText(part), separator, words) },
      ...part,
    ];
  });
}

/** A text in the brackets of the language. */
export function addBrackets(text: Text, { punctuation }: Words): Text {
  return fillPlaceholders(punctuation.brackets, [text]);
}

/** A phrase whose placeholders are texts; each keeps its language. */
export function fillPlaceholders(
  phrase: (...places: string[]) => string,
  texts: readonly Text[],
): Text {
  const places = texts.map((_, at) => String.fromCodePoint(firstPlaceholder + at));
  return phrase(...places)
    .split(anyPlaceholder)
    .filter((part) => part !== '')
    .flatMap((part): Text => texts[places.indexOf(part)] ?? [{ text: part }]);
}

/** Private-use characters stand for the placeholders while the phrase is built. */
const firstPlaceholder = 0xe000;
const anyPlaceholder = /([\uE000-\uE00F])/u;

/** A text as a bold label, colon included. */
export function makeLabel(text: Text, { punctuation }: Words): Text {
  return [...text, { text: punctuation.colon }].map(makeStrong);
}

/** The same for a line of its own, so without a space after the colon. */
export function makeLabelLine(text: Text, { punctuation }: Words): Text {
  return [...text, { text: punctuation.colon.trimEnd() }].map(makeStrong);
}

const makeStrong = (run: Run): Run => ({ ...run, strong: true });
