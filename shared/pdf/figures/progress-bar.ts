import type { CardBar } from '../document.ts';
import { widthOf } from '../shaping/measure.ts';
import { colours, styles } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { hollowTriangle } from './bullet-bar.ts';
import { polyline, rectangle } from './path.ts';
import { type DrawnFigure, fillPath, type Shape, strokePath } from './shapes.ts';
import { heightOfText, textShapes } from './text-box.ts';

const top = 2;
const barHeight = 7.5;
const belowBar = 5;
const labelGap = 6;
/** A bar beyond this share of its target ends there; its text says how far it goes. */
const scaleEnd = 1.5;
const halfTriangle = 4;
const style = styles.note;

/** A bar from the baseline at the left to a tick at the target, with a hollow triangle at an original target, and labels below. */
export function progressBar(typesetter: Typesetter, bar: CardBar, width: number): DrawnFigure {
  const [achieved, original] = [Number(bar.achieved), Number(bar.original ?? 1)];
  const high = Math.min(scaleEnd, Math.max(1, achieved, original));
  /** A triangle at the end stays within the width. */
  const room = original === high && high > 1 ? width - halfTriangle : width;
  const x = (value: number) => (Math.min(high, Math.max(0, value)) / high) * room;
  const labels = labelsBelow(typesetter, bar, x, width);
  return {
    height: top + barHeight + belowBar + labels.height,
    shapes: [
      fillPath(rectangle(0, top, x(1), barHeight), { colour: colours.track }),
      ...(achieved > 0
        ? [fillPath(rectangle(0, top, x(achieved), barHeight), { colour: colours.accent })]
        : []),
      tick(0, 0.8),
      tick(x(1), 1.4),
      ...(bar.original === undefined ? [] : [hollowTriangle(x(original), top + barHeight)]),
      ...labels.shapes,
    ],
  };
}

/** The baseline at the left, the target under its tick, the original target at the right; one after the other where there is no room. */
function labelsBelow(
  typesetter: Typesetter,
  { labels }: CardBar,
  x: (value: number) => number,
  width: number,
): DrawnFigure {
  const { baseline, target, original } = labels;
  const y = top + barHeight + belowBar;
  const sizes = [baseline, target, original ?? ''].map((text) => widthOf(typesetter, text, style));
  const [first = 0, second = 0, third = 0] = sizes;
  const last = original === undefined ? width : width - third - labelGap;
  const from = Math.min(Math.max(x(1) - second, first + labelGap), last - second);
  if (from < first + labelGap) {
    const text = [baseline, target, original].filter((each) => each !== undefined).join(' · ');
    const box = { text, style, x: 0, y, width };
    return {
      height: heightOfText(typesetter, text, style, width),
      shapes: textShapes(typesetter, box),
    };
  }
  const put = (text: string, left: number, own: number) =>
    textShapes(typesetter, { text, style, x: left, y, width: own + 1 });
  return {
    height: heightOfText(typesetter, baseline, style, width),
    shapes: [
      ...put(baseline, 0, first),
      ...put(target, from, second),
      ...(original === undefined ? [] : put(original, width - third, third)),
    ],
  };
}

function tick(x: number, width: number): Shape {
  const path = polyline([
    [x, top - 2],
    [x, top + barHeight + 2],
  ]);
  return strokePath(path, colours.text, width);
}
