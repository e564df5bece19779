import type { Text } from '../document.ts';
import { shape } from '../text/shaper.ts';
import type { Style } from '../tokens.ts';
import { heightOfTypeface, type Word, wordsOf } from './words.ts';

/** A stretch of one line in one typeface; `x` is its distance from the start of the line. */
export type Piece = Omit<Word, 'space' | 'breakable'> & { readonly x: number };
export type Line = {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** How much more room than a line of Latin it needs; 1 for Latin. */
  readonly tall: number;
};

/** Words between which no line ends. */
type Group = readonly Word[];

/** The width of the longest stretch that is not broken. */
export function longestWord(text: Text, style: Style): number {
  const groups = groupsOf(wordsOf(text, style, Number.POSITIVE_INFINITY));
  return groups.reduce((longest, group) => Math.max(longest, widthOfGroup(group)), 0);
}

/** Breaks a text into lines no wider than `width`. */
export function breakLines(text: Text, style: Style, width: number): readonly Line[] {
  const lines: Line[] = [];
  let open: Word[] = [];
  let used = 0;
  for (const group of groupsOf(wordsOf(text, style, width)).flatMap((each) =>
    fitting(each, width),
  )) {
    const before = open.at(-1)?.space ?? 0;
    if (open.length > 0 && used + before + widthOfGroup(group) > width) {
      lines.push(lineOf(open));
      open = [];
      used = 0;
    }
    used += (open.length > 0 ? before : 0) + widthOfGroup(group);
    open.push(...group);
  }
  return open.length > 0 ? [...lines, lineOf(open)] : lines;
}

/** The room a line takes, from its top to the top of the next. */
export function leadingOf(line: Line | undefined, style: Style): number {
  return style.leading * (line?.tall ?? 1);
}

export function heightOfLines(lines: readonly Line[], style: Style): number {
  return lines.reduce((height, line) => height + leadingOf(line, style), 0);
}

function groupsOf(words: readonly Word[]): readonly Group[] {
  const groups: Word[][] = [];
  let open = false;
  for (const word of words) {
    if (open) groups.at(-1)?.push(word);
    else groups.push([word]);
    open = !word.breakable;
  }
  return groups;
}

/** A group that is wider than the line is broken between its words after all. */
function fitting(group: Group, width: number): readonly Group[] {
  return widthOfGroup(group) <= width ? [group] : group.map((word) => [word]);
}

function widthOfGroup(group: Group): number {
  return group.reduce((width, word) => width + word.width, 0);
}

/** Neighbouring words of one kind are one piece, with the spaces between them. */
function lineOf(words: readonly Word[]): Line {
  const pieces: Piece[] = [];
  let x = 0;
  for (const [at, { space: following, breakable: _, ...word }] of words.entries()) {
    const isSpaced = following > 0 && at < words.length - 1;
    const space = isSpaced ? following : 0;
    const text = isSpaced ? `${word.text} ` : word.text;
    const glyphs = isSpaced ? [...word.glyphs, ...shape(' ', word.typeface).glyphs] : word.glyphs;
    const width = word.width + space;
    const last = pieces.at(-1);
    if (last && isSameKind(last, word)) {
      const joined = { text: last.text + text, glyphs: [...last.glyphs, ...glyphs] };
      pieces[pieces.length - 1] = { ...last, ...joined, width: last.width + width };
    } else {
      pieces.push({ ...word, text, glyphs, x, width });
    }
    x += width;
  }
  const shown = pieces.filter(({ text }) => text !== '');
  const tall = shown.reduce((most, { typeface }) => Math.max(most, heightOfTypeface(typeface)), 1);
  return { pieces: shown, width: x, tall };
}

function isSameKind(left: Piece, right: Omit<Piece, 'x'>): boolean {
  return (
    left.typeface === right.typeface && left.link === right.link && left.language === right.language
  );
}
