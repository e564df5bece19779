import { alikeColumn } from '../alike-columns.ts';
import type { CompositionContext } from '../composition-context.ts';
import { type Inline, plain } from '../inline.ts';
import type { Block, Text } from '../tree.ts';
/** A table of actions: what, by whom, due date, status and evidence. */
export function makeActionTable(
  caption: Inline,
  rows: readonly (readonly Text[])[],
  { words }: CompositionContext,
): Block {
  const { columns, evaluation } = words;
  const { what, who, due } = evaluation.action;
  return {
    block: 'table',
    caption: plain(caption),
    columns: [
      { head: plain(what), share: 3.2, rowHeader: true },
      { ...alikeColumn(who, words), share: 2 },
      { ...alikeColumn(due, words), share: 1.3 },
      { ...alikeColumn(columns.status, words), share: 2 },
      { ...alikeColumn(columns.evidence, words), share: 0.9 },
    ],
    rows,
  };
}
