import type { Bar, GroupedBars, Quantity } from '../drawing.ts';
import { widthOf } from '../shaping/measure.ts';
import { colours, contentWidth, styles } from '../theme.ts';
import { fillAt, outline } from './fills.ts';
import { legend, swatch } from './legend.ts';
import { polyline, rectangle } from './path.ts';
import type { DrawnFigure, Shape } from './shapes.ts';
import { dropOfText, heightOfText, textShapes } from './text-box.ts';

const labelWidth = contentWidth * 0.32;
const style = styles.chartLabel;
const barHeight = 9;
const barGap = 2.5;
const groupGap = 8;

type Scale = (value: number) => number;
type Span = readonly [top: number, bottom: number];

/** Bars from a common zero, to the left where they are below it; groups under each other, told apart by their fill. */
export function groupedBars({ series, groups, scaledWith = [], whole }: GroupedBars): DrawnFigure {
  const entries = series.map((label, at) => ({ label, symbol: swatch(fillAt(at)) }));
  const key = series.length > 1 ? legend(entries) : { height: 0, shapes: [] };
  const x = scaleOf([...groups.flatMap(({ bars }) => bars), ...scaledWith], whole);
  const clearOf = whole ? x(Number(whole.value)) : 0;
  const shapes: Shape[] = [...key.shapes];
  const top = key.height > 0 ? key.height + groupGap : 0;
  let y = top;
  for (const { label, bars } of groups) {
    const barsHeight = bars.length * (barHeight + barGap);
    shapes.push(...textShapes({ text: label, style, x: 0, y: y - 1, width: labelWidth }));
    shapes.push(
      ...bars.flatMap((bar, at) =>
        barShapes(bar, { at, y: y + at * (barHeight + barGap), clearOf }, x),
      ),
    );
    y += Math.max(barsHeight, heightOfText(label, style, labelWidth)) + groupGap;
  }
  const bottom = y - groupGap;
  shapes.push(upright(x(0), [top, bottom], colours.text));
  const end = whole ? endOfScale(whole, [top, bottom], x) : { height: 0, shapes: [] };
  return { height: bottom + end.height, shapes: [...shapes, ...end.shapes] };
}

/** Room for the widest number is kept at the end, and before the zero where bars go there. */
function scaleOf(bars: readonly Bar[], whole: GroupedBars['whole']): Scale {
  const values = bars.flatMap((bar) => ('value' in bar ? [Number(bar.value)] : []));
  const widest = Math.max(0, ...bars.map(({ text }) => widthOf(text, style)));
  const room = Math.min(widest + 8, contentWidth * 0.3);
  const [low, high] = [Math.min(0, ...values), Math.max(0, Number(whole?.value ?? 0), ...values)];
  const left = labelWidth + 10 + (low < 0 ? room : 0);
  const width = contentWidth - room - left;
  return (value) => left + ((value - low) / (high - low || 1)) * width;
}

/** Which of its group a bar is, where its top is, and where the line of the whole is, right of which the numbers stand. */
type Place = { readonly at: number; readonly y: number; readonly clearOf: number };

function barShapes(bar: Bar, { at, y, clearOf }: Place, x: Scale): readonly Shape[] {
  const number = 'value' in bar ? Number(bar.value) : 0;
  const [from, to] = number < 0 ? [x(number), x(0)] : [x(0), x(number)];
  const path = rectangle(from, y, to - from, barHeight);
  const room = contentWidth * 0.3;
  const level = y - 1.5 - dropOfText(bar.text, style, room);
  const box = { text: bar.text, style, y: level, width: room } as const;
  return [
    ...(number === 0 ? [] : [{ shape: 'path', path, fill: fillAt(at), stroke: outline } as const]),
    ...(number < 0
      ? textShapes({ ...box, x: from - room - 4, align: 'end' })
      : textShapes({ ...box, x: Math.max(to, clearOf) + 4 })),
  ];
}

function upright(x: number, [top, bottom]: Span, colour: string): Shape {
  const path = polyline([
    [x, top - 2],
    [x, bottom],
  ]);
  return { shape: 'path', path, stroke: { colour, width: 0.8 } };
}

/** A light line where the whole is, with its number under it. */
function endOfScale({ value, text }: Quantity, span: Span, x: Scale): DrawnFigure {
  const width = contentWidth * 0.2;
  const at = x(Number(value));
  const box = { text, style: styles.chartNote, x: at - width / 2, y: span[1] + 2, width } as const;
  return {
    height: 2 + heightOfText(text, styles.chartNote, width),
    shapes: [upright(at, span, colours.border), ...textShapes({ ...box, align: 'middle' })],
  };
}
