import type { PeriodSeries, Quantity } from '../drawing.ts';
import { colours, styles } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { dash, dot, legend } from './legend.ts';
import { circle, type Point, polyline } from './path.ts';
import { type DrawnFigure, fillPath, nothingDrawn, type Shape, strokePath } from './shapes.ts';
import { heightOfText, type TextBox, textShapes } from './text-box.ts';

const plotHeight = 110;
const style = styles.chartLabel;
/** Room for a number above the highest point. */
const headroom = 16;
const radius = 2.6;

type Axes = {
  x(at: number): number;
  y(value: string): number;
  readonly step: number;
  readonly width: number;
};

/** A line chart over periods on a scale that includes zero; targets are dashes. */
export function periodSeries(
  typesetter: Typesetter,
  { actual, target, points, whole, axis }: PeriodSeries,
  width: number,
): DrawnFigure {
  const hasTargets = points.some((point) => point.target);
  const entries = [
    { label: actual, symbol: dot(colours.accent) },
    ...(hasTargets ? [{ label: target, symbol: dash(colours.text) }] : []),
  ];
  const key = legend(typesetter, entries, width);
  const title =
    axis === undefined ? nothingDrawn : axisTitle(typesetter, axis, key.height + 3, width);
  const top = key.height + title.height + headroom;
  const axes = axesOf({ points, whole, top, width });
  const bottom = top + plotHeight;
  const labels = points.flatMap(({ label, reason }, at) =>
    textShapes(typesetter, {
      ...labelBox(label, reason, at, axes),
      y: bottom + 6,
      align: 'middle',
    }),
  );
  const labelHeights = points.map(({ label, reason }, at) => {
    const { text, style, width: room } = labelBox(label, reason, at, axes);
    return heightOfText(typesetter, text, style, room);
  });
  return {
    height: bottom + 6 + Math.max(0, ...labelHeights),
    shapes: [
      ...key.shapes,
      ...title.shapes,
      horizontalLine(axes.y('0'), colours.text, width),
      ...(whole ? wholeLine(typesetter, whole, axes) : []),
      ...points.flatMap((_, at) => targetWithNumber(typesetter, points, at, axes)),
      ...segments(points, axes),
      ...points.flatMap((_, at) => pointWithNumber(typesetter, points, at, axes)),
      ...labels,
    ],
  };
}

/** The label of a period, and below it the reason why it has no number. */
function labelBox(label: string, reason: string | undefined, at: number, { x, step }: Axes) {
  const text = [
    { text: label },
    ...(reason === undefined ? [] : [{ text: reason, newLine: true }]),
  ];
  return { text, style: styles.note, x: x(at) - step / 2 + 2, width: step - 4 };
}

type ScaleInput = Pick<PeriodSeries, 'points'> & {
  readonly whole: PeriodSeries['whole'] | undefined;
  readonly top: number;
  readonly width: number;
};

function axesOf({ points, whole, top, width }: ScaleInput): Axes {
  const values = points.flatMap((point) =>
    [point.actual, point.target].flatMap((each) => (each ? [Number(each.value)] : [])),
  );
  const [low, high] = [Math.min(0, ...values), Math.max(0, Number(whole?.value ?? 0), ...values)];
  const step = width / Math.max(points.length, 1);
  return {
    step,
    width,
    x: (at) => (at + 0.5) * step,
    y: (value) => top + ((high - Number(value)) / (high - low || 1)) * plotHeight,
  };
}

function horizontalLine(y: number, colour: string, width: number): Shape {
  const path = polyline([
    [0, y],
    [width, y],
  ]);
  return strokePath(path, colour, 0.8);
}

/** A light line at the whole, with its number at the end. */
function wholeLine(
  typesetter: Typesetter,
  { value, text }: Quantity,
  { y, width }: Axes,
): readonly Shape[] {
  const level = y(value);
  const box = { text, style: styles.note, x: 0, y: level - 11, width } as const;
  return [
    horizontalLine(level, colours.border, width),
    ...textShapes(typesetter, { ...box, align: 'end' }),
  ];
}

/** A period without a number interrupts the line. */
function segments(points: PeriodSeries['points'], { x, y }: Axes): readonly Shape[] {
  return points.flatMap(({ actual }, at) => {
    const next = points[at + 1]?.actual;
    if (!actual || !next) return [];
    const ends: readonly Point[] = [
      [x(at), y(actual.value)],
      [x(at + 1), y(next.value)],
    ];
    return [strokePath(polyline(ends), colours.accent, 1.4)];
  });
}

/** A point with its number. */
function pointWithNumber(
  typesetter: Typesetter,
  points: PeriodSeries['points'],
  at: number,
  axes: Axes,
): readonly Shape[] {
  const { actual } = points[at] ?? {};
  if (!actual) return [];
  const centre = [axes.x(at), axes.y(actual.value)] as const;
  return [
    fillPath(circle(...centre, radius), { colour: colours.accent }),
    ...textShapes(typesetter, { text: actual.text, style, ...numberBox(points, at, centre, axes) }),
  ];
}

/**
 * The number stands above its point; below, if the target mark would cross it; and if the zero line is there, on the side where
 * no line arrives.
 */
function numberBox(
  points: PeriodSeries['points'],
  at: number,
  [x, top]: Point,
  { y, step }: Axes,
): Pick<TextBox, 'x' | 'y' | 'width' | 'align'> {
  const target = points[at]?.target;
  const above = target ? top - y(target.value) : headroom;
  const middle = { x: x - step / 2, width: step, align: 'middle' } as const;
  if (above <= -2 || above >= headroom) return { ...middle, y: top - 15 };
  const isFree = y('0') < top - 2 || y('0') > top + style.leading + 6;
  if (isFree) return { ...middle, y: top + 4 };
  const [level, width] = [top - style.leading / 2 - 1, step / 2 - 6];
  return points[at - 1]?.actual
    ? { x: x + 6, y: level, width, align: 'start' }
    : { x: x - 6 - width, y: level, width, align: 'end' };
}

/** Above the highest point, at the left. */
function axisTitle(typesetter: Typesetter, text: string, y: number, width: number): DrawnFigure {
  const box = { text, style: styles.note, x: 0, y, width };
  return {
    height: 3 + heightOfText(typesetter, text, styles.note, width),
    shapes: textShapes(typesetter, box),
  };
}

/** A short line at the target with its number, on the side away from the actual value. */
function targetWithNumber(
  typesetter: Typesetter,
  points: PeriodSeries['points'],
  at: number,
  axes: Axes,
): readonly Shape[] {
  const { target, actual } = points[at] ?? {};
  if (!target) return [];
  const { x, y, step } = axes;
  const half = Math.min(14, step / 3);
  const level = y(target.value);
  const path = polyline([
    [x(at) - half, level],
    [x(at) + half, level],
  ]);
  const height = heightOfText(typesetter, target.text, styles.note, step);
  const isBelow = actual && y(actual.value) < level && level + height < y('0');
  const box = {
    text: target.text,
    style: styles.note,
    x: x(at) - step / 2,
    y: isBelow ? level + 2 : level - height - 1,
    width: step,
    align: 'middle',
  } as const;
  return [strokePath(path, colours.text, 2), ...textShapes(typesetter, box)];
}
