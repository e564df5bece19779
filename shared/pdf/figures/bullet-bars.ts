import type { Text } from '../document.ts';
import type { BulletBar, BulletBars, Detail } from '../drawing.ts';
import { detailText } from '../plain-text.ts';
import { styles } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import {
  achievedShapes,
  barHeight,
  originalTargetSymbol,
  type Plot,
  type ProgressScale,
  plotOf,
} from './bullet-bar.ts';
import { legend } from './legend.ts';
import { type DrawnFigure, nothingDrawn, type Shape } from './shapes.ts';
import { baselineShiftOfText, heightOfText, textShapes } from './text-box.ts';

const style = styles.chartLabel;
const rowGap = 7;

/** A bar beyond these ends in an arrow; its number states how far it goes. */
const scaleLimits = { min: -0.5, max: 1.5 } as const;

/** Bars of progress from baseline to target, with both marked on every row. */
export function bulletBars(
  typesetter: Typesetter,
  { baseline, target, original, bars, scaledWith = [] }: BulletBars,
  width: number,
): DrawnFigure {
  const scale = scaleOf([...bars, ...scaledWith], plotOf(width));
  const key =
    original === undefined
      ? nothingDrawn
      : legend(typesetter, [{ label: original, symbol: originalTargetSymbol }], width);
  const head = headOf(typesetter, { baseline, target, y: key.height }, scale);
  const shapes: Shape[] = [...key.shapes, ...head.shapes];
  let y = key.height + head.height + 2;
  for (const bar of bars) {
    const row = rowOf(typesetter, bar, y, scale);
    shapes.push(...row.shapes);
    y += row.height + rowGap;
  }
  return { height: y - rowGap, shapes };
}

function scaleOf(
  bars: readonly Pick<BulletBar, 'achieved' | 'original'>[],
  plot: Plot,
): ProgressScale {
  const progress = bars.flatMap(({ achieved, original }) => [
    ...('value' in achieved ? [Number(achieved.value)] : []),
    ...(original ? [Number(original.value)] : []),
  ]);
  const low = Math.max(scaleLimits.min, Math.min(0, ...progress));
  const high = Math.min(scaleLimits.max, Math.max(1, ...progress));
  const width = plot.right - plot.left;
  return { low, high, plot, x: (value) => plot.left + ((value - low) / (high - low)) * width };
}

type Head = Pick<BulletBars, 'baseline' | 'target'> & { readonly y: number };

function headOf(
  typesetter: Typesetter,
  { baseline, target, y }: Head,
  { x }: ProgressScale,
): DrawnFigure {
  const width = (x(1) - x(0)) / 2 - 3;
  const boxes = [
    { text: baseline, x: x(0), width, align: 'start' },
    { text: target, x: x(1) - width, width, align: 'end' },
  ] as const;
  const heights = boxes.map(({ text }) => heightOfText(typesetter, text, styles.note, width));
  const height = Math.max(...heights);
  const shapes = boxes.flatMap((box) => textShapes(typesetter, { ...box, style: styles.note, y }));
  return { height, shapes };
}

function rowOf(
  typesetter: Typesetter,
  { label, details, ...bar }: BulletBar,
  y: number,
  scale: ProgressScale,
): DrawnFigure {
  const { labelWidth } = scale.plot;
  const labelHeight = heightOfText(typesetter, label, style, labelWidth);
  const note = { text: asUnbrokenRuns(details), style: styles.note, x: 0, width: labelWidth };
  const height = Math.max(
    labelHeight + heightOfText(typesetter, note.text, note.style, labelWidth),
    barHeight + 4,
  );
  const top = y + 2 + baselineShiftOfText(typesetter, label, style, labelWidth);
  return {
    height,
    shapes: [
      ...textShapes(typesetter, { text: label, style, x: 0, y, width: labelWidth }),
      ...textShapes(typesetter, { ...note, y: y + labelHeight }),
      ...achievedShapes(typesetter, bar, top, scale),
    ],
  };
}

/** A line may end between details rather than within one, so that each number stays with its label. */
const asUnbrokenRuns = (details: readonly Detail[]): Text =>
  details.map((detail) => ({ text: detailText(detail), noBreak: true }));
