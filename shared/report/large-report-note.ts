import type { Block } from '../pdf/document.ts';
import { formatCount, withSentenceNumbers } from '../words/numbers.ts';
import { plain } from './blocks.ts';
import type { CompositionContext } from './composition-context.ts';
import { countValues, isPrintedInFull } from './print-limit.ts';
import { largeReportWords } from './words/large-report.ts';

/** Tells readers of a large report where all the rest is; nothing in a report that has it all. */
export function writeLargeReportNote({ snapshot, words }: CompositionContext): readonly Block[] {
  if (isPrintedInFull(snapshot)) return [];
  const { note } = largeReportWords[snapshot.scope.language];
  return [
    {
      block: 'paragraph',
      text: plain(note(formatCount(countValues(snapshot), withSentenceNumbers(words)))),
    },
  ];
}
