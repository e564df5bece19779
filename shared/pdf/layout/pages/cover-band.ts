import type { Cover, Identity, ReportDocument, Text } from '../../document.ts';
import { emblemOnAccent, emblemShapes, emblemSize } from '../../emblem/draw-emblem.ts';
import type { Shape } from '../../figures/shapes.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import {
  colours,
  contentBottom,
  millimetres,
  page,
  type Style,
  space,
  styles,
  stylesOnAccent,
  widthOfColumns,
} from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import { putLines } from '../blocks/put-lines.ts';
import { heightOf } from '../blocks/text.ts';
import type { Element } from '../display-list.ts';
import { type Flow, put } from './flow.ts';

type Given = { readonly identity: Identity; readonly section: Element };

/** From the top of the sheet. A band that has no room for its texts is higher. */
const pageBand = {
  emblem: millimetres(22),
  top: millimetres(64),
  text: millimetres(80),
  bottom: millimetres(156),
  below: millimetres(9),
  facts: millimetres(12),
} as const;
const sheetBand = {
  text: millimetres(12),
  bottom: millimetres(50),
  below: millimetres(5.5),
} as const;
/** Columns of the grid for a title. */
const titleColumns = { page: 11, head: 9 } as const;
const maxTitleLines = 3;
const besideEmblem = millimetres(5);

/** Whether a page has room for the band and a little below it; a cover of longer texts is plain. */
export function hasRoomForBand(
  { typesetter, width: all }: Flow,
  { cover }: ReportDocument,
): boolean {
  const band = cover.form === 'head' ? sheetBand : pageBand;
  const texts = cover.form === 'head' ? textsOfSheet(cover) : textsOfPage(typesetter, cover, all);
  const width = widthOfColumns(titleColumns[cover.form ?? 'page'], all);
  return band.text + heightOfTexts(typesetter, texts, width) < contentBottom * maxBandShare;
}

const maxBandShare = 2 / 3;

/** Lays emblem and publisher, and the band with the title below them. */
export function layBandOfPage(flow: Flow, cover: Cover, { identity, section }: Given): void {
  layPublisher(flow, identity, section);
  const width = widthOfColumns(titleColumns.page, flow.width);
  const { typesetter } = flow;
  const { countries = [] } = cover;
  const texts = textsOfPage(typesetter, cover, flow.width);
  const own = heightOfTexts(typesetter, texts, width);
  const foot = heightOf(typesetter, countries, stylesOnAccent.countries, width);
  const between = countries.length > 0 ? space.table : 0;
  const needed = pageBand.text + own + between + foot + pageBand.below;
  const bottom = Math.max(pageBand.bottom, needed);
  putBand(flow, pageBand.top, bottom);
  putTexts(flow, texts, { y: pageBand.text, width, section });
  if (countries.length > 0)
    putLines(flow, {
      text: countries,
      style: stylesOnAccent.countries,
      x: flow.x,
      y: bottom - pageBand.below - foot,
      width,
      element: { type: 'P', parent: section },
    });
  flow.y = bottom + pageBand.facts;
}

function textsOfPage(typesetter: Typesetter, cover: Cover, room: number): readonly TextBelow[] {
  const width = widthOfColumns(titleColumns.page, room);
  return [
    { text: [{ text: cover.kind }], style: stylesOnAccent.coverKind, gap: 0 },
    {
      text: cover.title,
      style: styleOfTitle(typesetter, cover.title, width),
      gap: space.paragraph,
      isTitle: true,
    },
    ...cover.subtitles.map((text) => ({
      text,
      style: stylesOnAccent.coverSubtitle,
      gap: space.paragraph,
    })),
  ];
}

