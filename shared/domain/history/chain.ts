import { canonicalJson } from '../canonical.ts';
import { type HistoryEntry, ownFields } from '../record.ts';

/** SHA-256 of a text in hexadecimal; given by the caller, because the domain has no cryptography. */
export type Digest = (text: string) => string;

export type UnsealedEntry = Omit<HistoryEntry, 'hash'>;

/** Adds the hash of the whole entry, which includes the hash of the entry before. */
export function seal(entry: UnsealedEntry, digest: Digest): HistoryEntry {
  return { ...entry, hash: hashOfEntry(entry, digest) };
}

/** The hash that an entry should carry. */
export function hashOfEntry(entry: UnsealedEntry | HistoryEntry, digest: Digest): string {
  return digest(canonicalJson({ ...entry, hash: undefined }));
}

/** The hash of the fields of a record without those that the system adds. */
export function hashOfRecord(record: object, digest: Digest): string {
  return digest(canonicalJson(ownFields(record)));
}
