import type { Block, Figure, Heading, List, Paragraph, Table, Text } from '../../pdf/document.ts';
import { type Languages, paragraphsInBoth } from './paragraphs.ts';
import { isSame, joined, once, stacked, tagged, underBothLabels } from './text.ts';

/** Blocks that say one thing: a text with all its paragraphs, or one block of another kind. */
type Unit = readonly Paragraph[] | Exclude<Block, Paragraph>;

/**
 * The blocks of a report in two languages, merged one by one. They are composed from one snapshot, so they correspond.
 * @throws Error where they do not, which is a fault of composition
 */
export function blocksInBoth(
  first: readonly Block[],
  second: readonly Block[],
  languages: Languages,
): readonly Block[] {
  const others = unitsOf(second);
  const units = unitsOf(first);
  if (units.length !== others.length)
    throw apart(`${units.length} blocks and ${others.length} blocks`);
  return units.flatMap((unit, at) => unitInBoth(unit, others[at], languages));
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

function unitInBoth(first: Unit, second: Unit | undefined, languages: Languages): readonly Block[] {
  if (isParagraphs(first) && isParagraphs(second)) {
    return paragraphsInBoth(first, second, languages);
  }
  if (isParagraphs(first) || second === undefined || isParagraphs(second)) throw apart('a text');
  const language = languages.second;
  if (first.block === 'heading' && second.block === 'heading')
    return [headingInBoth(first, second, language)];
  if (first.block === 'list' && second.block === 'list')
    return [listInBoth(first, second, languages)];
  if (first.block === 'table' && second.block === 'table')
    return [tableInBoth(first, second, language)];
  if (first.block === 'figure' && second.block === 'figure')
    return [figureInBoth(first, second, language)];
  if (first.block === 'contents' && second.block === 'contents') return [first];
  throw apart(`${first.block} and ${second.block}`);
}

function headingInBoth(first: Heading, second: Heading, language: string): Heading {
  if (first.id !== second.id) throw apart(`headings ${first.id} and ${second.id}`);
  return { ...first, text: stacked(first.text, second.text, language, 'smaller') };
}

function listInBoth(first: List, second: List, { first: one, second: other }: Languages): Block {
  if (first.items.length !== second.items.length) throw apart('the items of a list');
  if (first.items.every((item, at) => isSame(item, second.items[at] ?? []))) {
    return {
      ...first,
      items: first.items.map((item, at) => once(item, second.items[at] ?? [], other)),
    };
  }
  return {
    block: 'pair',
    sides: [
      { language: one, blocks: [first] },
      { language: other, blocks: [second] },
    ],
  };
}

export function tableInBoth(first: Table, second: Table, language: string): Table {
  const sizes = [first, second].map(({ rows, columns }) => `${rows.length} x ${columns.length}`);
  if (sizes[0] !== sizes[1]) throw apart(`tables of ${sizes.join(' and ')}`);
  return {
    ...first,
    caption: stacked(first.caption, second.caption, language, 'smaller'),
    columns: first.columns.map((column, at) => ({
      ...column,
      head: stacked(column.head, second.columns[at]?.head ?? [], language, 'smaller'),
    })),
    rows: first.rows.map((row, at) =>
      row.map((cell, column) =>
        stacked(cell, second.rows[at]?.[column] ?? [], language, 'as the first'),
      ),
    ),
    ...(first.notes && { notes: notesInBoth(first.notes, second.notes ?? [], language) }),
  };
}

/** The drawing itself has its labels in the first language; what it shows is told in both. */
function figureInBoth(first: Figure, second: Figure, language: string): Figure {
  return {
    ...first,
    caption: stacked(first.caption, second.caption, language, 'smaller'),
    alternative: joined(first.alternative, second.alternative),
    ...(first.notes && { notes: notesInBoth(first.notes, second.notes ?? [], language) }),
  };
}

function notesInBoth(
  first: readonly Text[],
  second: readonly Text[],
  language: string,
): readonly Text[] {
  return first.flatMap((note, at) => {
    const other = second[at] ?? [];
    if (isSame(note, other)) return [once(note, other, language)];
    const labelled = underBothLabels(note, other, language);
    return labelled ? [labelled] : [note, tagged(other, language)];
  });
}
