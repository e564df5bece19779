import type { Block } from '../pdf/document.ts';
import { counted, inSentence } from '../words/numbers.ts';
import { plain, type Setting } from './composition-context.ts';
import { isPrintedInFull, valuesIn } from './print-limit.ts';
import { extentWords } from './words/large-report.ts';

/** Tells readers of a large report where all the rest is; nothing in a report that has it all. */
export function whatIsElsewhere({ snapshot, words }: Setting): readonly Block[] {
  if (isPrintedInFull(snapshot)) return [];
  const { note } = extentWords[snapshot.scope.language];
  return [
    { block: 'paragraph', text: plain(note(counted(valuesIn(snapshot), inSentence(words)))) },
  ];
}
