import type { Run, Text } from '../document.ts';
import { itemize } from '../text/itemize.ts';
import { type Glyph, shape } from '../text/shaper.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { families, familyOf, type Typeface, type Weight } from '../text/typefaces.ts';
import type { Style } from '../tokens.ts';

/** A stretch of text in one typeface that no line ends within. */
export type Word = {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  /** In points. */
  readonly width: number;
  readonly typeface: Typeface;
  readonly link?: string;
  readonly language?: string;
  /** The white space that follows it, in points. */
  readonly space: number;
  /** Whether a line may end after it. */
  readonly breakable: boolean;
};

/** The words of a text, shaped; where one run ends without white space and the next begins, they belong together. */
export function wordsOf(text: Text, style: Style, width: number): readonly Word[] {
  return text.flatMap((run) => wordsOfRun(run, style, width));
}

function wordsOfRun(run: Run, style: Style, width: number): readonly Word[] {
  const weight = weightOf(run, style);
  return tokensOf(run.text).flatMap((token) =>
    wordsOfToken(token, { run, weight, size: style.size, width }),
  );
}

type Setting = {
  readonly run: Run;
  readonly weight: Weight;
  readonly size: number;
  readonly width: number;
};

/** A token is a word in each of its typefaces; only the last of them ends it. */
function wordsOfToken(token: Token, { run, weight, size, width }: Setting): readonly Word[] {
  const items =
    token.text === ''
      ? [{ text: '', typeface: `latin-${weight}` as Typeface }]
      : itemize(token.text, weight);
  const words = items.flatMap(({ text, typeface }) => cut(text, typeface, size, width));
  return words.map((word, at) => {
    const ends = at === words.length - 1;
    return {
      ...word,
      ...marksOf(run),
      space: ends && token.spaced ? spaceWidth(word.typeface, size) : 0,
      breakable: ends ? token.breakable : word.breakable,
    };
  });
}

function marksOf({ link, language }: Run): Pick<Run, 'link' | 'language'> {
  return { ...(link !== undefined && { link }), ...(language !== undefined && { language }) };
}

function weightOf({ strong, emphasis }: Run, { bold }: Style): Weight {
  if (strong || bold) return emphasis ? 'boldItalic' : 'bold';
  return emphasis ? 'italic' : 'regular';
}

export function spaceWidth(typeface: Typeface, size: number): number {
  return (shape(' ', typeface).width * size) / 1_000;
}

/** A word that is wider than the line is cut where it fills it, never within what makes up one letter. */
function cut(text: string, typeface: Typeface, size: number, width: number): readonly Word[] {
  const whole = wordOf(text, typeface, size);
  if (whole.width <= width) return [whole];
  return filling(text, typeface, size, width).map((part) => ({
    ...wordOf(part, typeface, size),
    breakable: true,
  }));
}

function wordOf(text: string, typeface: Typeface, size: number): Word {
  const { glyphs, width } = text === '' ? { glyphs: [], width: 0 } : shape(text, typeface);
  return { text, glyphs, width: (width * size) / 1_000, typeface, space: 0, breakable: false };
}

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

function filling(text: string, typeface: Typeface, size: number, width: number): readonly string[] {
  const filled: string[] = [];
  let part = '';
  let used = 0;
  for (const { segment } of letters.segment(text)) {
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

/** How much more room than Latin a line needs that has this typeface in it. */
export function heightOfTypeface(typeface: Typeface): number {
  return families[familyOf(typeface)].height;
}
