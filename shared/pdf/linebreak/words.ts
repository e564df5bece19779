import type { Run, Text } from '../document.ts';
import { styleOfRun } from '../run-style.ts';
import { closeUp, meetAsMarks } from '../shaping/full-width.ts';
import {
  type ShapedItem,
  shapeInFamily,
  shapeInTypeface,
  shapeWord,
} from '../shaping/shape-word.ts';
import { families, familyOf, type Typeface, typefaces, type Weight } from '../shaping/typefaces.ts';
import type { Style } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { breakOpportunities } from './break-opportunities.ts';
import type { BreakOpportunity } from './break-opportunity.ts';
import { breakAtSpace, isRemark } from './break-rules.ts';
import { mayBeItalic } from './italics.ts';

/** A stretch of text in one typeface that no line ends within. */
export type Word = {
  readonly item: ShapedItem;
  /** What it is a part of: its link and language. */
  readonly run: Run;
  /** In points. */
  readonly width: number;
  /** The white space that follows it, in points. */
  readonly space: number;
  /** Whether a line may end after it. */
  readonly breakable: boolean;
  /** Whether a line may end after it that has no room for what follows as well. */
  readonly bound: boolean;
  /** Whether it begins a line, wherever the one before ends. */
  readonly startsLine?: boolean;
  /** Whether that is the first line of a second language. */
  readonly startsLanguage?: boolean;
};

/** The words of a text, shaped; where one run ends without white space and the next begins, they belong together. */
export function wordsOf(typesetter: Typesetter, text: Text, style: Style): readonly Word[] {
  const words: Word[] = [];
  const keepsChineseWords = style.narrow === true || style.balanced === true;
  const settings = { keepsChineseWords, unbreakable: typesetter.unbreakable };
  const isUpright = text.some(({ emphasis }) => emphasis) && !mayBeItalic(typesetter, text);
  for (const run of text) {
    const weight = weightOf(run, style, isUpright);
    const { size } = styleOfRun(run, style);
    const start = words.length;
    for (const stretch of breakOpportunities(run.text, settings))
      pushWords(words, stretch, { run, weight, size });
    if (run.noBreak) bindFrom(words, isWithinWhole(words, start - 1) ? start - 1 : start);
    if (run.newLine || run.startsTranslation)
      startLineAt(words, start, { size, isSecond: run.startsTranslation === true });
    else if (start > 0) bindAt(words, blankBefore(words, start));
  }
  return words;
}

/** White space may be a run of its own. */
function blankBefore(words: readonly Word[], at: number): number {
  return at > 1 && words[at - 1]?.item.shaped.text === '' ? at - 1 : at;
}

/** What is said beside a text, citations or the tag of its language, does not begin a line; nor does a number after a dash. */
function bindAt(words: Word[], at: number): void {
  const [before, first, second] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !first) return;
  if (before.item.typeface.startsWith('han')) meetInChinese(words, at);
  const isBlank = first.item.shaped.text === '';
  const next = isBlank ? second : first;
  if (!next) return;
  const areCitations = isBlank && next.item.shaped.text.startsWith('[');
  const isBeside = areCitations || (isBlank && next.run.secondary);
  if (!isBeside && breakAtSpace(before.item.shaped.text, next.item.shaped.text) === 'allowed')
    return;
  const isAnother = isBeside && isRemark(before.item.shaped.text);
  if (isAnother && areCitations && before.run.secondary) return;
  if (isAnother) release(words, at - 2);
  const last = areCitations ? words.length - 1 : at + Number(isBlank);
  for (let place = at - 1; place < last; place += 1) bind(words, place);
}

/**
 * Of a word with several things said beside it one joint alone is kept, since together they are as long as half a line: that of
 * the tag before citations, else the last.
 */
function release(words: Word[], at: number): void {
  const word = words[at];
  if (word?.bound) words[at] = { ...word, breakable: true, bound: false };
}

/** Marks of Chinese meet across runs as they do within one, and a line may end after one that parts what is said. */
function meetInChinese(words: Word[], at: number): void {
  const [before, first] = [words[at - 1], words[at]];
  if (!before || !first || before.space > 0) return;
  const [text, next] = [before.item.shaped.text, first.item.shaped.text];
  if (parts.test(text) && letter.test(next)) words[at - 1] = { ...before, breakable: true };
  if (!meetAsMarks(text, next)) return;
  const item = closeUp(before.item);
  const width = (before.width / before.item.shaped.width) * item.shaped.width;
  words[at - 1] = { ...before, item, width };
}

const parts = /[，、；：]$/u;
const letter = /^\p{L}/u;

/** Whether a word and the next are of one whole, which may say the same in a second language; the white space before it is not. */
export function isWithinWhole(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word?.run.noBreak || !next?.run.noBreak) return false;
  if (word.run === next.run) return word.item.shaped.text !== '';
  return next.run.translation === true;
}

function bindFrom(words: Word[], start: number): void {
  for (let at = start; at < words.length - 1; at += 1) bind(words, at);
}

function bind(words: Word[], at: number): void {
  const word = words[at];
  if (word?.breakable) words[at] = { ...word, breakable: false, bound: true };
}

type Start = { readonly size: number; readonly isSecond: boolean };

/** The line before ends there, whatever its last word is; a space parts them, but before a wide bracket, which has room within. */
function startLineAt(words: Word[], at: number, { size, isSecond }: Start): void {
  const [before, first] = [words[at - 1], words[at]];
  if (!before || !first) return;
  const space = first.item.shaped.text.startsWith('（') ? 0 : (before.item.space * size) / 1_000;
  words[at - 1] = { ...before, breakable: true, space };
  words[at] = { ...first, startsLine: true, startsLanguage: isSecond };
}

type Setting = { readonly run: Run; readonly weight: Weight; readonly size: number };

/** A stretch is a word in each of its typefaces; only the last of them ends it. White space that begins a text is a word of nothing. */
function pushWords(words: Word[], stretch: BreakOpportunity, { run, weight, size }: Setting): void {
  const items = itemsOf(stretch, weight);
  let left = items.length;
  for (const item of items) {
    left -= 1;
    const ends = left === 0;
    words.push({
      item,
      run,
      width: (item.shaped.width * size) / 1_000,
      space: ends && stretch.spaced ? (item.space * size) / 1_000 : 0,
      breakable: ends && stretch.break === 'allowed',
      bound: ends && stretch.break === 'discouraged',
    });
  }
}

function itemsOf(stretch: BreakOpportunity, weight: Weight): readonly ShapedItem[] {
  const { text, family } = stretch;
  if (text === '') return [shapeInTypeface('', `latin-${weight}`)];
  const items = family ? shapeInFamily(family, text, weight) : shapeWord(text, weight);
  if (!stretch.closedUp) return items;
  return items.map((item, at) => (at === items.length - 1 ? closeUp(item) : item));
}

function weightOf({ strong, emphasis }: Run, { bold }: Style, isUpright: boolean): Weight {
  const isSlanted = emphasis && !isUpright;
  if (strong || bold) return isSlanted ? 'boldItalic' : 'bold';
  return isSlanted ? 'italic' : 'regular';
}

const heights: Readonly<Record<string, number>> = Object.fromEntries(
  typefaces.map((typeface) => [typeface, families[familyOf(typeface)].height]),
);

/** How much more room than Latin a line needs that has this typeface in it. */
export function heightOfTypeface(typeface: Typeface): number {
  return heights[typeface] ?? 1;
}
