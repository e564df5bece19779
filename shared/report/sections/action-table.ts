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
      { head: plain(who), share: 2 },
      { head: plain(due), share: 1.3 },
      { head: plain(columns.status), share: 2 },
      { head: plain(columns.evidence), share: 0.9 },
    ],
    rows,
  };
}
