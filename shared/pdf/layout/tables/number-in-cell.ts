import type { Run, Text } from '../../document.ts';
import type { Line } from '../../linebreak/line.ts';
import { naturalWidth } from '../../linebreak/text-widths.ts';
import { widthOf } from '../../shaping/measure.ts';
import { styles } from '../../theme.ts';
import { memoKey, type Typesetter } from '../../typesetter.ts';

/** A cell with one number: the widths up to its decimal point and after it. */
export type CellNumber = {
  readonly text: Text;
  readonly units: number;
  readonly tail: number;
  /** The first run of the number's line, if a remark on it is on a line of its own. */
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
  if (text.some(({ newLine, startsTranslation }) => newLine || startsTranslation)) return [];
  const point = onlyPointOf(text);
  const units = naturalWidth(typesetter, text, styles.cell);
  if (point === undefined || (!isNumber(text) && units > maxWidthAtEnd)) return [];
  const tail = widthBehind(typesetter, text, point);
  const isText = tail > maxTail && !text.some(({ remark }) => remark);
  return isText ? [] : [{ text, units: units - tail, tail }];
}

/** Where the decimals of the only figure of a cell begin, but for those of a remark; undefined where there are none or several. */
function onlyPointOf(text: Text): number | undefined {
  let start = 0;
  const points = text.flatMap(({ text: own, points = [], remark }) => {
    const before = start;
    start += own.length;
    return remark ? [] : points.map((point) => before + point);
  });
  return points.length === 1 ? points[0] : undefined;
}

/** In points: a longer text after a number would move all other numbers away from the edge. */
const maxTail = 40;
export const hasShortTail = ({ tail }: CellNumber) => tail <= maxTail;
/** In points: wider words are a text, which is aligned at its start. */
export const maxWidthAtEnd = 110;

/** The line with the number, if a remark on it is on a line of its own. */
export function lineOfNumber(
  typesetter: Typesetter,
  text: Text,
  lines: readonly Line[],
): Line | undefined {
  const [{ run } = {}] = typesetter.memo(numbers).get(text) ?? [];
  return run && lines.find(({ pieces }) => pieces[0]?.run === run);
}

const textsWithRemarkBelow = memoKey<Text, Text>('texts with a remark below');

/** "40" with "(draft)" on a line of its own below it; always the same object, so that it is broken once. */
export function withRemarkBelow(typesetter: Typesetter, text: Text): Text {
  if (isNumber(text) || numberIn(typesetter, text).length === 0) return text;
  const known = typesetter.memo(textsWithRemarkBelow);
  const made = known.get(text) ?? moveRemarkBelow(typesetter, text);
  known.set(text, made);
  return made;
}

function moveRemarkBelow(typesetter: Typesetter, text: Text): Text {
  const at = text.findIndex(({ remark }) => remark);
  if (at <= 0) return text;
  const own = text.slice(0, at);
  const [figure] = findNumber(typesetter, own);
  const [first, ...rest] = text.slice(at);
  const below = first ? [{ ...first, text: first.text.trimStart(), newLine: true }, ...rest] : [];
  const made = [...own, ...below];
  const [run] = made;
  if (figure && run) typesetter.memo(numbers).set(made, [{ ...figure, text: made, run }]);
  return made;
}

/** In one run only the part after the number is measured, which recurs; the part before it would be another text to break into words. */
function widthBehind(typesetter: Typesetter, text: Text, point: number): number {
  const [run, ...others] = text;
  if (run && others.length === 0 && !run.strong)
    return measureTail(typesetter, run.text.slice(point));
  const whole = naturalWidth(typesetter, text, styles.cell);
  return whole - naturalWidth(typesetter, startOf(text, point), styles.cell);
}

/** The widths of decimals, signs and words behind numbers. */
const tailWidths = memoKey<string, number>('widths behind numbers');

function measureTail(typesetter: Typesetter, text: string): number {
  const widths = typesetter.memo(tailWidths);
  const before = widths.get(text);
  if (before !== undefined) return before;
  const width = widthOf(typesetter, text, styles.cell);
  widths.set(text, width);
  return width;
}

/** So many characters of a text in the same style. */
function startOf(text: Text, length: number): Text {
  let left = length;
  return text.flatMap((run) => {
    const own = run.text.slice(0, Math.max(0, left));
    left -= run.text.length;
    return own === '' ? [] : [{ ...run, text: own }];
  });
}
