import type { Cover, Text } from '../../document.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import { gutter, space, styles, widthOfColumns } from '../../theme.ts';
import { baselineShiftOf, heightOf, writeText } from '../blocks/text.ts';
import type { Element } from '../display-list.ts';
import { addSpace, ensureRoom, type Flow } from './flow.ts';

type Fact = Cover['facts'][number];

/** The labels take three columns of the grid; in two languages four. */
const labelColumns = { one: 3, two: 4 } as const;
const [labelStyle, style] = [styles.coverLabel, styles.body];

const labelOf = ({ label, also = [] }: Fact): Text => [{ text: label }, ...also];

/** Lays the facts of a cover, each with its label beside it. */
export function layCoverFacts(flow: Flow, { facts }: Cover, section: Element): void {
  const isInTwo = facts.some(({ also }) => also);
  const label = widthOfColumns(labelColumns[isInTwo ? 'two' : 'one'], flow.width);
  for (const fact of facts) layFact(flow, fact, { label, section });
}

type Place = { readonly label: number; readonly section: Element };

/** Label and content share a baseline, whatever the leading of their scripts. */
function layFact(flow: Flow, fact: Fact, { label: labelWidth, section }: Place): void {
  const { typesetter, x } = flow;
  const [label, { text }] = [labelOf(fact), fact];
  const left = labelWidth + gutter;
  const width = flow.width - left;
  const height = Math.max(
    heightOf(typesetter, label, labelStyle, labelWidth),
    heightOf(typesetter, text, style, width),
  );
  ensureRoom(flow, height);
  const element = { type: 'P', parent: section };
  const labelShift = baselineShiftOf(
    breakLines(typesetter, label, labelStyle, labelWidth)[0],
    labelStyle,
  );
  const textShift = baselineShiftOf(breakLines(typesetter, text, style, width)[0], style);
  const top = flow.y;
  flow.y = top + Math.max(0, textShift - labelShift);
  const labelBox = { style: labelStyle, x, width: labelWidth, isLabel: true };
  writeText(flow, { ...labelBox, text: label, element });
  const below = flow.y;
  flow.y = top + Math.max(0, labelShift - textShift);
  writeText(flow, { text, style, x: x + left, width, element });
  flow.y = Math.max(flow.y, below) + space.paragraph;
}

/** Place, date and note below the facts of a sheet, as remarks. */
export function layCoverNotes(flow: Flow, { placeAndDate, note }: Cover, section: Element): void {
  const { x, width } = flow;
  for (const text of [placeAndDate, note]) {
    if (!text) continue;
    writeText(flow, {
      text,
      style: styles.note,
      x,
      width,
      element: { type: 'P', parent: section },
    });
  }
  addSpace(flow, space.table);
}
