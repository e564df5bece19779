import { styleOfRun } from '../run-style.ts';
import { shape } from '../shaping/shape.ts';
import { shapeInTypeface } from '../shaping/shape-word.ts';
import { familyOf, type Typeface } from '../shaping/typefaces.ts';
import type { Style } from '../theme.ts';

import { syllablesOf } from './dictionary/syllables.ts';
import { graphemeClusters } from './unicode/grapheme-clusters.ts';
import type { Word } from './words.ts';

/** Breaks a word that is wider than the line where the line is full: between syllables, or between letters if the script shows none. */
export function breakInsideWord(word: Word, style: Style, width: number): readonly Word[] {
  const { size } = styleOfRun(word.run, style);
  return partsOf(word, fillLines(word, size, width), style);
}

/** Breaks a word that does not fit at its no-break spaces first. */
export function atNoBreakSpaces(word: Word, style: Style): readonly Word[] {
  const texts =
    word.item.shaped.text.match(/[^\u00A0\u202F]*[\u00A0\u202F]+|[^\u00A0\u202F]+$/gu) ?? [];
  return texts.length < 2 ? [word] : partsOf(word, texts, style);
}

/** A line may end after each part; the last keeps the rule of the word. */
function partsOf(word: Word, texts: readonly string[], style: Style): readonly Word[] {
  const { size } = styleOfRun(word.run, style);
  const last = texts.length - 1;
  return texts.map((text, at) => {
    const item = shapeInTypeface(text, word.item.typeface);
    const width = (item.shaped.width * size) / 1_000;
    const startsLine = at === 0 && word.startsLine === true;
    if (at === last) return { ...word, item, width, startsLine };
    return { ...word, item, width, startsLine, space: 0, breakable: true };
  });
}

function fillLines({ item }: Word, size: number, width: number): readonly string[] {
  const { shaped, typeface } = item;
  const filled: string[] = [];
  const widthOf = (unit: string) => (shape(unit, typeface).width * size) / 1_000;
  let part = '';
  let used = 0;
  /** Breaks even a letter from its signs if together they are wider than the line. */
  const narrowUnit = (unit: string) =>
    widthOf(unit) > width && unit.length > 1 ? Array.from(unit) : [unit];
  for (const unit of unitsOf(shaped.text, typeface).flatMap(narrowUnit)) {
    const wide = widthOf(unit);
    if (part !== '' && used + wide > width) {
      filled.push(part);
      part = '';
      used = 0;
    }
    part += unit;
    used += wide;
  }
  return [...filled, part];
}

const hasSyllables = new Set(['lao', 'khmer', 'myanmar', 'thai']);

function unitsOf(text: string, typeface: Typeface): readonly string[] {
  if (hasSyllables.has(familyOf(typeface))) return syllablesOf(text);
  return graphemeClusters(text);
}
