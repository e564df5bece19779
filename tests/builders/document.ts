import type { Block, ReportDocument, Run, Table } from '../../shared/pdf/document.ts';

/** A number as a cell shows it, "1,282.50", with what it is for data files. */
export const aNumber = (text: string): Run => ({
  text,
  data: text.replaceAll(',', ''),
  points: [text.includes('.') ? text.indexOf('.') : text.length],
});

export const plain = (text: string) => [{ text }];

/** A document with these blocks only. */
export function aDocument(
  blocks: readonly Block[] = [],
  fields: Partial<ReportDocument> = {},
): ReportDocument {
  return {
    format: 1,
    title: 'Water for villages',
    subject: 'Report',
    author: 'The agency',
    language: 'en',
    date: '2020-11-04',
    fingerprint: 'ab'.repeat(32),
    runningHead: '',
    footer: 'Report 1',
    words: { contents: 'Contents', pageOf: 'Page {page} of {total}', continued: ' (continued)' },
    cover: { kind: 'Report', title: plain('Water for villages'), subtitles: [], facts: [] },
    blocks,
    ...fields,
  };
}

export function aTable(rows: readonly (readonly string[])[], fields: Partial<Table> = {}): Table {
  const columns = (rows[0] ?? ['a', 'b']).map((_, at) => ({ head: plain(`Head ${at + 1}`) }));
  return {
    block: 'table',
    caption: plain('A table'),
    columns,
    rows: rows.map((row) => row.map(plain)),
    ...fields,
  };
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({
  block: 'heading',
  level,
  id: text.toLowerCase().replaceAll(' ', '-'),
  text: plain(text),
});

export const paragraph = (text: string): Block => ({ block: 'paragraph', text: plain(text) });
