import type { Facts } from '../../document.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import { naturalWidth } from '../../linebreak/text-widths.ts';
import { besideEachOther, isInTwo } from '../../linebreak/two-languages.ts';
import {
  contentBottom,
  gutter,
  page,
  type Style,
  space,
  styles,
  widthOfColumns,
} from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import type { Element } from '../display-list.ts';
import { addSpace, ensureRoom, type Flow } from '../pages/flow.ts';
import { type KeepTogether, keepTogether, maxBlankForFew } from '../pages/keep-together.ts';
import { factsUnderHeading } from './aligned-facts.ts';
import {
  baselineShiftOf,
  countKeptTogether,
  heightKeptTogether,
  heightOf,
  writeText,
} from './text.ts';

type Fact = Facts['facts'][number];
type Columns = {
  readonly label: number;
  readonly text: number;
  readonly gap: number;
  readonly style: Style;
};

const sizes = { body: styles.body, fact: styles.fact } as const;
/** The maximum width of labels in one language and in two, in columns of the grid. */
const widestLabel = { one: 3, two: 5 } as const;
const betweenColumns = gutter;
/** Facts in two languages are further apart than their languages. */
const factGaps = { one: 3.5, two: 7 } as const;
/** Few facts of at most this height are kept together if this leaves little of the page blank. */
const maxHeightKeptTogether = (contentBottom - page.top) / 3;
const maxFactsKeptTogether = 8;

/** The column of labels is as wide as the longest label under the heading, up to a maximum. */
function columnsOf(typesetter: Typesetter, block: Facts, width: number): Columns {
  const facts = factsUnderHeading(typesetter, block);
  const style = sizes[block.size ?? 'body'];
  const form = facts.some(({ label, text }) => isInTwo(label) || isInTwo(text)) ? 'two' : 'one';
  const longest = facts.map(({ label }) => naturalWidth(typesetter, besideEachOther(label), style));
  const label = Math.min(widthOfColumns(widestLabel[form], width), Math.max(...longest) + 0.5);
  return { label, text: width - label - betweenColumns, gap: factGaps[form], style };
}

/** Keeps the first facts together, and all of them if they are few. */
export function keepOfFacts(typesetter: Typesetter, block: Facts, width: number): KeepTogether {
  const { facts } = block;
  const columns = columnsOf(typesetter, block, width);
  const min = heightOfStart(typesetter, facts, 0, columns);
  const preferred = facts.reduce(
    (sum, fact) => sum + heightOfFact(typesetter, fact, columns) + columns.gap,
    0,
  );
  const areFew = facts.length <= maxFactsKeptTogether && preferred <= maxHeightKeptTogether;
  return areFew ? { min, preferred, maxBlank: maxBlankForFew } : { min, preferred: min };
}

/** Lays each label with its text beside it; at least two facts stand together at a page break. */
export function layFacts(
  flow: Flow,
  block: Facts,
  { root, isKeptWithPrevious }: { readonly root: Element; readonly isKeptWithPrevious: boolean },
): void {
  const { facts } = block;
  if (!isKeptWithPrevious) keepTogether(flow, keepOfFacts(flow.typesetter, block, flow.width));
  const columns = columnsOf(flow.typesetter, block, flow.width);
  const list = { type: 'L', parent: root };
  for (const [at, fact] of facts.entries()) {
    ensureRoom(
      flow,
      Math.min(heightOfStart(flow.typesetter, facts, at, columns), contentBottom - page.top),
    );
    layFact(flow, fact, { columns, item: { type: 'LI', parent: list } });
    flow.y += columns.gap;
  }
  addSpace(flow, Math.max(0, space.paragraph - columns.gap));
}

type Place = { readonly columns: Columns; readonly item: Element };

/** Label and text share a baseline, whatever the leading of their scripts. */
function layFact(flow: Flow, { label, text }: Fact, { columns, item }: Place): void {
  const { style } = columns;
  const shifts = [
    baselineShiftOf(breakLines(flow.typesetter, label, style, columns.label)[0], style),
    baselineShiftOf(breakLines(flow.typesetter, text, style, columns.text)[0], style),
  ] as const;
  const maxShift = Math.max(...shifts);
  const beside = { ...flow, y: flow.y + maxShift - shifts[0] };
  const labelBox = { style, x: flow.x, width: columns.label, isLabel: true };
  writeText(beside, { ...labelBox, text: label, element: { type: 'Lbl', parent: item } });
  flow.y += maxShift - shifts[1];
  const x = flow.x + columns.label + betweenColumns;
  const element = { type: 'LBody', parent: item };
  writeText(flow, { text, style, x, width: columns.text, element });
  if (beside.at === flow.at) flow.y = Math.max(flow.y, beside.y);
}

/** The height of a fact with those kept on its page; long facts may be split. */
function heightOfStart(
  typesetter: Typesetter,
  facts: readonly Fact[],
  at: number,
  columns: Columns,
): number {
  const together = facts.slice(at, at + countKeptTogether(at, facts.length));
  const { style } = columns;
  const heights = together.map(({ label, text }) =>
    Math.max(
      heightOf(typesetter, label, style, columns.label),
      heightKeptTogether(typesetter, text, style, columns.text),
    ),
  );
  return heights.reduce((sum, height) => sum + height + columns.gap, -columns.gap);
}

function heightOfFact(typesetter: Typesetter, { label, text }: Fact, columns: Columns): number {
  const { style } = columns;
  return Math.max(
    heightOf(typesetter, label, style, columns.label),
    heightOf(typesetter, text, style, columns.text),
  );
}
