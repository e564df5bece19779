import type { Block, ReportDocument, Text } from '../../../shared/pdf/document.ts';
import { unbreakableWords } from '../../../shared/words/compounds.ts';
import type { ChartPart, Content, Part, TablePart } from './content.ts';

/** The content as input of our engine, with a table of contents, footers and a figure for each chart. */
export function documentOf({ language, title, subtitle, parts }: Content): ReportDocument {
  return {
    format: 1,
    title,
    subject: subtitle,
    author: 'Bench',
    language,
    date: '2020-11-04',
    fingerprint: '0123456789abcdef0123456789abcdef',
    unbreakableWords,
    runningHead: title,
    footer: 'Report 1',
    words: { contents: 'Contents', pageOf: 'Page {page} of {total}', continued: ' (continued)' },
    cover: { kind: 'Report', title: run(title), subtitles: [run(subtitle)], facts: [] },
    blocks: [{ block: 'contents' }, ...parts.map(blockOf)],
  };
}

function run(text: string): Text {
  return [{ text }];
}

/** Numbers are aligned on their decimal points; other texts are not. */
function numberIn(text: string): Text {
  const [written] = /^[\d,]+/.exec(text) ?? [];
  return written === undefined ? run(text) : [{ text, points: [written.length] }];
}

function blockOf(part: Part, at: number): Block {
  switch (part.part) {
    case 'heading':
      return { block: 'heading', level: part.level, id: `part-${at}`, text: run(part.text) };
    case 'paragraph':
      return { block: 'paragraph', text: run(part.text) };
    case 'table':
      return tableOf(part);
    case 'chart':
      return figureOf(part);
  }
}

function tableOf({ caption, heads, rows }: TablePart): Block {
  return {
    block: 'table',
    caption: run(caption),
    columns: heads.map((head, at) =>
      at === 0
        ? { head: run(head), share: 3, rowHeader: true }
        : { head: run(head), align: 'decimal' },
    ),
    rows: rows.map((row) => row.map((text, at) => (at === 0 ? run(text) : numberIn(text)))),
  };
}

function figureOf({ caption, series, groups }: ChartPart): Block {
  return {
    block: 'figure',
    caption: run(caption),
    alternative: groups.map(({ label, values }) => `${label}: ${values.join(', ')}`).join('; '),
    drawing: {
      kind: 'grouped_bars',
      series,
      groups: groups.map(({ label, values }) => ({
        label,
        bars: values.map((value) => ({ value: String(value), text: String(value) })),
      })),
    },
  };
}
