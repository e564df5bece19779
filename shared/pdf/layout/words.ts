import type { Run, Text } from '../document.ts';
import { widthOf } from '../measure.ts';
import type { Face, Style } from '../tokens.ts';

/** A stretch of text in one face that no line ends within. */
export type Word = {
  readonly text: string;
  readonly width: number;
  readonly face: Face;
  readonly link?: string;
  readonly language?: string;
  /** The white space that follows it, in points. */
  readonly space: number;
  /** Whether a line may end after it. */
  readonly breakable: boolean;
};

/** Says where a line may end, and has no shape of its own. */
export const invisible = /[\u00AD\u200B\n]/g;

/** White space at which a line may end; a no-break space is a part of its word. */
const blank = /^[^\S\u00A0\u202F]/u;
const parts = /[/-]*(?:[^\s/-]|[\u00A0\u202F])+[/-]*|[/-]+|[^\S\u00A0\u202F]+/gu;

/**
 * The words of a text: a line may end at white space, and after a hyphen or a slash. Where one run ends without either and the
 * next begins, as at a bracket, the words belong together.
 */
export function wordsOf(text: Text, style: Style, width: number): readonly Word[] {
  return text.flatMap((run) => wordsOfRun(run, style, width));
}

function wordsOfRun(run: Run, style: Style, width: number): readonly Word[] {
  const face = faceOf(run, style);
  const { size } = style;
  const visible = run.text.replace(/[\u00AD\u200B]/g, '');
  const words: Word[] = [];
  for (const part of visible.match(parts) ?? []) {
    if (blank.test(part)) words.push(spaced(words.pop(), face, widthOf(' ', face, size)));
    else words.push(...cut(part, face, size, width).map((word) => ({ ...word, ...marksOf(run) })));
  }
  return words;
}

function spaced(word: Word | undefined, face: Face, space: number): Word {
  const empty = { text: '', width: 0, face };
  return { ...(word ?? empty), space, breakable: true };
}

function marksOf({ link, language }: Run): Pick<Run, 'link' | 'language'> {
  return { ...(link !== undefined && { link }), ...(language !== undefined && { language }) };
}

function faceOf({ strong, emphasis }: Run, { bold }: Style): Face {
  if (strong || bold) return emphasis ? 'boldItalic' : 'bold';
  return emphasis ? 'italic' : 'regular';
}

/** A word that is wider than the line is cut where it fills it. */
function cut(word: string, face: Face, size: number, width: number): readonly Word[] {
  const pieces = widthOf(word, face, size) <= width ? [word] : filling(word, face, size, width);
  return pieces.map((text, at) => ({
    text,
    width: widthOf(text, face, size),
    face,
    space: 0,
    breakable: at < pieces.length - 1 || /[/-]$/.test(text),
  }));
}

function filling(word: string, face: Face, size: number, width: number): readonly string[] {
  const filled: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && widthOf(part + character, face, size) > width) {
      filled.push(part);
      part = '';
    }
    part += character;
  }
  return [...filled, part];
}
