import type { PeriodSeries, Quantity } from '../drawing.ts';
import { colours, contentWidth, styles } from '../theme.ts';
import { dash, dot, legend } from './legend.ts';
import { circle, type Point, polyline } from './path.ts';
import type { DrawnFigure, Shape } from './shapes.ts';
import { heightOfText, type TextBox, textShapes } from './text-box.ts';

const plotHeight = 110;
const style = styles.chartLabel;
/** Room above the highest point for its number. */
const headroom = 16;
const radius = 2.6;

type Place = { x(at: number): number; y(value: string): number; readonly step: number };

/** Points over periods on a scale that includes zero, joined where neighbours both have a number; targets are dashes. */
export function periodSeries({ actual, target, points, whole }: PeriodSeries): DrawnFigure {
  const hasTargets = points.some((point) => point.target);
  const key = legend([
    { label: actual, symbol: dot(colours.accent) },
    ...(hasTargets ? [{ label: target, symbol: dash(colours.text) }] : []),
  ]);
  const place = placeOf({ points, whole, top: key.height + headroom });
  const bottom = key.height + headroom + plotHeight;
  const labels = points.flatMap(({ label, reason }, at) =>
    textShapes({ ...labelBox(label, reason, at, place), y: bottom + 6, align: 'middle' }),
  );
  const labelHeights = points.map(({ label, reason }, at) => {
    const { text, style, width } = labelBox(label, reason, at, place);
    return heightOfText(text, style, width);
  });
  return {
    height: bottom + 6 + Math.max(0, ...labelHeights),
    shapes: [
      ...key.shapes,
      across(place.y('0'), colours.text),
      ...(whole ? endOfScale(whole, place) : []),
      ...points.flatMap((point, at) => (point.target ? [targetMark(point.target, at, place)] : [])),
      ...segments(points, place),
      ...points.flatMap((_, at) => numbered(points, at, place)),
      ...labels,
    ],
  };
}

/** A period, and below it why it has no number. */
function labelBox(label: string, reason: string | undefined, at: number, { x, step }: Place) {
  const text = [
    { text: label },
    ...(reason === undefined ? [] : [{ text: reason, ownLine: true }]),
  ];
  return { text, style: styles.chartNote, x: x(at) - step / 2 + 2, width: step - 4 };
}

type Given = Pick<PeriodSeries, 'points'> & {
  readonly whole: PeriodSeries['whole'] | undefined;
  readonly top: number;
};

function placeOf({ points, whole, top }: Given): Place {
  const values = points.flatMap((point) =>
    [point.actual, point.target].flatMap((each) => (each ? [Number(each.value)] : [])),
  );
  const [low, high] = [Math.min(0, ...values), Math.max(0, Number(whole?.value ?? 0), ...values)];
  const step = contentWidth / Math.max(points.length, 1);
  return {
    step,
    x: (at) => (at + 0.5) * step,
    y: (value) => top + ((high - Number(value)) / (high - low || 1)) * plotHeight,
  };
}

function across(y: number, colour: string): Shape {
  const path = polyline([
    [0, y],
    [contentWidth, y],
  ]);
  return { shape: 'path', path, stroke: { colour, width: 0.8 } };
}

/** A light line where the whole is, with its number at the end. */
function endOfScale({ value, text }: Quantity, { y }: Place): readonly Shape[] {
  const level = y(value);
  const box = { text, style: styles.chartNote, x: 0, y: level - 11, width: contentWidth } as const;
  return [across(level, colours.border), ...textShapes({ ...box, align: 'end' })];
}

/** A period without a number interrupts the line. */
function segments(points: PeriodSeries['points'], { x, y }: Place): readonly Shape[] {
  return points.flatMap(({ actual }, at) => {
    const next = points[at + 1]?.actual;
    if (!actual || !next) return [];
    const ends: readonly Point[] = [
      [x(at), y(actual.value)],
      [x(at + 1), y(next.value)],
    ];
    return [
      { shape: 'path', path: polyline(ends), stroke: { colour: colours.accent, width: 1.4 } },
    ];
  });
}

/** A point with its number. */
function numbered(points: PeriodSeries['points'], at: number, place: Place): readonly Shape[] {
  const { actual } = points[at] ?? {};
  if (!actual) return [];
  const centre = [place.x(at), place.y(actual.value)] as const;
  return [
    { shape: 'path', path: circle(...centre, radius), fill: { colour: colours.accent } },
    ...textShapes({ text: actual.text, style, ...numberBox(points, at, centre, place) }),
  ];
}

/**
 * The number stands above its point; where the mark of the target would cross it, below; and where that is the zero line, on
 * the side that the line does not come from.
 */
function numberBox(
  points: PeriodSeries['points'],
  at: number,
  [x, top]: Point,
  { y, step }: Place,
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

function targetMark({ value }: Quantity, at: number, { x, y, step }: Place): Shape {
  const half = Math.min(14, step / 3);
  const path = polyline([
    [x(at) - half, y(value)],
    [x(at) + half, y(value)],
  ]);
  return { shape: 'path', path, stroke: { colour: colours.text, width: 2 } };
}
