import type { Text } from '../document.ts';
import type { BulletBar, BulletBars, Detail } from '../drawing.ts';
import { detailText } from '../plain-text.ts';
import { colours, contentWidth, styles } from '../theme.ts';
import { type Fill, outline } from './fills.ts';
import { legend } from './legend.ts';
import { polyline, rectangle } from './path.ts';
import type { DrawnFigure, Shape } from './shapes.ts';
import { dropOfText, heightOfText, textShapes } from './text-box.ts';

const labelWidth = contentWidth * 0.42;
const valueWidth = contentWidth * 0.13;
const plot = { left: labelWidth + 14, right: contentWidth - valueWidth - 8 } as const;
const style = styles.chartLabel;
const barHeight = 9;
const rowGap = 7;

/** How far the scale goes at most; what is beyond ends in an arrow, and its number says how far. */
const furthest = { below: -0.5, above: 1.5 } as const;

const forwards: Fill = { colour: colours.accent };
const backwards: Fill = { hatch: 'falling', colour: colours.accent };

const nothing: DrawnFigure = { height: 0, shapes: [] };

type Scale = { readonly low: number; readonly high: number; x(share: number): number };

/** Bars on the way from baseline to target, with both marked on every row. */
export function bulletBars({
  baseline,
  target,
  original,
  bars,
  scaledWith = [],
}: BulletBars): DrawnFigure {
  const scale = scaleOf([...bars, ...scaledWith]);
  const key =
    original === undefined ? nothing : legend([{ label: original, symbol: originalSign }]);
  const head = headOf({ baseline, target, y: key.height }, scale);
  const shapes: Shape[] = [...key.shapes, ...head.shapes];
  let y = key.height + head.height + 2;
  for (const bar of bars) {
    const row = rowOf(bar, y, scale);
    shapes.push(...row.shapes);
    y += row.height + rowGap;
  }
  return { height: y - rowGap, shapes };
}

function scaleOf(bars: readonly Pick<BulletBar, 'achieved' | 'original'>[]): Scale {
  const shares = bars.flatMap(({ achieved, original }) => [
    ...('value' in achieved ? [Number(achieved.value)] : []),
    ...(original ? [Number(original.value)] : []),
  ]);
  const low = Math.max(furthest.below, Math.min(0, ...shares));
  const high = Math.min(furthest.above, Math.max(1, ...shares));
  const width = plot.right - plot.left;
  return { low, high, x: (share) => plot.left + ((share - low) / (high - low)) * width };
}

type Head = Pick<BulletBars, 'baseline' | 'target'> & { readonly y: number };

function headOf({ baseline, target, y }: Head, { x }: Scale): DrawnFigure {
  const width = (x(1) - x(0)) / 2 - 3;
  const boxes = [
    { text: baseline, x: x(0), width, align: 'start' },
    { text: target, x: x(1) - width, width, align: 'end' },
  ] as const;
  const heights = boxes.map(({ text }) => heightOfText(text, styles.chartNote, width));
  const height = Math.max(...heights);
  const shapes = boxes.flatMap((box) => textShapes({ ...box, style: styles.chartNote, y }));
  return { height, shapes };
}

function rowOf({ label, details, ...bar }: BulletBar, y: number, scale: Scale): DrawnFigure {
  const labelHeight = heightOfText(label, style, labelWidth);
  const note = { text: inParts(details), style: styles.chartNote, x: 0, width: labelWidth };
  const height = Math.max(
    labelHeight + heightOfText(note.text, note.style, labelWidth),
    barHeight + 4,
  );
  const top = y + 2 + dropOfText(label, style, labelWidth);
  return {
    height,
    shapes: [
      ...textShapes({ text: label, style, x: 0, y, width: labelWidth }),
      ...textShapes({ ...note, y: y + labelHeight }),
      ...achievedShapes(bar, top, scale),
    ],
  };
}

/** A line ends behind a part rather than within it, so that each number stays with what it is of. */
const inParts = (details: readonly Detail[]): Text =>
  details.map((detail) => ({ text: detailText(detail), whole: true }));

/** The bar with its number behind all of it; without a number, the reason stands in its place. */
function achievedShapes(
  { achieved, original }: Pick<BulletBar, 'achieved' | 'original'>,
  top: number,
  scale: Scale,
): readonly Shape[] {
  const said = { text: achieved.text, y: top - 1 - dropOfText(achieved.text, style, plot.right) };
  if (!('value' in achieved)) {
    const x = scale.x(0) + 4;
    return textShapes({ ...said, style, x, width: contentWidth - x });
  }
  const share = Number(achieved.value);
  const first = original && Number(original.value);
  const end = scale.x(Math.min(scale.high, Math.max(1, share, first ?? 1)));
  const x = end + (share > scale.high ? 5 : 0) + 8;
  return [
    ...barShapes(share, top, scale),
    ...(first === undefined ? [] : originalShapes(Math.min(first, scale.high), top, scale)),
    ...textShapes({ ...said, style: styles.chartValue, x, width: contentWidth - x }),
  ];
}

/** Where the target was before, on a line from where it is. */
function originalShapes(share: number, top: number, { x }: Scale): readonly Shape[] {
  const middle = top + barHeight / 2;
  const path = polyline([
    [x(1), middle],
    [x(share), middle],
    [x(share), top - 1],
  ]);
  const line = { shape: 'path', path, stroke: { colour: colours.text, width: 0.6 } } as const;
  return [...(share > 1 ? [line] : []), originalMark(x(share), top - 1)];
}

/** A small triangle that points down at where the target was. */
function originalMark(x: number, tip: number): Shape {
  const path = polyline(
    [
      [x - 3, tip - 5],
      [x + 3, tip - 5],
      [x, tip],
    ],
    true,
  );
  return { shape: 'path', path, fill: { colour: colours.text } };
}

const originalSign = (x: number, y: number) => originalMark(x + 4, y + 8.5);

/** The way from baseline to target is light, what was achieved is dark and narrower; marks stand at both ends. */
function barShapes(share: number, top: number, { low, high, x }: Scale): readonly Shape[] {
  const shown = Math.min(high, Math.max(low, share));
  const [from, to] = share < 0 ? [x(shown), x(0)] : [x(0), x(shown)];
  const way = rectangle(x(0), top, x(1) - x(0), barHeight);
  const bar = rectangle(from, top + 2, to - from, barHeight - 4);
  return [
    { shape: 'path', path: way, fill: { colour: colours.chartWay } },
    ...(to > from
      ? [
          {
            shape: 'path',
            path: bar,
            fill: share < 0 ? backwards : forwards,
            stroke: outline,
          } as const,
        ]
      : []),
    ...(share > high ? [arrow(x(high), top, 1)] : []),
    ...(share < low ? [arrow(x(low), top, -1)] : []),
    ...mark(x(0), top, 0.8),
    ...mark(x(1), top, 2),
  ];
}

/** A mark has a light edge, so that it is seen on a bar that goes beyond it. */
function mark(x: number, top: number, width: number): readonly Shape[] {
  const path = polyline([
    [x, top - 2],
    [x, top + barHeight + 2],
  ]);
  const strokes = [
    { colour: colours.paper, width: width + 1.6 },
    { colour: colours.text, width },
  ];
  return strokes.map((stroke) => ({ shape: 'path', path, stroke }) as const);
}

function arrow(x: number, top: number, direction: 1 | -1): Shape {
  const path = polyline(
    [
      [x, top],
      [x + 5 * direction, top + barHeight / 2],
      [x, top + barHeight],
    ],
    true,
  );
  return { shape: 'path', path, fill: forwards };
}
