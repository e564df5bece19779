import type { CompositionContext } from './composition-context.ts';
import { formatCount } from './formats.ts';
import { plain } from './inline.ts';
import { countValues, isPrintedInFull } from './print-limit.ts';
import type { Block } from './tree.ts';

/** Says in a large report where the values are that it does not print; empty for a report that prints all. */
export function writeLargeReportNote({ snapshot, words }: CompositionContext): readonly Block[] {
  if (isPrintedInFull(snapshot)) return [];
  return [
    {
      block: 'paragraph',
      text: plain(words.largeReport(formatCount(countValues(snapshot)))),
    },
  ];
}
