import type { Figure, Text } from '../../document.ts';
import { draw, drawLower } from '../../figures/draw.ts';
import type { DrawnFigure } from '../../figures/shapes.ts';
import { contentBottom, contentWidth, page, space, styles } from '../../theme.ts';
import { memoKey, type Typesetter } from '../../typesetter.ts';
import type { Element } from '../display-list.ts';
import { addSpace, ensureRoom, type Flow, put } from '../pages/flow.ts';
import { tightenPage } from '../pages/tighten-page.ts';
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
function measureFigure(typesetter: Typesetter, figure: Figure): MeasuredFigure {
  const measured = typesetter.memo(measuredFigures);
  const known = measured.get(figure);
  if (known) return known;
  const entry = measureDrawn(typesetter, figure, draw(typesetter, figure.drawing));
  measured.set(figure, entry);
  return entry;
}

/** Measures a drawing with its caption and notes, and scales it down if it is taller than a page. */
function measureDrawn(typesetter: Typesetter, figure: Figure, drawn: DrawnFigure): MeasuredFigure {
  const texts = heightOfCaption(typesetter, figure) + heightOfNotes(typesetter, figure.notes ?? []);
  const room = Math.max(contentBottom - page.top - texts, minRoom);
  const scale = Math.min(1, room / drawn.height);
  const height = drawn.height * scale;
  return { drawn, scale, height, fullHeight: height + texts };
}

/** Full height if it fits on the page, a lower drawing if only that fits, else full height on a new page. */
function chooseHeight(flow: Flow, figure: Figure): MeasuredFigure {
  const full = measureFigure(flow.typesetter, figure);
  if (tightenPage(flow, full.fullHeight)) return full;
  const lower = drawLower(flow.typesetter, figure.drawing);
  const low = lower && measureDrawn(flow.typesetter, figure, lower);
  if (low && tightenPage(flow, low.fullHeight)) return low;
  ensureRoom(flow, full.fullHeight);
  return full;
}

function heightOfCaption(typesetter: Typesetter, { caption, titled }: Figure): number {
  return titled
    ? 0
    : heightOf(typesetter, caption, styles.caption, contentWidth) + space.drawingGap;
}

/** Caption, drawing and notes are kept together. */
export function heightOfFigure(typesetter: Typesetter, figure: Figure): number {
  return measureFigure(typesetter, figure).fullHeight;
}

function heightOfNotes(typesetter: Typesetter, notes: readonly Text[]): number {
  const heights = notes.map(
    (text) => space.remark + heightOf(typesetter, text, styles.small, contentWidth),
  );
  return heights.reduce((sum, height) => sum + height, 0);
}

/** Lays a figure: its caption, drawing and notes on one page, if a page has room for them. */
export function layFigure(flow: Flow, figure: Figure, { root }: { readonly root: Element }): void {
  const { caption, titled, alternative, notes = [] } = figure;
  addSpace(flow, space.figure / 2);
  const { drawn, scale, height } = chooseHeight(flow, figure);
  const group = { type: 'Div', parent: root };
  if (!titled) layCaption(flow, caption, group);
  ensureRoom(flow, height);
  const box = [page.left, flow.y, page.left + contentWidth, flow.y + height] as const;
  const language = figure.alternativeLanguage;
  const element = {
    type: 'Figure',
    parent: group,
    alternative,
    box,
    ...(language && { language }),
  };
  put(flow, { draw: 'figure', shapes: drawn.shapes, scale, x: page.left, y: flow.y, element });
  flow.y += height;
  for (const text of notes) layNote(flow, text, group);
  addSpace(flow, space.figure);
}

function layCaption(flow: Flow, text: Text, parent: Element): void {
  const element = { type: 'Caption', parent };
  writeText(flow, { text, style: styles.caption, x: page.left, width: contentWidth, element });
  flow.y += space.drawingGap;
}

function layNote(flow: Flow, text: Text, parent: Element): void {
  flow.y += space.remark;
  const element = { type: 'P', parent };
  writeText(flow, { text, style: styles.small, x: page.left, width: contentWidth, element });
}
