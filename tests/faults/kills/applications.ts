import type { StoredRecord } from '../checks/stored-records.ts';
import type { Previewed } from './import-clerk.ts';
import { recordsOf } from './left-by-imports.ts';

/** One or two imports of the same activities that were applied at once. */
export type Application = {
  readonly imports: readonly Previewed[];
  /** As Date.now() has it; undefined where nobody killed it. */
  readonly killedAt?: number;
  /** The status of each import at the end. */
  readonly statuses: readonly string[];
};

/** When an import was applied, and when this was done, by its history. */
export function timesOf({ importId }: Previewed, stored: readonly StoredRecord[]) {
  const entries = stored.find(
    ({ kind, record }) => kind === 'import' && Reflect.get(record, 'importId') === importId,
  )?.entries;
  const timeOf = (action: string) =>
    Date.parse(entries?.find((entry) => entry.action === action)?.at ?? '');
  return { from: timeOf('apply'), to: timeOf('finish') };
}

/** Whether the kill hit an import that was not yet at its end. */
export function isHit({ imports, killedAt }: Application, stored: readonly StoredRecord[]) {
  return killedAt !== undefined && imports.some((each) => timesOf(each, stored).to > killedAt);
}

/** Whether records were written before the kill, and others after it. */
export function isHitAmidRecords(
  { imports: [first], killedAt }: Application,
  stored: readonly StoredRecord[],
): boolean {
  if (killedAt === undefined || !first) return false;
  const times = recordsOf(first, stored).flatMap(({ entries }) =>
    entries.map(({ at }) => Date.parse(at)),
  );
  return times.some((time) => time <= killedAt) && times.some((time) => time > killedAt);
}

/** Whether two imports ended so close to each other that one cannot have waited for the other. */
export function isOverlapping(
  { imports }: Application,
  stored: readonly StoredRecord[],
  milliseconds: number,
): boolean {
  const ends = imports.map((each) => timesOf(each, stored).to);
  return Math.max(...ends) - Math.min(...ends) < milliseconds / 2;
}
