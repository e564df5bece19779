import type { Run, Text } from '../../pdf/document.ts';
import { plainText } from '../../pdf/plain-text.ts';

/** What two texts say to a reader; marks beside them, such as the name of a language, do not count. */
export function isSame(first: Text, second: Text): boolean {
  return saidIn(first) === saidIn(second);
}

/** Languages join the parts of a text by signs of their own. */
const saidIn = (text: Text) =>
  text
    .filter(({ aside }) => !aside)
    .map((run) => run.text)
    .join('')
    .replace(/[\s\p{P}\u2212]+/gu, ' ');

/** What is the same in both languages, with the marks beside it in both. */
export function once(first: Text, second: Text, language: string): Text {
  return first.flatMap((run, at) => {
    const other = second[at];
    const isMarked = run.aside && other?.aside && other.text !== run.text;
    return isMarked ? [run, ...tagged([other], language)] : [run];
  });
}

/** A text that is there in one language only, under its label in both; undefined where more than the label differs. */
export function underBothLabels(first: Text, second: Text, language: string): Text | undefined {
  const [label, ...rest] = first;
  const [other, ...same] = second;
  if (!label || !other || !isLabel(label) || !isLabel(other)) return undefined;
  if (!isSame(rest, same)) return undefined;
  const bare = { ...label, text: label.text.replace(colon, '') };
  return [bare, { text: ' / ' }, ...tagged([other], language), ...once(rest, same, language)];
}

const colon = /\s*[:：៖−–]\s*$/u;
const isLabel = ({ text, strong }: Run) => strong === true || colon.test(text);

/** A text with the language it is in on every run, since it stands in a document of another. */
export function tagged(text: Text, language: string): Text {
  return text.map((run) => ({ language, ...run }));
}

export type Setting = 'as the first' | 'smaller';

/**
 * The first text with the second below it. What is the same in both, and what is no word (a number, a date, a sign),
 * stands there once.
 */
export function stacked(first: Text, second: Text, language: string, setting: Setting): Text {
  if (isSame(first, second)) return once(first, second, language);
  if (isBlank(second) || !hasLetters(first)) return first;
  const labelled = underBothLabels(first, second, language);
  if (labelled) return labelled;
  const below = tagged(second, language).map((run, at): Run => {
    const { data: _, ...rest } = run;
    return {
      ...rest,
      ...(at === 0 && { ownLine: true }),
      ...(setting === 'smaller' && { aside: true }),
    };
  });
  return [...first, ...below];
}

/** The same as one string. */
export function joined(first: string, second: string): string {
  return first === second ? first : `${first} / ${second}`;
}

const isBlank = (text: Text) => plainText(text).trim() === '';
const hasLetters = (text: Text) => /\p{L}/u.test(plainText(text));
