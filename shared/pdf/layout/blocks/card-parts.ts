import type { Card, CardSize, Text } from '../../document.ts';
import { progressBar } from '../../figures/progress-bar.ts';
import { naturalWidth } from '../../linebreak/text-widths.ts';
import { type Style, styles } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import { put } from '../pages/flow.ts';
import { figureOfCard } from './card-figure.ts';
import type { CardForm, CardPart } from './card-part.ts';
import { paragraphIn, putLines } from './put-lines.ts';
import { heightOf } from './text.ts';

const labelStyles: Readonly<Record<CardSize, Style>> = {
  hero: styles.lead,
  card: styles.fact,
  small: styles.cell,
};
const belowLabel = 3.5;
const aboveFoot = 2;
/** Between the date and the sources. */
const footGap = 6;

/** The figure, its label, its progress, and its date with the sources. */
export function partsOfCard(
  typesetter: Typesetter,
  card: Card,
  form: CardForm,
): readonly CardPart[] {
  return [
    figureOfCard(typesetter, card, form),
    labelOf(typesetter, card, form),
    progressOf(typesetter, card, form),
    footOf(typesetter, card, form),
  ];
}

const nothing: CardPart = { height: 0, putAt: () => {} };

/** The detail, and the bar below it. */
function progressOf(typesetter: Typesetter, card: Card, form: CardForm): CardPart {
  const [detail, bar] = [detailOf(typesetter, card, form), barOf(typesetter, card, form)];
  return {
    height: detail.height + bar.height,
    putAt(flow, place) {
      detail.putAt(flow, place);
      bar.putAt(flow, { ...place, y: place.y + detail.height });
    },
  };
}

function labelOf(typesetter: Typesetter, { label }: Card, { size, width }: CardForm): CardPart {
  const style = labelStyles[size];
  return {
    height: heightOf(typesetter, label, style, width) + belowLabel,
    putAt(flow, { x, y, element }) {
      putLines(flow, { text: label, style, x, y, width, element: paragraphIn(element) });
    },
  };
}

function detailOf(typesetter: Typesetter, { detail }: Card, { width }: CardForm): CardPart {
  if (!detail) return nothing;
  return {
    height: heightOf(typesetter, detail, styles.note, width),
    putAt(flow, { x, y, element }) {
      putLines(flow, {
        text: detail,
        style: styles.note,
        x,
        y,
        width,
        element: paragraphIn(element),
      });
    },
  };
}

function barOf(typesetter: Typesetter, { bar }: Card, { width }: CardForm): CardPart {
  if (!bar) return nothing;
  const { shapes, height } = progressBar(typesetter, bar, width);
  const { alternative } = bar;
  return {
    height,
    putAt(flow, { x, y, element }) {
      const box = [x, y, x + width, y + height] as const;
      const figure = { type: 'Figure', parent: element, alternative, box };
      put(flow, { draw: 'figure', shapes, scale: 1, x, y, element: figure });
    },
  };
}

/** The date at the left, the sources at the right; below it where they do not fit beside each other. */
function footOf(
  typesetter: Typesetter,
  { date = [], source = [] }: Card,
  { size, width }: CardForm,
): CardPart {
  if (date.length === 0 && source.length === 0) return nothing;
  const style = styles.note;
  const widths = [date, source].map((text) => naturalWidth(typesetter, text, style));
  const [dateWidth = 0, sourceWidth = 0] = widths;
  const areBeside = date.length > 0 && dateWidth + footGap + sourceWidth <= width;
  const dateHeight = date.length > 0 ? heightOf(typesetter, date, style, width) : 0;
  const sourceHeight = source.length > 0 ? heightOf(typesetter, source, style, width) : 0;
  const own = areBeside ? Math.max(dateHeight, sourceHeight) : dateHeight + sourceHeight;
  const lines = { style, width };
  return {
    height: aboveFoot + own,
    putAt(flow, { x, y, element }) {
      const top = y + aboveFoot;
      const text: Text = date;
      if (date.length > 0)
        putLines(flow, { ...lines, text, x, y: top, element: paragraphIn(element) });
      if (source.length === 0) return;
      const below = areBeside ? top : top + dateHeight;
      const atEnd = areBeside && size === 'card';
      const left = areBeside && !atEnd ? x + dateWidth + footGap : x;
      const place = { x: left, y: below, width: width - (left - x) };
      putLines(flow, { ...lines, ...place, text: source, atEnd, element: paragraphIn(element) });
    },
  };
}
