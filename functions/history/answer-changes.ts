import {
  isAfter,
  isWithin,
  type Period,
  PlaceInHistory,
  placeOfChange,
  type RecordedChange,
  told,
} from '../../shared/domain/history/history.ts';
import type { NamedRecord } from '../../shared/domain/record-addresses.ts';
import type { Reply } from '../http/call.ts';
import { openCursor } from '../http/cursor.ts';
import { type PageCall, pageReply } from '../http/reads.ts';
import { gather } from './gather.ts';

type ChangesCall = PageCall & { readonly query: Period & { readonly of?: string | undefined } };

/** Lambda answers with 6 MB at most, and what a change replaced may be as large as a record. */
const mostBytes = 4_000_000;

/** A page of the changes of an owner and all that lies with it, the newest first. */
export async function answerChanges(call: ChangesCall, owner: NamedRecord): Promise<Reply> {
  const { cursor, limit, of } = call.query;
  const after = cursor === undefined ? undefined : placeFrom(await openCursor(cursor, call));
  const changes = told(await gather(owner, of))
    .filter((change) => isWithin(change, call.query))
    .filter((change) => after === undefined || isAfter(change, after));
  const items = firstOf(changes, limit);
  const last = items.length < changes.length ? items.at(-1) : undefined;
  return pageReply(call, { items, ...(last && { next: JSON.stringify(placeOfChange(last)) }) });
}

function placeFrom(cursor: string): PlaceInHistory {
  return PlaceInHistory.parse(JSON.parse(cursor));
}

/** As many changes as one answer can carry. */
function firstOf(changes: readonly RecordedChange[], limit: number): readonly RecordedChange[] {
  const page: RecordedChange[] = [];
  let bytes = 0;
  for (const change of changes.slice(0, limit)) {
    bytes += Buffer.byteLength(JSON.stringify(change));
    if (page.length > 0 && bytes > mostBytes) break;
    page.push(change);
  }
  return page;
}
