import { widthOf } from '../shaping/measure.ts';
import { contentWidth, styles } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { type Fill, outline } from './fills.ts';
import { circle, rectangle } from './path.ts';
import { type DrawnFigure, fillPath, type Shape } from './shapes.ts';
import { baselineShiftOfText, heightOfText, textShapes } from './text-box.ts';

const style = styles.chartLabel;
const symbolWidth = 8;
const labelGap = 5;
const entryGap = 16;

/** Draws the symbol before a label. */
export type Symbol = (x: number, y: number) => Shape;
export type LegendEntry = { readonly label: string; readonly symbol: Symbol };

/** A legend in rows across the figure. */
export function legend(typesetter: Typesetter, entries: readonly LegendEntry[]): DrawnFigure {
  const shapes: Shape[] = [];
  let [x, y, tallest] = [0, 0, 0];
  for (const { label, symbol } of entries) {
    const wanted = symbolWidth + labelGap + widthOf(typesetter, label, style) + 1;
    const width = Math.min(wanted, contentWidth);
    if (x > 0 && x + width > contentWidth) {
      [x, y, tallest] = [0, y + tallest + 2, 0];
    }
    const textWidth = width - symbolWidth - labelGap;
    shapes.push(symbol(x, y + baselineShiftOfText(typesetter, label, style, textWidth)));
    shapes.push(
      ...textShapes(typesetter, {
        text: label,
        style,
        x: x + symbolWidth + labelGap,
        y,
        width: textWidth,
      }),
    );
    tallest = Math.max(tallest, heightOfText(typesetter, label, style, textWidth));
    x += width + entryGap;
  }
  return { height: y + tallest, shapes };
}

export function swatch(fill: Fill): Symbol {
  return (x, y) => {
    const path = rectangle(x, y + 1.5, symbolWidth, symbolWidth);
    return fillPath(path, fill, outline);
  };
}

/** A data point. */
export function dot(colour: string): Symbol {
  return (x, y) => {
    const path = circle(x + symbolWidth / 2, y + 5.5, 2.6);
    return fillPath(path, { colour });
  };
}

/** A short thick line. */
export function dash(colour: string): Symbol {
  return (x, y) => {
    const path = rectangle(x, y + 4.5, symbolWidth, 2);
    return fillPath(path, { colour });
  };
}
