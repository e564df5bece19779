import * as z from 'zod';
import { canonicalJson } from '../canonical.ts';
import { Instant } from '../dates.ts';
import { HistoryEntry, isMetaField, ownFields } from '../record.ts';
import { addressOf } from '../record-addresses.ts';
import { structureFaults } from '../structure.ts';
import { type Digest, hashOfEntry, hashOfRecord } from './chain.ts';
import type { Loss } from './checkpoint.ts';
import type { WholeHistory } from './history.ts';
import { fitsCommitments } from './personal-data.ts';

const HistoryFault = z
  .enum([
    'misplaced',
    'unreadable',
    'out_of_sequence',
    'unlinked',
    'entry_changed',
    'record_changed',
    'before_changed',
    'missing',
    'rolled_back',
    'checkpoint_lost',
    'personal_changed',
  ])
  .describe(
    [
      '`misplaced`: the row holds another record than its keys say',
      '`unreadable`: the entry does not fit its schema',
      '`out_of_sequence`: the entry of this version is missing, doubled or not where it belongs',
      '`unlinked`: `previous` is not the hash of the entry before',
      '`entry_changed`: the entry does not have its hash',
      '`record_changed`: the record is not what its last entry says',
      '`before_changed`: undoing the change does not give the record of the version before',
      '`missing`: a checkpoint has the record at this version, and the table does not have it',
      '`rolled_back`: a checkpoint has this version of the record, and its history does not have it',
      '`personal_changed`: the personal data is not what the record was committed to, or is missing without an erasure',
      '`checkpoint_lost`: the checkpoint of this programme or project is missing or was changed itself',
    ].join('; '),
  );
type HistoryFault = z.infer<typeof HistoryFault>;

export type HistoryFinding =
  | { readonly outcome: 'intact'; readonly entries: number }
  | { readonly outcome: 'erased'; readonly entries: number }
  | { readonly outcome: 'broken'; readonly version: number; readonly fault: HistoryFault };

const FaultyRecord = z.strictObject({
  address: z.string().describe('The record; the keys of its row where it is misplaced.'),
  version: z.int().describe('The first version that was altered or lost.'),
  fault: HistoryFault,
});

/** Which programmes and projects are missing, of all that have a checkpoint. */
export const CheckpointVerification = z
  .strictObject({
    outcome: z.enum(['intact', 'broken']).describe('`broken` where anything is missing.'),
    subjects: z.int().describe('How many programmes and projects have a checkpoint.'),
    faults: z.array(FaultyRecord).describe('Those that are missing now.'),
  })
  .meta({ id: 'CheckpointVerification' });

export const HistoryVerification = z
  .strictObject({
    outcome: z
      .enum(['intact', 'erased', 'broken'])
      .describe('`erased`: nothing is broken, and personal data of these records was erased.'),
    records: z.int().describe('How many records were verified.'),
    entries: z.int().describe('How many changes they have.'),
    faults: z.array(FaultyRecord).describe('The first fault of each record that has one.'),
    erased: z
      .array(z.string())
      .describe('Addresses of records whose personal data was erased; the rest of them is intact.'),
    checkpointedAt: Instant.optional().describe(
      'When the last checkpoint was taken; records lost since then are not detected. Absent without a checkpoint.',
    ),
  })
  .meta({ id: 'HistoryVerification' });
export type HistoryVerification = z.infer<typeof HistoryVerification>;

/** Verifies many records; `losses` are those that a checkpoint has and the table has not. */
export function verifyHistories(
  histories: readonly WholeHistory[],
  digest: Digest,
  losses: readonly Loss[] = [],
): HistoryVerification {
  const erased: string[] = [];
  const changed = histories.flatMap((whole) => {
    const finding = verifyHistory(whole, digest);
    if (finding.outcome === 'erased') erased.push(whole.address);
    if (finding.outcome !== 'broken') return [];
    return [{ address: whole.address, version: finding.version, fault: finding.fault }];
  });
  const known = new Set(changed.map(({ address }) => address));
  const faults = [...changed, ...losses.filter(({ address }) => !known.has(address))];
  return {
    outcome: faults.length > 0 ? 'broken' : erased.length > 0 ? 'erased' : 'intact',
    records: histories.length,
    entries: histories.reduce((sum, { entries }) => sum + entries.length, 0),
    faults,
    erased,
  };
}