/** Lays the band at the head of a sheet, with the emblem at its right. */
export function layBandOfSheet(flow: Flow, cover: Cover, { identity, section }: Given): void {
  const { emblem } = identity;
  const width = widthOfColumns(titleColumns.head, flow.width);
  const texts = textsOfSheet(cover);
  const own = heightOfTexts(flow.typesetter, texts, width);
  const bottom = Math.max(sheetBand.bottom, sheetBand.text + own + sheetBand.below);
  putBand(flow, 0, bottom);
  putTexts(flow, texts, { y: sheetBand.text, width, section });
  if (emblem) {
    const shapes = emblemOnAccent(flow.typesetter, emblem);
    const x = flow.x + flow.width - emblemSize;
    putEmblem(flow, shapes, { x, y: sheetBand.text, alternative: emblem.alternative, section });
  }
  flow.y = bottom + millimetres(10);
}

function textsOfSheet(cover: Cover): readonly TextBelow[] {
  return [
    { text: [{ text: cover.kind }], style: stylesOnAccent.sheetKind, gap: 0 },
    { text: cover.title, style: stylesOnAccent.sheetTitle, gap: 3.5, isTitle: true },
    ...[...cover.subtitles, ...(cover.countries ? [cover.countries] : [])].map((text) => ({
      text,
      style: stylesOnAccent.sheetSubtitle,
      gap: 5.25,
    })),
  ];
}

/** A title that takes more lines is set smaller. */
function styleOfTitle(typesetter: Typesetter, title: Text, width: number): Style {
  const usual = stylesOnAccent.coverTitle;
  const lines = breakLines(typesetter, title, usual, width).length;
  return lines <= maxTitleLines ? usual : stylesOnAccent.longTitle;
}

function layPublisher(flow: Flow, { emblem, publisher = [] }: Identity, section: Element): void {
  const { typesetter } = flow;
  const top = pageBand.emblem;
  if (emblem) {
    const shapes = emblemShapes(typesetter, emblem);
    putEmblem(flow, shapes, { x: flow.x, y: top, alternative: emblem.alternative, section });
  }
  const x = flow.x + (emblem ? emblemSize + besideEmblem : 0);
  const width = flow.x + flow.width - x;
  const texts = publisher.map((text, at) => ({
    text,
    style: at === 0 ? styles.heading3 : styles.quietBody,
    gap: 0,
  }));
  const own = heightOfTexts(typesetter, texts, width);
  const y = emblem ? top + Math.max(0, (emblemSize - own) / 2) : top;
  putTexts({ ...flow, x }, texts, { y, width, section });
}

type Placed = {
  readonly x: number;
  readonly y: number;
  readonly alternative: string;
  readonly section: Element;
};

function putEmblem(flow: Flow, shapes: readonly Shape[], placed: Placed): void {
  const { x, y, alternative, section } = placed;
  const box = [x, y, x + emblemSize, y + emblemSize] as const;
  const element = { type: 'Figure', parent: section, alternative, box };
  put(flow, { draw: 'figure', shapes, scale: 1, x, y, element });
}

function putBand(flow: Flow, top: number, bottom: number): void {
  const place = { x: 0, y: top, width: page.width, height: bottom - top };
  put(flow, { draw: 'band', ...place, colour: colours.accent });
}

type TextBelow = {
  readonly text: Text;
  readonly style: Style;
  readonly gap: number;
  readonly isTitle?: true;
};

function heightOfTexts(typesetter: Typesetter, texts: readonly TextBelow[], width: number): number {
  return texts.reduce(
    (sum, { text, style, gap }) => sum + gap + heightOf(typesetter, text, style, width),
    0,
  );
}

type Texts = { readonly y: number; readonly width: number; readonly section: Element };

function putTexts(flow: Flow, texts: readonly TextBelow[], { y, width, section }: Texts): void {
  let top = y;
  for (const { text, style, gap, isTitle } of texts) {
    top += gap;
    const element = { type: isTitle ? 'H1' : 'P', parent: section };
    putLines(flow, { text, style, x: flow.x, y: top, width, element });
    top += heightOf(flow.typesetter, text, style, width);
  }
}
