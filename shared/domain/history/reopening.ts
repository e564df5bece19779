import type { Instant } from '../dates.ts';
import type { MemberId } from '../identifiers.ts';
import { HistoryEntry } from '../record.ts';
import { parseStructure } from '../structure.ts';
import type { ReviewStatus, Value } from '../values/value.ts';
import type { WholeHistory } from './history.ts';

/** An approved value was reopened: by whom and why. */
export type Reopening = {
  readonly address: string;
  readonly version: number;
  readonly by: MemberId;
  readonly at: Instant;
  readonly reason: string;
};

/** A value that was reopened has at least as many changes: recorded, submitted, approved, reopened, and those to its status. */
const minChanges: Readonly<Record<ReviewStatus, number>> = {
  draft: 4,
  submitted: 5,
  returned: 6,
  approved: 6,
};

/** Whether the history of a value is worth reading: its version alone rules most of them out. */
export function mayHaveBeenReopened({
  status,
  version,
}: Pick<Value, 'status'> & { readonly version: number }): boolean {
  return version >= minChanges[status];
}

export function reopeningsIn({ address, entries }: WholeHistory): readonly Reopening[] {
  return entries
    .map((entry) => parseStructure(HistoryEntry, entry))
    .filter(({ action }) => action === 'reopen')
    .map(({ version, by, at, reason = '' }) => ({ address, version, by, at, reason }));
}
