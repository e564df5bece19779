import type { BulletBar } from '../drawing.ts';
import { colours, styles } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { type Fill, outline } from './fills.ts';
import { polyline, rectangle } from './path.ts';
import { fillPath, type Shape, strokePath } from './shapes.ts';
import { baselineShiftOfText, textShapes } from './text-box.ts';

/** Where the bars of a figure are. */
export type Plot = {
  readonly labelWidth: number;
  readonly left: number;
  readonly right: number;
  readonly width: number;
};

export function plotOf(width: number): Plot {
  const labelWidth = width * 0.42;
  return { labelWidth, left: labelWidth + 14, right: width * 0.87 - 8, width };
}

export const barHeight = 9;
const style = styles.chartLabel;

/** The scale from baseline (0) to target (1), and the values at its ends. */
export type ProgressScale = {
  readonly low: number;
  readonly high: number;
  readonly plot: Plot;
  x(value: number): number;
};

const forwards: Fill = { colour: colours.accent };
const backwards: Fill = { hatch: 'falling', colour: colours.accent };

/** One bar with its number after it; without a number, the reason in its place. */
export function achievedShapes(
  typesetter: Typesetter,
  { achieved, original }: Pick<BulletBar, 'achieved' | 'original'>,
  top: number,
  scale: ProgressScale,
): readonly Shape[] {
  const { plot } = scale;
  const label = {
    text: achieved.text,
    y: top - 1 - baselineShiftOfText(typesetter, achieved.text, style, plot.right),
  };
  if (!('value' in achieved)) {
    const x = scale.x(0) + 4;
    return textShapes(typesetter, { ...label, style, x, width: plot.width - x });
  }
  const progress = Number(achieved.value);
  const originalTarget = original && Number(original.value);
  const end = scale.x(Math.min(scale.high, Math.max(1, progress, originalTarget ?? 1)));
  const x = end + (progress > scale.high ? arrowLength : 0) + 8;
  return [
    ...barShapes(progress, top, scale),
    ...(originalTarget === undefined
      ? []
      : originalTargetShapes(Math.min(originalTarget, scale.high), top, scale)),
    ...textShapes(typesetter, { ...label, style: styles.chartValue, x, width: plot.width - x }),
  ];
}

/** The original target, with a line from the current one if it lies beyond. */
function originalTargetShapes(target: number, top: number, { x }: ProgressScale): readonly Shape[] {
  const middle = top + barHeight / 2;
  const path = polyline([
    [x(1), middle],
    [x(target), middle],
    [x(target), top - 1],
  ]);
  const line = strokePath(path, colours.text, 0.6);
  return [...(target > 1 ? [line] : []), hollowTriangle(x(target), top - 1)];
}

/** A small triangle that points down at the original target. */
export function hollowTriangle(x: number, tip: number): Shape {
  const path = polyline(
    [
      [x - 3, tip - 5],
      [x + 3, tip - 5],
      [x, tip],
    ],
    true,
  );
  return fillPath(path, { colour: colours.paper }, { colour: colours.text, width: 0.9 });
}

export const originalTargetSymbol = (x: number, y: number) => hollowTriangle(x + 4, y + 8.5);

/** From baseline to target a light track, on it the achievement, dark and narrower, and marks at both ends. */
function barShapes(
  progress: number,
  top: number,
  { low, high, x }: ProgressScale,
): readonly Shape[] {
  const shown = Math.min(high, Math.max(low, progress));
  const [from, to] = progress < 0 ? [x(shown), x(0)] : [x(0), x(shown)];
  const track = rectangle(x(0), top, x(1) - x(0), barHeight);
  const bar = rectangle(from, top + 2, to - from, barHeight - 4);
  return [
    fillPath(track, { colour: colours.track }),
    ...(to > from ? [fillPath(bar, progress < 0 ? backwards : forwards, outline)] : []),
    ...(progress > high ? [arrow(x(high), top, 1)] : []),
    ...(progress < low ? [arrow(x(low), top, -1)] : []),
    ...mark(x(0), top, 0.8),
    ...mark(x(1), top, 2),
  ];
}

/** A mark has a light edge, to be visible on a bar that goes beyond it. */
function mark(x: number, top: number, width: number): readonly Shape[] {
  const path = polyline([
    [x, top - 2],
    [x, top + barHeight + 2],
  ]);
  return [strokePath(path, colours.paper, width + 1.6), strokePath(path, colours.text, width)];
}

const arrowLength = 5;

function arrow(x: number, top: number, direction: 1 | -1): Shape {
  const path = polyline(
    [
      [x, top],
      [x + arrowLength * direction, top + barHeight / 2],
      [x, top + barHeight],
    ],
    true,
  );
  return fillPath(path, forwards);
}
