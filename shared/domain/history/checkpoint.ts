import * as z from 'zod';
import type { Instant } from '../dates.ts';
import { ProgrammeId, ProjectId } from '../identifiers.ts';
import { addressOf, type NamedRecord } from '../record-addresses.ts';
import { structureFaults } from '../structure.ts';
import type { WholeHistory } from './history.ts';

/** What a checkpoint covers: a programme without its projects, or one project. */
export type CheckpointSubject = { readonly programmeId: string; readonly projectId?: string };

/** The version at which a record was seen, and the hash of that version's history entry, which no other history has. */
export const Mark = z.strictObject({
  address: z.string(),
  version: z.int().positive(),
  hash: z.string(),
});
export type Mark = Readonly<z.infer<typeof Mark>>;

/** Every record that a programme or project had when the checkpoint was taken; it never changes. */
export const Checkpoint = z.strictObject({
  format: z.literal(1),
  programmeId: ProgrammeId,
  projectId: ProjectId.optional(),
  records: z.array(Mark),
});
export type Checkpoint = Readonly<z.infer<typeof Checkpoint>>;

/** The newest checkpoint of a subject; `marks` is absent where its file is missing or was changed. */
export type LastCheckpoint = {
  readonly at: Instant;
  readonly sha256: string;
  readonly marks?: readonly Mark[];
};

/** A record that is in the checkpoint but not in the table, or the checkpoint itself if it is lost. */
export type Loss = {
  readonly address: string;
  readonly version: number;
  readonly fault: 'missing' | 'rolled_back' | 'checkpoint_lost';
};

export function recordOfSubject({ programmeId, projectId }: CheckpointSubject): NamedRecord {
  return projectId === undefined
    ? { kind: 'programme', key: { programmeId } }
    : { kind: 'project', key: { projectId } };
}

export function addressOfSubject(subject: CheckpointSubject): string {
  const { kind, key } = recordOfSubject(subject);
  return addressOf(kind, key as never);
}

const noAddresses: ReadonlySet<string> = new Set();

/**
 * Finds records that are gone, and records whose history lacks the entry of their mark.
 * @param unchanged addresses of records that are known to match their marks, so their histories were not read
 */
export function lossesOf(
  marks: readonly Mark[],
  histories: readonly WholeHistory[],
  unchanged = noAddresses,
): readonly Loss[] {
  const found = new Map(histories.map((whole) => [whole.address, whole]));
  return marks.flatMap((mark): readonly Loss[] => {
    const { address, version } = mark;
    if (unchanged.has(address)) return [];
    const whole = found.get(address);
    if (!whole) return [{ address, version, fault: 'missing' }];
    return has(whole, mark) ? [] : [{ address, version, fault: 'rolled_back' }];
  });
}

/**
 * The marks of the next checkpoint. Records are never deleted, so a lost one keeps its mark: otherwise its loss would be reported once and
 * forgotten.
 */
export function nextMarks(
  marks: readonly Mark[],
  histories: readonly WholeHistory[],
  unchanged = noAddresses,
): readonly Mark[] {
  const lost = lossesOf(marks, histories, unchanged).map(({ address }) => address);
  const stays = new Set([...lost, ...unchanged]);
  const kept = marks.filter(({ address }) => stays.has(address));
  const present = histories.filter(({ address }) => !stays.has(address)).flatMap(markOf);
  return [...kept, ...present].toSorted((left, right) => (left.address < right.address ? -1 : 1));
}

function has(whole: WholeHistory, { version, hash }: Mark): boolean {
  return sealsOf(whole).some((seal) => seal.version === version && seal.hash === hash);
}

function markOf(whole: WholeHistory): readonly Mark[] {
  const last = sealsOf(whole).at(-1);
  return last ? [{ address: whole.address, version: last.version, hash: last.hash }] : [];
}

const Seal = z.object({ version: z.int(), hash: z.string() });

/** Version and hash of each entry that has both; verification reports any other fault of an entry. */
function sealsOf({ entries }: WholeHistory): readonly z.infer<typeof Seal>[] {
  return entries.filter(
    (entry): entry is z.infer<typeof Seal> => structureFaults(Seal, entry).length === 0,
  );
}
