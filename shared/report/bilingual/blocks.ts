import type { Block, Figure, Heading, List, Paragraph, Table, Text } from '../../pdf/document.ts';
import { drawingInBoth } from './drawing.ts';
import { paragraphsInBoth } from './paragraphs.ts';
import { inBoth } from './text.ts';

/** Blocks that say one thing: a text with all its paragraphs, or one block of another kind. */
type Unit = readonly Paragraph[] | Exclude<Block, Paragraph>;

/**
 * The blocks of a report in two languages, merged one by one. They are composed from one snapshot, so they correspond.
 * @throws Error where they do not, which is a fault of composition
 */
export function blocksInBoth(
  first: readonly Block[],
  second: readonly Block[],
  language: string,
): readonly Block[] {
  const others = unitsOf(second);
  const units = unitsOf(first);
  if (units.length !== others.length)
    throw apart(`${units.length} blocks and ${others.length} blocks`);
  return units.flatMap((unit, at) => unitInBoth(unit, others[at], language));
}

function apart(how: string): Error {
  return new Error(`The languages of the report do not correspond: ${how}`);
}

/** Texts have as many paragraphs as their authors gave them in each language. */
function unitsOf(blocks: readonly Block[]): readonly Unit[] {
  const units: (Paragraph[] | Exclude<Block, Paragraph>)[] = [];
  for (const block of blocks) {
    const last = units.at(-1);
    if (block.block !== 'paragraph') units.push(block);
    else if (block.continues && isParagraphs(last)) last.push(block);
    else units.push([block]);
  }
  return units;
}

function isParagraphs<Some>(unit: Some): unit is Extract<Some, readonly Paragraph[]> {
  return Array.isArray(unit);
}

function unitInBoth(first: Unit, second: Unit | undefined, language: string): readonly Block[] {
  if (isParagraphs(first) && isParagraphs(second)) return paragraphsInBoth(first, second, language);
  if (isParagraphs(first) || second === undefined || isParagraphs(second)) throw apart('a text');
  if (first.block === 'heading' && second.block === 'heading')
    return [headingInBoth(first, second, language)];
  if (first.block === 'list' && second.block === 'list')
    return [listInBoth(first, second, language)];
  if (first.block === 'table' && second.block === 'table')
    return [tableInBoth(first, second, language)];
  if (first.block === 'figure' && second.block === 'figure')
    return [figureInBoth(first, second, language)];
  if (first.block === 'contents' && second.block === 'contents') return [first];
  throw apart(`${first.block} and ${second.block}`);
}

/** The number of a section is once for both. */
function headingInBoth(first: Heading, second: Heading, language: string): Heading {
  if (first.id !== second.id) throw apart(`headings ${first.id} and ${second.id}`);
  const start = first.numbered ? 1 : 0;
  const title = inBoth(first.text.slice(start), second.text.slice(start), language);
  return { ...first, text: [...first.text.slice(0, start), ...title] };
}

/** Each item with its own in the second language, so that neither is looked for elsewhere on the page. */
function listInBoth(first: List, second: List, language: string): List {
  if (first.items.length !== second.items.length) throw apart('the items of a list');
  return { ...first, items: textsInBoth(first.items, second.items, language) };
}

export function tableInBoth(first: Table, second: Table, language: string): Table {
  const sizes = [first, second].map(({ rows, columns }) => `${rows.length} x ${columns.length}`);
  if (sizes[0] !== sizes[1]) throw apart(`tables of ${sizes.join(' and ')}`);
  return {
    ...first,
    caption: inBoth(first.caption, second.caption, language),
    columns: first.columns.map((column, at) => ({
      ...column,
      head: inBoth(column.head, second.columns[at]?.head ?? [], language),
    })),
    rows: first.rows.map((row, at) => textsInBoth(row, second.rows[at] ?? [], language)),
    ...(first.notes && { notes: textsInBoth(first.notes, second.notes ?? [], language) }),
  };
}

/** What it shows is told in both to those who do not see it, the first language first. */
function figureInBoth(first: Figure, second: Figure, language: string): Figure {
  return {
    ...first,
    caption: inBoth(first.caption, second.caption, language),
    secondAlternative: { text: second.alternative, language },
    drawing: drawingInBoth(first.drawing, second.drawing, language),
    ...(first.notes && { notes: textsInBoth(first.notes, second.notes ?? [], language) }),
  };
}

function textsInBoth(
  first: readonly Text[],
  second: readonly Text[],
  language: string,
): readonly Text[] {
  return first.map((text, at) => inBoth(text, second[at] ?? [], language));
}
