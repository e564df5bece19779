import { type CheckpointSubject, recordOfSubject } from '../../shared/domain/history/checkpoint.ts';
import { addressOf } from '../../shared/domain/record-addresses.ts';
import { now } from '../clock.ts';
import { log } from '../log.ts';
import { checkpointFiles } from './checkpoint-files.ts';
import { standingSubjects } from './standing-subjects.ts';
import { takeCheckpoint } from './take-checkpoint.ts';

/** What is lost is known after so long. Each time a programme or project is read whole: a million records of 2 KB are six cents. */
const everyMinutes = 60;
/** The sweep has a minute; what it does not get to is the first of the next one. */
const maxMilliseconds = 30_000;

/**
 * Holds every programme and project whose turn it is against its last checkpoint, and notes what changed since. It is the turn of each
 * once an hour, and of those that a report was made of since. One that is no longer in the table is still among those that have a
 * checkpoint.
 */
export async function sweepCheckpoints(): Promise<void> {
  const started = now().getTime();
  const due = await dueSubjects(started);
  let taken = 0;
  for (const subject of due) {
    if (now().getTime() - started > maxMilliseconds) break;
    await take(subject);
    taken += 1;
  }
  log.info('checkpoints swept', { due: due.length, taken });
}

async function take(subject: CheckpointSubject): Promise<void> {
  try {
    await takeCheckpoint(subject);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
    log.error('checkpoint not taken', { ...subject, name, message });
  }
}

/** Those that were never noted, then those that waited longest. */
async function dueSubjects(time: number): Promise<readonly CheckpointSubject[]> {
  const looked = await checkpointFiles().subjects();
  const known = new Map(looked.map(({ subject, at }) => [nameOf(subject), at]));
  const standing = await standingSubjects();
  const fresh = standing.filter(({ subject }) => !known.has(nameOf(subject)));
  const reported = new Map(standing.map(({ subject, shownAt }) => [nameOf(subject), shownAt]));
  const due = looked
    .filter(({ subject, at }) => {
      const waited = time - Date.parse(at) >= everyMinutes * 60_000;
      return waited || at < (reported.get(nameOf(subject)) ?? '');
    })
    .toSorted((left, right) => (left.at < right.at ? -1 : 1));
  return [...fresh, ...due].map(({ subject }) => subject);
}

function nameOf(subject: CheckpointSubject): string {
  const { kind, key } = recordOfSubject(subject);
  return addressOf(kind, key as never);
}
