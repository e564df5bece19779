import type { Snapshot } from '../domain/snapshot/snapshot.ts';

/**
 * A report of so many values has about 200 pages. A larger one prints only the latest value of each indicator; every value is in its
 * attached files. (`npm run bench:scale`)
 */
const maxValuesPrinted = 1_000;

/**
 * A report of more values leaves to its attached files what would take more pages than the figures themselves: rows of the audit trail,
 * definitions of the framework, and charts of indicators that are no headline. Every figure and remark is printed.
 */
const maxValuesWithInputs = 150;

type WithRecords = Pick<Snapshot, 'records'>;

export function countValues({ records }: WithRecords): number {
  return records.projects.reduce((sum, { values }) => sum + values.length, 0);
}

/** Whether the report prints every value with its review, definition and charts. */
export function isPrintedWithInputs(snapshot: WithRecords): boolean {
  return countValues(snapshot) <= maxValuesWithInputs;
}

/** Whether the report prints every value with its remarks, or only the latest value of each indicator. */
export function isPrintedInFull(snapshot: WithRecords): boolean {
  return countValues(snapshot) <= maxValuesPrinted;
}