/** Whether a record and its history are as they were written: follows the chain of hashes, then undoes every change. */
export function verifyHistory(whole: WholeHistory, digest: Digest): HistoryFinding {
  const chain = followChain(whole.entries, digest);
  if ('outcome' in chain) return chain;
  const fault = faultOfRecord(whole, chain, digest) ?? faultOfChanges(whole.record, chain, digest);
  if (fault) return fault;
  if (!fitsCommitments(whole.record, whole.personal, digest))
    return brokenHistory(chain.length, 'personal_changed');
  const outcome = Object.hasOwn(whole.record, 'erased') ? 'erased' : 'intact';
  return { outcome, entries: chain.length };
}

const brokenHistory = (version: number, fault: HistoryFault) =>
  ({ outcome: 'broken', version, fault }) as const;

/** The entries, if each holds the hash of the one before; else the first fault. */
function followChain(
  raw: readonly unknown[],
  digest: Digest,
): readonly HistoryEntry[] | Extract<HistoryFinding, { outcome: 'broken' }> {
  const entries: HistoryEntry[] = [];
  for (const candidate of raw) {
    const version = entries.length + 1;
    if (structureFaults(HistoryEntry, candidate).length > 0)
      return brokenHistory(version, 'unreadable');
    const entry = candidate as HistoryEntry;
    if (entry.version !== version) return brokenHistory(version, 'out_of_sequence');
    if (entry.previous !== entries.at(-1)?.hash) return brokenHistory(version, 'unlinked');
    if (entry.hash !== hashOfEntry(entry, digest)) return brokenHistory(version, 'entry_changed');
    entries.push(entry);
  }
  return entries;
}

function faultOfRecord(
  { address, kind, record, schema }: WholeHistory,
  entries: readonly HistoryEntry[],
  digest: Digest,
): HistoryFinding | undefined {
  const [first, last] = [entries.at(0), entries.at(-1)];
  if (!first || !last) return brokenHistory(1, 'out_of_sequence');
  const { version } = last;
  if (Number(record.version) > version) return brokenHistory(version + 1, 'out_of_sequence');
  const meta = { createdAt: first.at, createdBy: first.by, changedAt: last.at, changedBy: last.by };
  const matchesLastEntry =
    canonicalJson(metaOf(record)) === canonicalJson({ version, ...meta }) &&
    schema === (last.schema ?? 1) &&
    hashOfRecord(record, digest) === last.record;
  if (!matchesLastEntry) return brokenHistory(version, 'record_changed');
  return address === addressOf(kind, record as never)
    ? undefined
    : brokenHistory(version, 'misplaced');
}

function metaOf(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => isMetaField(field)));
}

/** Undoing each entry must reproduce the record whose hash the previous entry holds; undoing the first must leave nothing. */
function faultOfChanges(
  record: object,
  entries: readonly HistoryEntry[],
  digest: Digest,
): HistoryFinding | undefined {
  let fields = ownFields(record);
  for (const entry of entries.toReversed()) {
    const earlier = entries[entry.version - 2];
    const held = Object.entries({ ...fields, ...entry.before });
    fields = Object.fromEntries(held.filter(([, value]) => value !== null));
    const isAsBefore = earlier
      ? hashOfRecord(fields, digest) === earlier.record
      : Object.keys(entry.before).length === 0;
    if (!isAsBefore) return brokenHistory(entry.version, 'before_changed');
  }
  return undefined;
}
