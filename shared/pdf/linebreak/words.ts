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
import { markItem, markWidth } from './drawn-mark.ts';
import { mayBeItalic } from './italics.ts';

/** Text in one typeface without a break opportunity inside. */
export type Word = {
  readonly item: ShapedItem;
  /** The run that it belongs to, with its link and language. */
  readonly run: Run;
  /** In points. */
  readonly width: number;
  /** The width of the white space after it, in points. */
  readonly space: number;
  /** Whether a line may end after it. */
  readonly breakable: boolean;
  /** Whether a line may end after it only if what follows does not fit. */
  readonly discouraged: boolean;
  /** Whether it always begins a new line. */
  readonly startsLine?: boolean;
  /** Whether that line is the first of the translation. */
  readonly startsLanguage?: boolean;
};

/** Shapes the words of a text. No line ends between two runs without white space between them. */
export function wordsOf(typesetter: Typesetter, text: Text, style: Style): readonly Word[] {
  const words: Word[] = [];
  const keepsChineseWords = style.narrow === true || style.balanced === true;
  const settings = { keepsChineseWords, unbreakable: typesetter.unbreakable };
  const isUpright = text.some(({ emphasis }) => emphasis) && !mayBeItalic(typesetter, text);
  for (const run of text) {
    const weight = weightOf(run, style, isUpright);
    const { size } = styleOfRun(run, style);
    const start = words.length;
    if (run.mark) {
      discourageBreak(words, start - 1);
      words.push(wordOfMark(run));
      continue;
    }
    for (const stretch of breakOpportunities(run.text, settings))
      pushWords(words, stretch, { run, weight, size });
    if (run.noBreak)
      discourageBreaksFrom(words, isWithinPhrase(words, start - 1) ? start - 1 : start);
    if (run.newLine || run.startsTranslation)
      startLineAt(words, start, { size, isSecond: run.startsTranslation === true });
    else if (start > 0) discourageBreakAt(words, blankBefore(words, start));
  }
  return words;
}

/** White space may be a run of its own. */
function blankBefore(words: readonly Word[], at: number): number {
  return at > 1 && words[at - 1]?.item.shaped.text === '' ? at - 1 : at;
}

/** Secondary text (citations, the tag of a language) does not begin a line; nor does a number after a dash. */
function discourageBreakAt(words: Word[], at: number): void {
  const [before, first, second] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !first) return;
  if (before.item.typeface.startsWith('han')) joinChineseMarks(words, at);
  const isBlank = first.item.shaped.text === '';
  const next = isBlank ? second : first;
  if (!next) return;
  const areCitations = isBlank && next.run.citation === true;
  const isBeside = areCitations || (isBlank && next.run.secondary);
  if (!isBeside && breakAtSpace(before.item.shaped.text, next.item.shaped.text) === 'allowed')
    return;
  const isAnother = isBeside && isRemark(before.item.shaped.text);
  if (isAnother && areCitations && before.run.secondary) return;
  if (isAnother) allowBreak(words, at - 2);
  const last = areCitations ? words.length - 1 : at + Number(isBlank);
  for (let place = at - 1; place < last; place += 1) discourageBreak(words, place);
}

/**
 * A word with several remarks after it keeps only one of them on its line, since together they take half a line: the tag of its
 * language if citations follow, otherwise the last.
 */
function allowBreak(words: Word[], at: number): void {
  const word = words[at];
  if (word?.discouraged) words[at] = { ...word, breakable: true, discouraged: false };
}

/** Adjacent Chinese marks are set closer across runs too, and a line may end after a comma, colon or semicolon. */
function joinChineseMarks(words: Word[], at: number): void {
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

/** Whether this word and the next belong to one unbreakable phrase or to its translation; the space before the phrase does not. */
export function isWithinPhrase(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word?.run.noBreak || !next?.run.noBreak) return false;
  if (word.run === next.run) return word.item.shaped.text !== '';
  return next.run.translation === true;
}

function discourageBreaksFrom(words: Word[], start: number): void {
  for (let at = start; at < words.length - 1; at += 1) discourageBreak(words, at);
}

function discourageBreak(words: Word[], at: number): void {
  const word = words[at];
  if (word?.breakable) words[at] = { ...word, breakable: false, discouraged: true };
}

type Start = { readonly size: number; readonly isSecond: boolean };

/** Starts a line. The word before gets a space for readers that join lines, unless a full-width bracket follows, which is wide enough. */
function startLineAt(words: Word[], at: number, { size, isSecond }: Start): void {
  const [before, first] = [words[at - 1], words[at]];
  if (!before || !first) return;
  const space = first.item.shaped.text.startsWith('（') ? 0 : (before.item.space * size) / 1_000;
  words[at - 1] = { ...before, breakable: true, space };
  words[at] = { ...first, startsLine: true, startsLanguage: isSecond };
}

/** A mark as a word of its line. */
function wordOfMark(run: Run): Word {
  return { item: markItem, run, width: markWidth, space: 0, breakable: true, discouraged: false };
}

type Setting = { readonly run: Run; readonly weight: Weight; readonly size: number };

/** Adds one word for each typeface of a stretch; only the last may end a line. White space at the start of a text is an empty word. */
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
      discouraged: ends && stretch.break === 'discouraged',
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

function weightOf(
  { strong, emphasis, secondary }: Run,
  { bold, secondaryRegular }: Style,
  isUpright: boolean,
): Weight {
  const isSlanted = emphasis && !isUpright;
  if (strong || (bold && !(secondary && secondaryRegular)))
    return isSlanted ? 'boldItalic' : 'bold';
  return isSlanted ? 'italic' : 'regular';
}

const heights: Readonly<Record<string, number>> = Object.fromEntries(
  typefaces.map((typeface) => [typeface, families[familyOf(typeface)].height]),
);

/** The line height that a typeface needs, as a multiple of that of Latin. */
export function heightOfTypeface(typeface: Typeface): number {
  return heights[typeface] ?? 1;
}
