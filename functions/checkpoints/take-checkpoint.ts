import type { Instant } from '../../shared/domain/dates.ts';
import {
  type CheckpointSubject,
  type Loss,
  lossesOf,
  nextMarks,
  recordOfSubject,
} from '../../shared/domain/history/checkpoint.ts';
import type { WholeHistory } from '../../shared/domain/history/history.ts';
import type { NextCheckpoint } from '../../shared/domain/ports.ts';
import { addressOf } from '../../shared/domain/record-addresses.ts';
import { now } from '../clock.ts';
import { log } from '../log.ts';
import { services } from '../services.ts';
import { checkpointFiles } from './checkpoint-files.ts';
import { reportsSince } from './reports-since.ts';

/** What was found when a subject was held against its last checkpoint. */
export type Checked = {
  readonly histories: readonly WholeHistory[];
  readonly losses: readonly Loss[];
  /** When the last checkpoint was taken, where there is one. */
  readonly at?: Instant;
};

/**
 * Holds a programme or project against its last checkpoint, and notes what is there in the next one. The checkpoint is read first:
 * what it has was in the table before, so a consistent read has it too, unless it was lost.
 */
export async function takeCheckpoint(subject: CheckpointSubject): Promise<Checked> {
  const last = await checkpointFiles().last(subject);
  const at = now().toISOString();
  const named = recordOfSubject(subject);
  const histories = await services().records.histories(named);
  const address = addressOf(named.kind, named.key as never);
  if (last && !last.marks) {
    log.error('records found missing', { address, checkpoint: last.sha256 });
    return { histories, losses: [{ address, version: 1, fault: 'checkpoint_lost' }], at: last.at };
  }
  const marks = last?.marks ?? [];
  const reports = await reportsSince(subject, marks);
  const { unchanged } = reports;
  const found = [...histories, ...reports.histories];
  const losses = lossesOf(marks, found, unchanged);
  if (losses.length > 0) log.error('records found missing', { address, records: losses.length });
  await keep(subject, { at, marks: nextMarks(marks, found, unchanged), known: last?.sha256 });
  return { histories, losses, ...(last && { at: last.at }) };
}

/** Whoever verifies is not refused because a checkpoint could not be written; the sweep takes the next. */
async function keep(subject: CheckpointSubject, next: NextCheckpoint): Promise<void> {
  try {
    await checkpointFiles().keep(subject, next);
  } catch (error) {
    log.warn('checkpoint not written', {
      ...subject,
      name: error instanceof Error ? error.name : '',
    });
  }
}
