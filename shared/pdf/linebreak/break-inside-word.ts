import { styleOfRun } from '../run-style.ts';
import { shape } from '../shaping/shape.ts';
import { shapeInTypeface } from '../shaping/shape-word.ts';
import { familyOf, type Typeface } from '../shaping/typefaces.ts';
import type { Style } from '../theme.ts';

import { syllablesOf } from './dictionary/syllables.ts';
import { graphemeClusters } from './unicode/grapheme-clusters.ts';
import type { Word } from './words.ts';

/** A word that is wider than the line is cut where it fills it: between syllables, or between letters of scripts that show none. */
export function breakInsideWord(word: Word, style: Style, width: number): readonly Word[] {
  const { size } = styleOfRun(word.run, style);
  return partsOf(word, fillLines(word, size, width), style);
}

/** A word is first parted at its no-break spaces, where it has no room otherwise. */
export function atNoBreakSpaces(word: Word, style: Style): readonly Word[] {
  const texts =
    word.item.shaped.text.match(/[^\u00A0\u202F]*[\u00A0\u202F]+|[^\u00A0\u202F]+$/gu) ?? [];
  return texts.length < 2 ? [word] : partsOf(word, texts, style);
}

/** A line may end after each part but the last, which ends as the word does. */
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
  /** A letter with signs beside it that take more than a line is parted as well. */
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

const hasSyllables = new Set(['lao', 'khmer', 'myanmar']);

function unitsOf(text: string, typeface: Typeface): readonly string[] {
  if (hasSyllables.has(familyOf(typeface))) return syllablesOf(text);
  return graphemeClusters(text);
}
