import {
  ChangePosition,
  isAfter,
  isWithin,
  positionOfChange,
  type RecordedChange,
  type TimeRange,
  toRecordedChanges,
} from '../../shared/domain/history/history.ts';
import type { Keys, Kind } from '../../shared/domain/kinds.ts';
import type { NamedRecord } from '../../shared/domain/record-addresses.ts';
import { openCursor } from '../http/cursor.ts';
import { answerPage, type PageCall } from '../http/reads.ts';
import { readHistories } from './read-histories.ts';

type ChangesCall = PageCall & { readonly query: TimeRange & { readonly of?: string | undefined } };

/** A Lambda answer has at most 6 MB, and the `before` of a change may be as large as a record. */
const maxBytes = 4_000_000;

/** A handler that answers a page of the changes of a record and of all it owns, newest first. */
export function listChanges<K extends Kind>(kind: K) {
  return (call: ChangesCall & { readonly params: Keys[K] }) =>
    answerChanges(call, { kind, key: call.params });
}

async function answerChanges(call: ChangesCall, owner: NamedRecord) {
  const { cursor, limit, of } = call.query;
  const after = cursor === undefined ? undefined : readPlace(await openCursor(cursor, call));
  const changes = toRecordedChanges(await readHistories(owner, of))
    .filter((change) => isWithin(change, call.query))
    .filter((change) => after === undefined || isAfter(change, after));
  const items = limitChanges(changes, limit);
  const last = items.length < changes.length ? items.at(-1) : undefined;
  return answerPage(call, { items, ...(last && { next: JSON.stringify(positionOfChange(last)) }) });
}

function readPlace(cursor: string): ChangePosition {
  return ChangePosition.parse(JSON.parse(cursor));
}

/** As many changes as fit in one answer. */
function limitChanges(
  changes: readonly RecordedChange[],
  limit: number,
): readonly RecordedChange[] {
  const page: RecordedChange[] = [];
  let bytes = 0;
  for (const change of changes.slice(0, limit)) {
    bytes += Buffer.byteLength(JSON.stringify(change));
    if (page.length > 0 && bytes > maxBytes) break;
    page.push(change);
  }
  return page;
}
