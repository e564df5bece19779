import type { Run, Text } from '../../pdf/document.ts';
import { plainText } from '../../pdf/plain-text.ts';
import { besides, interwoven } from './interwoven.ts';
import { textOf, tokensOf } from './tokens.ts';

/** A text with the language it is in on every run, since it stands in a document of another. */
export function tagged(text: Text, language: string): Text {
  return text.map((run) => ({ language, ...run }));
}

/**
 * What two texts say, as one: data and numbers once, words of ours in both languages beside it. Where they differ as a whole,
 * the second follows the first; what is said of both, as who speaks or where it is from, is said once.
 */
export function inBoth(first: Text, second: Text, language: string): Text {
  if (isBlank(second) || plainText(first) === plainText(second)) return first;
  if (!hasLetters(first)) return hasLetters(second) ? first : withSignsOf(second, first);
  const labelled = underBothLabels(first, second, language);
  if (labelled) return labelled;
  const start = alikeAtStart(first, second);
  const [own, other] = [partedOf(first, start), partedOf(second, start)];
  const marks = own.marks.flatMap((mark, at) =>
    markInBoth(mark, other.marks[at] ?? mark, language),
  );
  const woven = interwoven(own.words, other.words, language);
  const words = woven ?? [...own.words, ...following(other.words, language)];
  return [...first.slice(0, start), ...words, ...marks];
}

/** Figures alone are joined by the signs of the second, whose way of writing they have. */
function withSignsOf(second: Text, first: Text): Text {
  return second.length === first.length
    ? first.map((run, at) => ({ ...run, text: second[at]?.text ?? run.text }))
    : first;
}

/** What ends so is followed by a text of its own. */
const leading = /[:：៖]\s*$/u;

/** How many runs are the same in both, as the name of who speaks. */
function alikeAtStart(first: Text, second: Text): number {
  const apart = first.findIndex((run, at) => run.text !== second[at]?.text);
  const start = apart === -1 ? first.length : apart;
  const isLed = first.slice(0, start).at(-1)?.text.match(leading) !== null;
  return isLed ? start : 0;
}

/** The same as one string. */
export function joined(first: string, second: string): string {
  return plainText(inBoth([{ text: first }], [{ text: second }], 'und'));
}

function following(words: Text, language: string): Text {
  const [head, ...rest] = tagged(words, language);
  if (!head) return [];
  const { data: _, ...begins } = head;
  return [{ ...begins, text: begins.text.trimStart(), startsTranslation: true }, ...rest];
}

/** What a text says from a run on, and the marks that end it. */
function partedOf(text: Text, start: number) {
  const end = Math.max(start, text.findLastIndex((run) => !isMark(run)) + 1);
  return { words: text.slice(start, end), marks: text.slice(end) };
}

const citation = /^\s*(\[S\d+\]\s*)+$/;
const isMark = ({ text, secondary: aside }: Run) => aside === true || citation.test(text);

/** A mark or a label in both languages, as one. */
export function markInBoth(first: Run, second: Run, language: string): Text {
  if (first.text === second.text) return [first];
  const woven = interwoven([first], [second], language);
  if (woven) return woven;
  const apart = { first: tokensOf([first]), second: tokensOf([second]) };
  return textOf(besides(apart, undefined, language));
}

/** A label names what follows; longer texts are who speaks. */
const mostLettersOfLabel = 48;

/** What stands under a label, under that of both. */
function underBothLabels(first: Text, second: Text, language: string): Text | undefined {
  const [[label, ...rest], [other, ...same]] = [first, second];
  if (!label?.strong || !other?.strong || rest.length === 0) return undefined;
  if (label.text === other.text || label.text.length > mostLettersOfLabel) return undefined;
  return [...markInBoth(label, other, language), ...inBoth(rest, same, language)];
}

const isBlank = (text: Text) => plainText(text).trim() === '';
const hasLetters = (text: Text) => /\p{L}/u.test(plainText(text));
