import type { Snapshot } from '../domain/reports/snapshot.ts';

/**
 * A report of so many values has about 200 pages, which somebody may still leaf through; a larger one prints the latest
 * value of each indicator. Every value is in the files within it, whatever is printed. (`npm run bench:scale`)
 */
const maxValuesPrinted = 1_000;

type WithRecords = Pick<Snapshot, 'records'>;

export function countValues({ records }: WithRecords): number {
  return records.projects.reduce((sum, { values }) => sum + values.length, 0);
}

/** Whether every value is printed with what lies beneath it, or the latest of each indicator. */
export function isPrintedInFull(snapshot: WithRecords): boolean {
  return countValues(snapshot) <= maxValuesPrinted;
}
