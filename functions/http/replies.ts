import type { RecordMeta } from '../../shared/domain/history/record.ts';
import type { Reply } from './call.ts';
import { etag } from './conditions.ts';

const always = { 'x-content-type-options': 'nosniff' };
/** A record may be kept by its reader, but must be asked for again before each use. */
const revalidated = { 'cache-control': 'private, no-cache' };

/** A JSON answer; header values are made by us only, never from a caller's text. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return {
    statusCode: status,
    headers: { 'content-type': 'application/json', ...always, ...revalidated, ...headers },
    body: JSON.stringify(body),
  };
}

/** A record with its version as ETag. */
export function recordReply(
  status: 200 | 201,
  record: RecordMeta,
  headers: Record<string, string> = {},
): Reply {
  return json(status, record, { etag: etag(record.version), ...headers });
}

export function notModified(version: number): Reply {
  return { statusCode: 304, headers: { etag: etag(version), ...revalidated } };
}
