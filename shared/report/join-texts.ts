import type { Run, Text } from '../pdf/document.ts';
import { plainText } from '../pdf/plain-text.ts';
import type { Separator } from '../words/formats/formats.ts';
import { separatorBetween } from '../words/punctuation.ts';
import type { Words } from './words/words.ts';

/** Parts as one text, each in its own language. */
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

/** A text in the brackets of the language, with the space before them where there is one. */
export function addBrackets(text: Text, { punctuation }: Words): Text {
  return fillPlaceholders(punctuation.brackets, [text]);
}

/** A phrase with texts in its places, each in its own language. */
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

/** Signs that no text has: the first of those that Unicode leaves to private use. */
const firstPlaceholder = 0xe000;
const anyPlaceholder = /([\uE000-\uE00F])/u;

/** A text as the label of what follows, its colon as strong as itself. */
export function makeLabel(text: Text, { punctuation }: Words): Text {
  return [...text, { text: punctuation.colon }].map(makeStrong);
}

/** The same on a line of its own, above what it is the label of. */
export function makeLabelLine(text: Text, { punctuation }: Words): Text {
  return [...text, { text: punctuation.colon.trimEnd() }].map(makeStrong);
}

const makeStrong = (run: Run): Run => ({ ...run, strong: true });
