import { RecordMeta } from '../../../shared/domain/record.ts';
import type { StoredRecord } from './stored-records.ts';

const metaFields: readonly string[] = Object.keys(RecordMeta.shape);
/** They are beside the record in the table; the record has commitments to them. */
const personalFields: readonly string[] = ['email', 'fileName', 'sha256', 'commitments'];

/** Rebuilds a record at a version by undoing later changes; null in an entry means that the field was absent. */
export function rebuild({ record, entries }: StoredRecord, version: number): object {
  const later = entries.filter((entry) => entry.version > version).toReversed();
  const fields: object = Object.assign({}, record, ...later.map(({ before }) => before));
  return contentOf(fields);
}

/** The content of a record, without the system's fields, personal and absent ones. */
export function contentOf(record: object): object {
  const fields = Object.entries(record).filter(
    ([name, held]) =>
      ![...metaFields, ...personalFields].includes(name) && held !== null && held !== undefined,
  );
  return Object.fromEntries(fields);
}
