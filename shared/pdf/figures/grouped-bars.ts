import type { Bar, GroupedBars, Quantity } from '../drawing.ts';
import { widthOf } from '../shaping/measure.ts';
import { colours, styles } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { fillAt, outline } from './fills.ts';
import { legend, swatch } from './legend.ts';
import { polyline, rectangle } from './path.ts';
import { type DrawnFigure, fillPath, nothingDrawn, type Shape, strokePath } from './shapes.ts';
import { baselineShiftOfText, heightOfText, textShapes } from './text-box.ts';

/** The share of the labels, and the most that a number takes. */
const labelShare = 0.32;
const numberShare = 0.3;
const style = styles.chartLabel;
const barHeight = 9;
const barGap = 2.5;
const groupGap = 8;

type Scale = (value: number) => number;
type VerticalRange = readonly [top: number, bottom: number];

/** Bars from a common zero line, to the left of it if they are negative; groups below each other, one fill per series. */
export function groupedBars(
  typesetter: Typesetter,
  { series, groups, scaledWith = [], whole, axis }: GroupedBars,
  width: number,
): DrawnFigure {
  const labelWidth = width * labelShare;
  const entries = series.map((label, at) => ({ label, symbol: swatch(fillAt(at)) }));
  const key = series.length > 1 ? legend(typesetter, entries, width) : nothingDrawn;
  const all = [...groups.flatMap(({ bars }) => bars), ...scaledWith];
  const x = scaleOf(typesetter, all, { whole, width });
  const clearOf = whole ? x(Number(whole.value)) : 0;
  const shapes: Shape[] = [...key.shapes];
  const top = key.height > 0 ? key.height + groupGap : 0;
  let y = top;
  for (const { label, bars } of groups) {
    const barsHeight = bars.length * (barHeight + barGap);
    shapes.push(
      ...textShapes(typesetter, { text: label, style, x: 0, y: y - 1, width: labelWidth }),
    );
    shapes.push(
      ...bars.flatMap((bar, at) =>
        barShapes(
          typesetter,
          bar,
          { at, y: y + at * (barHeight + barGap), clearOf, room: width * numberShare },
          x,
        ),
      ),
    );
    y += Math.max(barsHeight, heightOfText(typesetter, label, style, labelWidth)) + groupGap;
  }
  const bottom = y - groupGap;
  shapes.push(verticalLine(x(0), [top, bottom], colours.text));
  const end = whole ? wholeLine(typesetter, whole, [top, bottom], { x, width }) : nothingDrawn;
  const title = axis === undefined ? nothingDrawn : axisTitle(typesetter, axis, bottom, width);
  return {
    height: bottom + Math.max(end.height, title.height),
    shapes: [...shapes, ...end.shapes, ...title.shapes],
  };
}

/** Below the labels, left of the zero line. */
function axisTitle(typesetter: Typesetter, text: string, bottom: number, all: number): DrawnFigure {
  const width = all * labelShare;
  const box = { text, style: styles.note, x: 0, y: bottom + 2, width };
  return {
    height: 2 + heightOfText(typesetter, text, styles.note, width),
    shapes: textShapes(typesetter, box),
  };
}

/** Leaves room for the widest number after the bars, and before the zero line if there are negative bars. */
function scaleOf(
  typesetter: Typesetter,
  bars: readonly Bar[],
  { whole, width: all }: { readonly whole: GroupedBars['whole']; readonly width: number },
): Scale {
  const values = bars.flatMap((bar) => ('value' in bar ? [Number(bar.value)] : []));
  const widest = Math.max(0, ...bars.map(({ text }) => widthOf(typesetter, text, style)));
  const room = Math.min(widest + 8, all * numberShare);
  const [low, high] = [Math.min(0, ...values), Math.max(0, Number(whole?.value ?? 0), ...values)];
  const left = all * labelShare + 10 + (low < 0 ? room : 0);
  const width = all - room - left;
  return (value) => left + ((value - low) / (high - low || 1)) * width;
}

type BarPosition = {
  /** The index of the bar in its group. */
  readonly at: number;
  readonly y: number;
  /** The line of the whole: numbers stand right of it. */
  readonly clearOf: number;
  /** The width of a number. */
  readonly room: number;
};

function barShapes(
  typesetter: Typesetter,
  bar: Bar,
  { at, y, clearOf, room }: BarPosition,
  x: Scale,
): readonly Shape[] {
  const number = 'value' in bar ? Number(bar.value) : 0;
  const [from, to] = number < 0 ? [x(number), x(0)] : [x(0), x(number)];
  const path = rectangle(from, y, to - from, barHeight);
  const level = y - 1.5 - baselineShiftOfText(typesetter, bar.text, style, room);
  const box = { text: bar.text, style, y: level, width: room } as const;
  return [
    ...(number === 0 ? [] : [fillPath(path, fillAt(at), outline)]),
    ...(number < 0
      ? textShapes(typesetter, { ...box, x: from - room - 4, align: 'end' })
      : textShapes(typesetter, { ...box, x: Math.max(to, clearOf) + 4 })),
  ];
}

function verticalLine(x: number, [top, bottom]: VerticalRange, colour: string): Shape {
  const path = polyline([
    [x, top - 2],
    [x, bottom],
  ]);
  return strokePath(path, colour, 0.8);
}

/** A light line at the whole, with its number below. */
function wholeLine(
  typesetter: Typesetter,
  { value, text }: Quantity,
  range: VerticalRange,
  { x, width: all }: { readonly x: Scale; readonly width: number },
): DrawnFigure {
  const width = all * 0.2;
  const at = x(Number(value));
  const box = { text, style: styles.note, x: at - width / 2, y: range[1] + 2, width } as const;
  return {
    height: 2 + heightOfText(typesetter, text, styles.note, width),
    shapes: [
      verticalLine(at, range, colours.border),
      ...textShapes(typesetter, { ...box, align: 'middle' }),
    ],
  };
}
