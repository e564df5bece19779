import type { Run, Text } from '../document.ts';
import { type Shaped, shape } from '../text/shaper.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { families, familyOf, type Typeface, typefaces, type Weight } from '../text/typefaces.ts';
import { shapesOf } from '../text/word-shapes.ts';
import type { Style } from '../tokens.ts';
import { styleOfRun } from './run-style.ts';

/** A stretch of text in one typeface that no line ends within. */
export type Word = {
  readonly shaped: Shaped;
  readonly typeface: Typeface;
  /** What it is a part of: its link and language. */
  readonly run: Run;
  /** In points. */
  readonly width: number;
  /** The white space that follows it, in points. */
  readonly space: number;
  /** Whether a line may end after it. */
  readonly breakable: boolean;
  /** Whether it begins a line, wherever the one before ends. */
  readonly startsLine?: boolean;
};

/** The words of a text, shaped; where one run ends without white space and the next begins, they belong together. */
export function wordsOf(text: Text, style: Style): readonly Word[] {
  const words: Word[] = [];
  for (const run of text) {
    const weight = weightOf(run, style);
    const { size } = styleOfRun(run, style);
    const start = words.length;
    for (const token of tokensOf(run.text)) pushWords(words, token, { run, weight, size });
    if (run.ownLine) startLineAt(words, start);
  }
  return words;
}

/** The line before ends there, whatever its last word is. */
function startLineAt(words: Word[], at: number): void {
  const [before, first] = [words[at - 1], words[at]];
  if (!before || !first) return;
  words[at - 1] = { ...before, breakable: true };
  words[at] = { ...first, startsLine: true };
}

type Setting = { readonly run: Run; readonly weight: Weight; readonly size: number };

/** A token is a word in each of its typefaces; only the last of them ends it. */
function pushWords(words: Word[], token: Token, { run, weight, size }: Setting): void {
  const items = token.text === '' ? [blank(weight)] : shapesOf(token.text, weight);
  const last = items.length - 1;
  for (const [at, { typeface, shaped, space }] of items.entries()) {
    const ends = at === last;
    words.push({
      shaped,
      typeface,
      run,
      width: (shaped.width * size) / 1_000,
      space: ends && token.spaced ? (space * size) / 1_000 : 0,
      breakable: ends && token.breakable,
    });
  }
}

/** A text that begins with white space has a word of nothing before it. */
function blank(weight: Weight) {
  const typeface = `latin-${weight}` as const;
  return { typeface, shaped: shape('', typeface), space: shape(' ', typeface).width };
}

function weightOf({ strong, emphasis }: Run, { bold }: Style): Weight {
  if (strong || bold) return emphasis ? 'boldItalic' : 'bold';
  return emphasis ? 'italic' : 'regular';
}

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A word that is wider than the line is cut where it fills it, never within what makes up one letter. */
export function cut(word: Word, style: Style, width: number): readonly Word[] {
  const { size } = styleOfRun(word.run, style);
  const parts = filling(word, size, width).map((text, at) => {
    const shaped = shape(text, word.typeface);
    const wide = (shaped.width * size) / 1_000;
    const startsLine = at === 0 && word.startsLine === true;
    return { ...word, shaped, width: wide, space: 0, breakable: true, startsLine };
  });
  const last = parts.at(-1);
  return last ? [...parts.slice(0, -1), { ...last, space: word.space }] : parts;
}

function filling({ shaped, typeface }: Word, size: number, width: number): readonly string[] {
  const filled: string[] = [];
  let part = '';
  let used = 0;
  for (const { segment } of letters.segment(shaped.text)) {
    const letter = (shape(segment, typeface).width * size) / 1_000;
    if (part !== '' && used + letter > width) {
      filled.push(part);
      part = '';
      used = 0;
    }
    part += segment;
    used += letter;
  }
  return [...filled, part];
}

const heights: Readonly<Record<string, number>> = Object.fromEntries(
  typefaces.map((typeface) => [typeface, families[familyOf(typeface)].height]),
);

/** How much more room than Latin a line needs that has this typeface in it. */
export function heightOfTypeface(typeface: Typeface): number {
  return heights[typeface] ?? 1;
}
