import type { Run, Text } from '../../document.ts';
import type { Line } from '../../linebreak/line.ts';
import { naturalWidth } from '../../linebreak/text-widths.ts';
import { plainText } from '../../plain-text.ts';
import { widthOf } from '../../shaping/measure.ts';
import { styles } from '../../theme.ts';
import { memoKey, type Typesetter } from '../../typesetter.ts';

/** A cell with one number: the widths up to its decimal point and after it. */
export type CellNumber = {
  readonly text: Text;
  readonly units: number;
  readonly tail: number;
  /** The first run of the number's line, if its brackets are on a line of their own. */
  readonly run?: Run;
};

/** Whether a cell is a number without words. */
export function isNumber(text: Text): boolean {
  return text.length === 1 && text[0]?.data !== undefined;
}

const numbers = memoKey<Text, readonly CellNumber[]>('numbers in cells');

export function numberIn(typesetter: Typesetter, text: Text): readonly CellNumber[] {
  const known = typesetter.memo(numbers);
  const before = known.get(text);
  if (before) return before;
  const figures = findNumber(typesetter, text);
  known.set(text, figures);
  return figures;
}

function findNumber(typesetter: Typesetter, text: Text): readonly CellNumber[] {
  const [run] = text;
  if (!isNumber(text) || run?.data === undefined) return findNumberAmongWords(typesetter, text);
  const decimals = /\.(\d+)/.exec(run.data)?.[1]?.length ?? 0;
  const sign = /[^\p{Nd}]*$/u.exec(run.text)?.[0] ?? '';
  const tailLength = sign.length + (decimals > 0 ? decimals + 1 : 0);
  const tail = measureTail(typesetter, run.text.slice(run.text.length - tailLength));
  return [{ text, units: naturalWidth(typesetter, text, styles.cell) - tail, tail }];
}

/** The widths of signs and decimals, which recur. */
const tailWidths = memoKey<string, number>('widths behind numbers');

function measureTail(typesetter: Typesetter, text: string): number {
  const widths = typesetter.memo(tailWidths);
  const before = widths.get(text);
  if (before !== undefined) return before;
  const width = widthOf(typesetter, text, styles.cell);
  widths.set(text, width);
  return width;
}

const number = /\p{Nd}+(?:[.,\u00a0\u202f]\p{Nd}+)*/gu;
/** Groups have three digits; fewer or more digits after the last separator are decimals. */
const decimals = /[.,](?:\p{Nd}{1,2}|\p{Nd}{4,})$/u;

/** In points: a longer text after a number would move all other numbers away from the edge. */
const maxTailLetters = 40;
export const hasShortTail = ({ tail }: CellNumber) => tail <= maxTailLetters;
/** In points: wider words are a text, which is aligned at its start. */
export const maxWidthAtEnd = 110;

/** A number among words, "about 1,500" or "40 (draft)"; a cell with several numbers is a text. */
function findNumberAmongWords(typesetter: Typesetter, text: Text): readonly CellNumber[] {
  if (text.some(({ newLine, startsTranslation }) => newLine || startsTranslation)) return [];
  const said = plainText(text);
  const found = onlyNumberIn(said);
  const whole = naturalWidth(typesetter, text, styles.cell);
  if (!found || whole > maxWidthAtEnd) return [];
  const digits = found[0].replace(decimals, '');
  const tail = widthBehind(typesetter, text, said, found.index + digits.length);
  const isText = tail > maxTailLetters && !bracketBehind.test(said.slice(found.index));
  return isText ? [] : [{ text, units: whole - tail, tail }];
}

/** Brackets after a number, for instance its state. */
const bracketBehind = /\s*[(（][^(（]*$/u;

/** The line with the number, if the brackets are on a line of their own. */
export function lineOfNumber(
  typesetter: Typesetter,
  text: Text,
  lines: readonly Line[],
): Line | undefined {
  const [{ run } = {}] = typesetter.memo(numbers).get(text) ?? [];
  return run && lines.find(({ pieces }) => pieces[0]?.run === run);
}

const textsWithBracketsBelow = memoKey<Text, Text>('texts with brackets below');

/** "40" with "(draft)" on a line of its own below it; always the same object, so that it is broken once. */
export function withBracketsBelow(typesetter: Typesetter, text: Text): Text {
  if (isNumber(text) || numberIn(typesetter, text).length === 0) return text;
  const known = typesetter.memo(textsWithBracketsBelow);
  const made = known.get(text) ?? moveBracketsBelow(typesetter, text);
  known.set(text, made);
  return made;
}

function moveBracketsBelow(typesetter: Typesetter, text: Text): Text {
  const end = plainText(text).search(bracketBehind);
  if (end <= 0) return text;
  const own = sliceText(text, 0, end);
  const [figure] = findNumberAmongWords(typesetter, own);
  const made = [...own, ...onOwnLine(sliceText(text, end))];
  const [run] = made;
  if (figure && run) typesetter.memo(numbers).set(made, [{ ...figure, text: made, run }]);
  return made;
}

function onOwnLine(text: Text): Text {
  return text.map((run, at) => (at === 0 ? { ...run, newLine: true } : run));
}

function onlyNumberIn(said: string): RegExpExecArray | undefined {
  const [found, ...others] = said.matchAll(number);
  return others.length === 0 ? found : undefined;
}

/** In one run only the part after the number is measured: the part before it would be another text to break into words. */
function widthBehind(typesetter: Typesetter, text: Text, said: string, end: number): number {
  const [run, ...others] = text;
  if (run && others.length === 0 && !run.strong) return measureTail(typesetter, said.slice(end));
  return (
    naturalWidth(typesetter, text, styles.cell) -
    naturalWidth(typesetter, sliceText(text, 0, end), styles.cell)
  );
}

/** A part of a text in the same style, without surrounding white space. */
function sliceText(text: Text, from: number, to = Number.POSITIVE_INFINITY): Text {
  let at = 0;
  const runs = text.flatMap((run) => {
    const own = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += run.text.length;
    return own === '' ? [] : [{ ...run, text: own }];
  });
  return runs
    .map((run, place) => {
      const starting = place === 0 ? run.text.trimStart() : run.text;
      return { ...run, text: place === runs.length - 1 ? starting.trimEnd() : starting };
    })
    .filter((run) => run.text !== '');
}
