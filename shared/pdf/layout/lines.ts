import type { Run, Text } from '../document.ts';
import { widthOf } from '../measure.ts';
import type { Face, Style } from '../tokens.ts';

/** A stretch of one line in one face; `x` is its distance from the start of the line. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly face: Face;
  readonly link?: string;
  readonly language?: string;
};
export type Line = { readonly pieces: readonly Piece[]; readonly width: number };

/** Says where a line may end, and has no shape of its own. */
export const invisible = /[\u00AD\u200B\n]/g;

/** The width of the longest stretch that is not broken. */
export function longestWord(text: Text, style: Style): number {
  const words = text.flatMap((run) => wordsOf(run, style, Number.POSITIVE_INFINITY));
  return words.reduce((longest, { width }) => Math.max(longest, width), 0);
}

type Word = Omit<Piece, 'x'> & { readonly space: number };

/** Breaks a text into lines no wider than `width`; a word that is wider is cut where it fills the line. */
export function breakLines(text: Text, style: Style, width: number): readonly Line[] {
  const lines: Line[] = [];
  let open: Word[] = [];
  let used = 0;
  for (const word of text.flatMap((run) => wordsOf(run, style, width))) {
    const before = open.at(-1)?.space ?? 0;
    if (open.length > 0 && used + before + word.width > width) {
      lines.push(lineOf(open));
      open = [];
      used = 0;
    }
    used += (open.length > 0 ? before : 0) + word.width;
    open.push(word);
  }
  return open.length > 0 ? [...lines, lineOf(open)] : lines;
}

/** The words of a run with the space that follows each; a line may also end after a hyphen or a slash. */
function wordsOf(run: Run, style: Style, width: number): readonly Word[] {
  const face = faceOf(run, style);
  const { size } = style;
  const breathing = widthOf(' ', face, size);
  const parts =
    run.text.replace(/[\u00AD\u200B]/g, '').match(/[/-]*[^\s/-]+[/-]*|[/-]+|\s+/gu) ?? [];
  const words: Word[] = [];
  for (const part of parts) {
    const last = words.pop();
    if (/^\s/u.test(part)) {
      if (last) words.push({ ...last, space: breathing });
      else words.push({ text: '', width: 0, face, space: breathing });
      continue;
    }
    if (last) words.push(last);
    for (const text of cut(part, face, size, width)) {
      words.push({ text, width: widthOf(text, face, size), face, space: 0, ...marksOf(run) });
    }
  }
  return words;
}

function marksOf({ link, language }: Run): Pick<Run, 'link' | 'language'> {
  return { ...(link !== undefined && { link }), ...(language !== undefined && { language }) };
}

function faceOf({ strong, emphasis }: Run, { bold }: Style): Face {
  const heavy = strong || bold;
  if (heavy) return emphasis ? 'boldItalic' : 'bold';
  return emphasis ? 'italic' : 'regular';
}

function cut(word: string, face: Face, size: number, width: number): readonly string[] {
  if (widthOf(word, face, size) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && widthOf(part + character, face, size) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** Neighbouring words of one kind are one piece, with the spaces between them. */
function lineOf(words: readonly Word[]): Line {
  const pieces: Piece[] = [];
  let x = 0;
  for (const [at, word] of words.entries()) {
    const space = at === words.length - 1 ? 0 : word.space;
    const last = pieces.at(-1);
    const text = word.text + (space > 0 ? ' ' : '');
    if (last && isSameKind(last, word)) {
      pieces[pieces.length - 1] = {
        ...last,
        text: last.text + text,
        width: last.width + word.width + space,
      };
    } else {
      const { space: _, ...piece } = word;
      pieces.push({ ...piece, text, x, width: word.width + space });
    }
    x += word.width + space;
  }
  return { pieces: pieces.filter(({ text }) => text !== ''), width: x };
}

function isSameKind(left: Piece, right: Word): boolean {
  return left.face === right.face && left.link === right.link && left.language === right.language;
}
