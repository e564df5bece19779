import {
  type ReportInputs,
  type Snapshot,
  takeSnapshot,
} from '../../shared/domain/snapshot/snapshot.ts';
import type { Block, ReportDocument, Table, Text } from '../../shared/pdf/document.ts';
import { allBlocks, innerBlocks } from '../../shared/pdf/nested-blocks.ts';
import { plainText } from '../../shared/pdf/plain-text.ts';
import { textsOf } from '../../shared/pdf/texts.ts';
import { compose } from '../../shared/report/compose.ts';
import { making } from './records.ts';

/** Composes the document of a report; the functions below read its text. */
export const fingerprint = '0123456789abcdef'.repeat(4);
const everything = {
  kind: 'experience_sharing',
  language: 'en',
  asOf: '2030-01-01',
  includeDrafts: true,
} as const;

export function composeReport(
  records: ReportInputs,
  scope: Partial<Snapshot['scope']> = {},
): ReportDocument {
  return compose(takeSnapshot(records, { ...everything, ...scope }, making), fingerprint);
}

export const words = (text: Text) => plainText(text).replaceAll('\u00A0', ' ');

export function textOfBlock(block: Block): string {
  switch (block.block) {
    case 'contents':
      return '';
    case 'figure':
      return [words(block.caption), block.alternative, block.secondAlternative?.text ?? ''].join(
        '\n',
      );
    case 'facts':
      return block.facts
        .map(({ label, text }) =>
          block.columns === undefined
            ? words([...label, ...text])
            : `${words(label)}: ${words(text)}`,
        )
        .join('\n');
    case 'list':
      return block.items.map(words).join('\n');
    case 'table':
      return [block.caption, ...block.columns.map(({ head }) => head), ...block.rows.flat()]
        .map(words)
        .join('\n');
    default:
      return textsOf(block).map(words).join('\n');
  }
}

/** The blocks in reading order, with those of columns, bands and the fullest of alternatives in their place. */
export const flatBlocks = (blocks: readonly Block[]): readonly Block[] =>
  allBlocks(blocks).filter((block) => innerBlocks(block).length === 0);

export const textOf = ({ blocks, cover }: ReportDocument) =>
  [...cover.facts.map(({ text }) => words(text)), ...flatBlocks(blocks).map(textOfBlock)].join(
    '\n',
  );

/** The blocks from the heading with this id to the next heading of its level or above. */
export function sectionOf(document: ReportDocument, id: string): readonly Block[] {
  const blocks = flatBlocks(document.blocks);
  const at = blocks.findIndex((block) => block.block === 'heading' && block.id === id);
  const head = blocks[at];
  if (head?.block !== 'heading') return [];
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex((block) => block.block === 'heading' && block.level <= head.level);
  return end < 0 ? rest : rest.slice(0, end);
}

export const textOfSection = (document: ReportDocument, id: string) =>
  sectionOf(document, id).map(textOfBlock).join('\n');

/** The cells of a table, row by row. */
export const cellsOf = ({ rows }: Table) => rows.map((row) => row.map(words));

export function tableOf(document: ReportDocument, caption: string): readonly (readonly string[])[] {
  const found = flatBlocks(document.blocks).find(
    (block): block is Table =>
      block.block === 'table' &&
      [block.caption, block.subtitle ?? []].some((text) => words(text).startsWith(caption)),
  );
  return found ? cellsOf(found) : [];
}
