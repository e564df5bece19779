import {
  addressOfSubject,
  type CheckpointSubject,
} from '../../shared/domain/history/checkpoint.ts';
import { now } from '../clock.ts';
import { log } from '../log.ts';
import { checkpointFiles } from './checkpoint-files.ts';
import { listSubjects } from './list-subjects.ts';
import { takeCheckpoint } from './take-checkpoint.ts';

/** The longest time until a loss is noticed. Each check reads all records: a million of 2 KB cost six cents. */
const intervalMinutes = 60;
/** A sweep has a minute; what it does not reach comes first in the next. */
const maxMilliseconds = 30_000;

/**
 * Takes a checkpoint of every programme and project that is due: once an hour, and after a report on it. One that is missing in the
 * table is due as well, because it has a checkpoint.
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

/** Subjects without a checkpoint first, then those with the oldest. */
async function dueSubjects(time: number): Promise<readonly CheckpointSubject[]> {
  const checked = await checkpointFiles().subjects();
  const known = new Set(checked.map(({ subject }) => addressOfSubject(subject)));
  const listed = await listSubjects();
  const fresh = listed.filter(({ subject }) => !known.has(addressOfSubject(subject)));
  const shown = new Map(listed.map(({ subject, shownAt }) => [addressOfSubject(subject), shownAt]));
  const due = checked
    .filter(({ subject, at }) => {
      const hasWaited = time - Date.parse(at) >= intervalMinutes * 60_000;
      return hasWaited || at < (shown.get(addressOfSubject(subject)) ?? '');
    })
    .toSorted((left, right) => (left.at < right.at ? -1 : 1));
  return [...fresh, ...due].map(({ subject }) => subject);
}
