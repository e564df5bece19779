import type { Text } from '../document.ts';
import { naturalWidth } from '../linebreak/text-widths.ts';
import { styles } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { type Fill, outline } from './fills.ts';
import { circle, rectangle } from './path.ts';
import { type DrawnFigure, fillPath, type Shape } from './shapes.ts';
import { baselineShiftOfText, heightOfText, textShapes, toText } from './text-box.ts';

const style = styles.chartLabel;
const symbolWidth = 8;
const labelGap = 5;
const entryGap = 16;

/** Draws the symbol before a label. */
export type Symbol = (x: number, y: number) => Shape;
export type LegendEntry = { readonly label: Text | string; readonly symbol: Symbol };

/** A legend in rows across the figure, from this height; its height includes what is above. */
export function legend(
  typesetter: Typesetter,
  entries: readonly LegendEntry[],
  room: number,
  top = 0,
): DrawnFigure {
  const shapes: Shape[] = [];
  let [x, y, tallest] = [0, top, 0];
  for (const { label, symbol } of entries) {
    const text = toText(typesetter, label);
    const wanted = symbolWidth + labelGap + naturalWidth(typesetter, text, style) + 1;
    const width = Math.min(wanted, room);
    if (x > 0 && x + width > room) {
      [x, y, tallest] = [0, y + tallest + 2, 0];
    }
    const textWidth = width - symbolWidth - labelGap;
    shapes.push(symbol(x, y + baselineShiftOfText(typesetter, text, style, textWidth)));
    const box = { text, style, x: x + symbolWidth + labelGap, y, width: textWidth };
    shapes.push(...textShapes(typesetter, box));
    tallest = Math.max(tallest, heightOfText(typesetter, text, style, textWidth));
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
