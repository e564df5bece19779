import type { Cover, Identity, Text } from '../../document.ts';
import {
  contentBottom,
  gutter,
  millimetres,
  page,
  rules,
  styles,
  widthOfColumns,
} from '../../theme.ts';
import { putLines } from '../blocks/put-lines.ts';
import { heightOf } from '../blocks/text.ts';
import type { Element } from '../display-list.ts';
import { ensureRoom, type Flow, put } from './flow.ts';

const top = millimetres(259);
/** A cover has no foot, so that a few lines need no page of their own. */
const lowest = page.foot;
const belowRule = 7;
const aboveRule = 14;
/** Columns of the grid: the note at the left, an empty column, the imprint at the right. */
const spans = { note: 7, imprint: 4 } as const;

type Given = { readonly identity: Identity; readonly section: Element };

/** Lays place, date and note at the left, and the imprint at the right; higher than usual where they need more room. */
export function layImprint(
  flow: Flow,
  { note, placeAndDate }: Cover,
  { identity, section }: Given,
): void {
  const left = [...(placeAndDate ? [placeAndDate] : []), ...(note ? [note] : [])];
  const right = identity.imprint ?? [];
  if (left.length + right.length === 0) return;
  const { x, width } = flow;
  const sides = [
    { texts: left, x, width: widthOfColumns(spans.note, width) },
    {
      texts: right,
      x: x + widthOfColumns(spans.note + 1, width) + gutter,
      width: widthOfColumns(spans.imprint, width),
    },
  ];
  const heights = sides.map((side) => heightOfTexts(flow, side.texts, side.width));
  const height = belowRule + Math.max(...heights);
  flow.y = Math.max(flow.y + aboveRule, Math.min(top, contentBottom - height));
  if (flow.y + height > lowest) ensureRoom(flow, height);
  put(flow, { draw: 'rule', x, y: flow.y, width, ...rules.row });
  for (const side of sides) {
    let y = flow.y + belowRule;
    for (const text of side.texts) {
      const element = { type: 'P', parent: section };
      putLines(flow, { text, style: styles.note, x: side.x, y, width: side.width, element });
      y += heightOf(flow.typesetter, text, styles.note, side.width);
    }
  }
  flow.y += height;
}

function heightOfTexts({ typesetter }: Flow, texts: readonly Text[], width: number): number {
  return texts.reduce((sum, text) => sum + heightOf(typesetter, text, styles.note, width), 0);
}
