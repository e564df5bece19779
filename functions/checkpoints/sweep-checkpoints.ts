import { type CheckpointSubject, recordOfSubject } from '../../shared/domain/history/checkpoint.ts';
import { addressOf } from '../../shared/domain/record-addresses.ts';
import { now } from '../clock.ts';
import { log } from '../log.ts';
import { checkpointFiles } from './checkpoint-files.ts';
import { allProgrammes, projectsOf } from './listed.ts';
import { takeCheckpoint } from './take-checkpoint.ts';

/** What is lost is known after so long. Each time a programme or project is read whole: a million records of 2 KB are six cents. */
const everyMinutes = 60;
/** The sweep has a minute; what it does not get to is the first of the next one. */
const maxMilliseconds = 30_000;

/**
 * Holds every programme and project whose turn it is against its last checkpoint, those first that waited longest, and notes what
 * changed since. One that is no longer in the table is still among those that have a checkpoint.
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

async function dueSubjects(time: number): Promise<readonly CheckpointSubject[]> {
  const looked = await checkpointFiles().subjects();
  const known = new Set(looked.map(({ subject }) => nameOf(subject)));
  const fresh = (await subjectsInTable()).filter((subject) => !known.has(nameOf(subject)));
  const waited = looked
    .filter(({ at }) => time - Date.parse(at) >= everyMinutes * 60_000)
    .toSorted((left, right) => (left.at < right.at ? -1 : 1));
  return [...fresh, ...waited.map(({ subject }) => subject)];
}

async function subjectsInTable(): Promise<readonly CheckpointSubject[]> {
  const subjects: CheckpointSubject[] = [];
  for (const { programmeId } of await allProgrammes()) {
    const projects = await projectsOf({ programmeId });
    subjects.push(
      { programmeId },
      ...projects.map(({ projectId }) => ({ programmeId, projectId })),
    );
  }
  return subjects;
}

function nameOf(subject: CheckpointSubject): string {
  const { kind, key } = recordOfSubject(subject);
  return addressOf(kind, key as never);
}
