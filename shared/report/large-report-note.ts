import type { Block } from '../pdf/document.ts';
import { formatCount } from '../words/numbers.ts';
import { plain } from './blocks.ts';
import type { CompositionContext } from './composition-context.ts';
import { countValues, isPrintedInFull } from './print-limit.ts';
import { largeReportNotes } from './words/large-report.ts';

/** Says in a large report where the values are that it does not print; empty for a report that prints all. */
export function writeLargeReportNote({ snapshot, words }: CompositionContext): readonly Block[] {
  if (isPrintedInFull(snapshot)) return [];
  const note = largeReportNotes[snapshot.scope.language];
  return [
    {
      block: 'paragraph',
      text: plain(note(formatCount(countValues(snapshot), words))),
    },
  ];
}
