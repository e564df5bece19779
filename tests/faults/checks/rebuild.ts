import { RecordMeta } from '../../../shared/domain/history/record.ts';
import type { StoredRecord } from './stored-records.ts';

const metaFields: readonly string[] = Object.keys(RecordMeta.shape);

/** What a record said at a version, by undoing what came after; null in an entry stands for a field that was not there. */
export function rebuild({ record, entries }: StoredRecord, version: number): object {
  const later = entries.filter((entry) => entry.version > version).toReversed();
  const fields: object = Object.assign({}, record, ...later.map(({ before }) => before));
  return contentOf(fields);
}

/** What a record says, without what the system adds to it and without fields that are not there. */
export function contentOf(record: object): object {
  const fields = Object.entries(record).filter(
    ([name, held]) => !metaFields.includes(name) && held !== null && held !== undefined,
  );
  return Object.fromEntries(fields);
}
