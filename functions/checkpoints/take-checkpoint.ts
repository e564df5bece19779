import type { Instant } from '../../shared/domain/dates.ts';
import {
  addressOfSubject,
  type CheckpointSubject,
  type Loss,
  lossesOf,
  nextMarks,
  recordOfSubject,
} from '../../shared/domain/history/checkpoint.ts';
import type { WholeHistory } from '../../shared/domain/history/history.ts';
import type { NextCheckpoint } from '../../shared/domain/ports.ts';
import { now } from '../clock.ts';
import { log } from '../log.ts';
import { services } from '../services.ts';
import { checkpointFiles } from './checkpoint-files.ts';
import { readReportsSince } from './read-reports-since.ts';

/** A subject compared with its last checkpoint. */
export type Checked = {
  readonly histories: readonly WholeHistory[];
  readonly losses: readonly Loss[];
  /** The time of the last checkpoint. */
  readonly at?: Instant;
};

/**
 * Compares a programme or project with its last checkpoint, then takes the next one. The checkpoint is read first: a record of it that
 * a later consistent read of the table does not find is lost.
 */
export async function takeCheckpoint(subject: CheckpointSubject): Promise<Checked> {
  const last = await checkpointFiles().last(subject);
  const at = now().toISOString();
  const histories = await services().records.readHistories(recordOfSubject(subject));
  const address = addressOfSubject(subject);
  if (last && !last.marks) {
    log.error('records found missing', { address, checkpoint: last.sha256 });
    return { histories, losses: [{ address, version: 1, fault: 'checkpoint_lost' }], at: last.at };
  }
  const marks = last?.marks ?? [];
  const reports = await readReportsSince(subject, marks);
  const { unchanged } = reports;
  const found = [...histories, ...reports.histories];
  const losses = lossesOf(marks, found, unchanged);
  if (losses.length > 0) log.error('records found missing', { address, records: losses.length });
  await keep(subject, { at, marks: nextMarks(marks, found, unchanged), known: last?.sha256 });
  return { histories, losses, ...(last && { at: last.at }) };
}

/** A failed write does not fail the verification; the sweep takes the next checkpoint. */
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
