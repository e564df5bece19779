import type { Donut } from '../drawing.ts';
import { widthOf } from '../shaping/measure.ts';
import { styles } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { fillAt, outline } from './fills.ts';
import { swatch } from './legend.ts';
import { ringPart } from './path.ts';
import { type DrawnFigure, fillPath, type Shape } from './shapes.ts';
import { baselineShiftOfText, heightOfText, textShapes } from './text-box.ts';

const outerRadius = 48;
const innerRadius = 27;
const legendLeft = 2 * outerRadius + 28;
const valueWidth = 120;
const labelLeft = legendLeft + 14;
const style = styles.chartLabel;

/** Parts of a whole, clockwise from the top, with a legend that has their numbers. */
export function donut(typesetter: Typesetter, { parts }: Donut, width: number): DrawnFigure {
  const labelWidth = width - labelLeft - valueWidth;
  const values = parts.map(({ value }) => Math.max(0, Number(value)));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const legendHeight = parts.reduce(
    (sum, { label }) => sum + heightOfEntry(typesetter, label, labelWidth),
    0,
  );
  const height = Math.max(2 * outerRadius + 2, legendHeight);
  const centre = [outerRadius + 1, height / 2] as const;
  let from = 0;
  const slices = values.flatMap((value, at): readonly Shape[] => {
    const to = from + (value / total) * 2 * Math.PI;
    const path = ringPart(centre, { outer: outerRadius, inner: innerRadius, from, to });
    from = to;
    return value === 0 ? [] : [fillPath(path, fillAt(parts[at]?.fill ?? at), outline)];
  });
  return {
    height,
    shapes: [
      ...slices,
      ...legendOf(typesetter, parts, { top: (height - legendHeight) / 2, labelWidth }),
    ],
  };
}

type Place = { readonly top: number; readonly labelWidth: number };

/** The numbers form a column close to the labels. */
function legendOf(
  typesetter: Typesetter,
  parts: Donut['parts'],
  { top, labelWidth }: Place,
): readonly Shape[] {
  let y = top;
  const labels = parts.map(({ label }) => widthOf(typesetter, label, style));
  const left = labelLeft + maxWidth(labels, labelWidth) + 20;
  const values = parts.map(({ text }) => widthOf(typesetter, text, styles.chartValue));
  const width = maxWidth(values, valueWidth - 20);
  return parts.flatMap(({ label, text, fill }, at) => {
    const level =
      y +
      baselineShiftOfText(typesetter, label, style, labelWidth) -
      baselineShiftOfText(typesetter, text, style, valueWidth);
    const value = { text, style: styles.chartValue, x: left, y: level } as const;
    const shapes = [
      swatch(fillAt(fill ?? at))(
        legendLeft,
        y + baselineShiftOfText(typesetter, label, style, labelWidth),
      ),
      ...textShapes(typesetter, { text: label, style, x: labelLeft, y, width: labelWidth }),
      ...textShapes(typesetter, { ...value, width, align: 'end' }),
    ];
    y += heightOfEntry(typesetter, label, labelWidth);
    return shapes;
  });
}

function maxWidth(widths: readonly number[], limit: number): number {
  return Math.min(limit, Math.max(0, ...widths) + 0.5);
}

function heightOfEntry(typesetter: Typesetter, label: string, labelWidth: number): number {
  return heightOfText(typesetter, label, style, labelWidth) + 4;
}
