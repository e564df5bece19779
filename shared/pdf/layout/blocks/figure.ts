import type { Figure, Text } from '../../document.ts';
import { draw, drawLower } from '../../figures/draw.ts';
import type { DrawnFigure } from '../../figures/shapes.ts';
import { contentBottom, page, type Style, space, styles } from '../../theme.ts';
import { memoKey, type Typesetter } from '../../typesetter.ts';
import type { Element } from '../display-list.ts';
import { addSpace, addSpaceAbove, ensureRoom, type Flow, put } from '../pages/flow.ts';
import type { KeepTogether } from '../pages/keep-together.ts';
import { tightenPage } from '../pages/tighten-page.ts';
import { captionOf, heightOfCaption, layCaption, markPlace } from './caption.ts';
import { heightOf, writeText } from './text.ts';

type MeasuredFigure = {
  readonly drawn: DrawnFigure;
  readonly scale: number;
  /** Of the drawing only. */
  readonly height: number;
  /** With its caption and notes. */
  readonly fullHeight: number;
};

/** A drawing has at least this height; notes longer than the rest of the page continue on the next. */
const minRoom = 200;

const measuredFigures = memoKey<Figure, MeasuredFigure>('measured figures');

/** Draws a figure once, for its height and for the page. */
function measureFigure(typesetter: Typesetter, figure: Figure, width: number): MeasuredFigure {
  const measured = typesetter.memo(measuredFigures);
  const known = measured.get(figure);
  if (known) return known;
  const drawn = draw(typesetter, figure.drawing, width);
  const entry = measureDrawn(typesetter, figure, { drawn, width });
  measured.set(figure, entry);
  return entry;
}

type Drawn = { readonly drawn: DrawnFigure; readonly width: number };

/** Measures a drawing with its caption and notes, and scales it down if it is taller than a page. */
function measureDrawn(
  typesetter: Typesetter,
  figure: Figure,
  { drawn, width }: Drawn,
): MeasuredFigure {
  const texts = textsBelow(typesetter, figure).reduce(
    (sum, { text, style, gap }) => sum + gap + heightOf(typesetter, text, style, width),
    isPhotograph(figure) ? 0 : heightOfCaption(typesetter, figure, width),
  );
  const room = Math.max(contentBottom - page.top - texts, minRoom);
  const scale = Math.min(1, room / drawn.height);
  const height = drawn.height * scale;
  return { drawn, scale, height, fullHeight: height + texts };
}

const isPhotograph = ({ drawing }: Figure) => drawing.kind === 'photograph';

type TextBelow = {
  readonly text: Text;
  readonly style: Style;
  readonly gap: number;
  readonly type: 'P' | 'Caption';
  /** More of the same element follows. */
  readonly isLabel?: boolean;
};

/** The notes to a drawing. A photograph has its caption above them, with place, day and rights, and they follow it closely. */
function textsBelow(typesetter: Typesetter, figure: Figure): readonly TextBelow[] {
  const { notes = [], subtitle } = figure;
  const note = { style: styles.note, type: 'P' } as const;
  if (!isPhotograph(figure)) return notes.map((text) => ({ ...note, text, gap: space.remark }));
  const caption = captionOf(typesetter, figure);
  const own = { text: caption, style: styles.photographCaption, gap: belowPhotograph } as const;
  const style = styles.captionSubtitle;
  return [
    { ...own, type: 'Caption', isLabel: subtitle !== undefined },
    ...(subtitle ? [{ text: subtitle, style, gap: 0, type: 'Caption' } as const] : []),
    ...notes.map((text) => ({ ...note, text, gap: 0 })),
  ];
}

const belowPhotograph = 3.5;

/** Full height if it fits on the page, a lower drawing if only that fits, else full height on a new page. */
function chooseHeight(flow: Flow, figure: Figure): MeasuredFigure {
  const full = measureFigure(flow.typesetter, figure, flow.width);
  if (tightenPage(flow, full.fullHeight)) return full;
  const low = measureLower(flow.typesetter, figure, flow.width);
  if (low && tightenPage(flow, low.fullHeight)) return low;
  ensureRoom(flow, full.fullHeight);
  return full;
}

function measureLower(typesetter: Typesetter, figure: Figure, width: number) {
  const drawn = drawLower(typesetter, figure.drawing, width);
  return drawn && measureDrawn(typesetter, figure, { drawn, width });
}

/** Caption, drawing and notes are kept together. */
export function keepOfFigure(typesetter: Typesetter, figure: Figure, width: number): KeepTogether {
  const preferred = measureFigure(typesetter, figure, width).fullHeight;
  return { min: measureLower(typesetter, figure, width)?.fullHeight ?? preferred, preferred };
}

/** Lays a figure: its caption, drawing and notes on one page, if a page has room for them. */
export function layFigure(flow: Flow, figure: Figure, { root }: { readonly root: Element }): void {
  const { alternative } = figure;
  addSpaceAbove(flow, space.figure);
  const { drawn, scale, height } = chooseHeight(flow, figure);
  const group = { type: 'Div', parent: root };
  if (isPhotograph(figure)) markPlace(flow, figure);
  else layCaption(flow, figure, group);
  ensureRoom(flow, height);
  const { x, width } = flow;
  const box = [x, flow.y, x + width, flow.y + height] as const;
  const language = figure.alternativeLanguage;
  const element = {
    type: 'Figure',
    parent: group,
    alternative,
    box,
    ...(language && { language }),
  };
  put(flow, { draw: 'figure', shapes: drawn.shapes, scale, x, y: flow.y, element });
  flow.y += height;
  const caption = { type: 'Caption', parent: group };
  for (const { text, style, gap, type, isLabel = false } of textsBelow(flow.typesetter, figure)) {
    flow.y += gap;
    const own = type === 'Caption' ? caption : { type, parent: group };
    writeText(flow, { text, style, x, width, element: own, isLabel });
  }
  addSpace(flow, space.figure);
}
