import * as z from 'zod';
import type { Instant } from '../dates.ts';
import { ProgrammeId, ProjectId } from '../identifiers.ts';
import type { NamedRecord } from '../record-addresses.ts';
import { structureFaults } from '../structure.ts';
import type { WholeHistory } from './history.ts';

/** What a checkpoint is of: a programme and what lies beside its projects, or one project. */
export type CheckpointSubject = { readonly programmeId: string; readonly projectId?: string };

/** That a record was there, at which version, and the hash of the entry of that version, which no other history has. */
export const Mark = z.strictObject({
  address: z.string(),
  version: z.int().positive(),
  hash: z.string(),
});
export type Mark = Readonly<z.infer<typeof Mark>>;

/** Every record that a programme or project had: made after the fact, and never changed. */
export const Checkpoint = z.strictObject({
  format: z.literal(1),
  programmeId: ProgrammeId,
  projectId: ProjectId.optional(),
  records: z.array(Mark),
});
export type Checkpoint = Readonly<z.infer<typeof Checkpoint>>;

/** The newest checkpoint of a subject; `marks` is absent where it is named but missing, or not what it was. */
export type LastCheckpoint = {
  readonly at: Instant;
  readonly sha256: string;
  readonly marks?: readonly Mark[];
};

/** What a checkpoint has and the table has not, or that the checkpoint itself is lost. */
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

const none: ReadonlySet<string> = new Set();

/**
 * Records that are gone, and records whose history has not what it had.
 * @param unchanged addresses of records that are known to be as their marks say, without their histories
 */
export function lossesOf(
  marks: readonly Mark[],
  histories: readonly WholeHistory[],
  unchanged = none,
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
 * The marks of the next checkpoint. Nothing is ever deleted, so what was lost stays in it, and is told until it is put right; it
 * would be forgotten if the next checkpoint had only what is there.
 */
export function nextMarks(
  marks: readonly Mark[],
  histories: readonly WholeHistory[],
  unchanged = none,
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

/** Version and hash of each entry that has them; what else is wrong with an entry is for those who verify it. */
function sealsOf({ entries }: WholeHistory): readonly z.infer<typeof Seal>[] {
  return entries.filter(
    (entry): entry is z.infer<typeof Seal> => structureFaults(Seal, entry).length === 0,
  );
}
