import type { Snapshot } from '../domain/reports/snapshot.ts';
import type { Block } from '../pdf/document.ts';
import { counted, inSentence } from './numbers.ts';
import { plain, type Setting } from './setting.ts';
import { extentWords } from './words/extent.ts';

/**
 * A report of so many values has about 200 pages, which somebody may still leaf through; a larger one prints the latest
 * value of each indicator. Every value is in the files within it, whatever is printed. (`npm run bench:scale`)
 */
const mostValuesPrinted = 1_000;

type Sized = Pick<Snapshot, 'records'>;

export function valuesIn({ records }: Sized): number {
  return records.projects.reduce((sum, { values }) => sum + values.length, 0);
}

/** Whether every value is printed with what lies beneath it, or the latest of each indicator. */
export function isPrintedInFull(snapshot: Sized): boolean {
  return valuesIn(snapshot) <= mostValuesPrinted;
}

/** Tells readers of a large report where all the rest is; nothing in a report that has it all. */
export function whatIsElsewhere({ snapshot, words }: Setting): readonly Block[] {
  if (isPrintedInFull(snapshot)) return [];
  const { note } = extentWords[snapshot.scope.language];
  return [
    { block: 'paragraph', text: plain(note(counted(valuesIn(snapshot), inSentence(words)))) },
  ];
}
