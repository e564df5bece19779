import type { RecordMeta } from '../record.ts';
import type { Report } from './report.ts';

/** How often the job begins to render a report before it gives up. */
export const maxAttempts = 3;

/**
 * How often the queue delivers the message of a report: more often than the job tries, so that the outcome still reaches the record after
 * an outage of an hour, or after a job that died each time.
 */
export const maxReceives = 10;

/** A fault outside this system ends within seconds, or lasts long. */
const secondsUntilNextTry = [10, 60];
const secondsLater = 600;

/** @param receives how often the message was delivered, this time included */
export function secondsUntilTry(receives: number): number {
  return secondsUntilNextTry[receives - 1] ?? secondsLater;
}

/** After this time the queue drops a message that was not processed. */
export const messageLifetimeDays = 4;
/** A request ends within 30 seconds; until then it may still render or queue the report itself. */
const requestMinutes = 2;

/**
 * Whether nobody works on a report: its request ended before the job was queued, or the queue dropped the message. A report whose
 * message is in the queue only waits, however long the queue is.
 */
export function isDropped(report: Report & RecordMeta, now: Date): boolean {
  return report.status === 'queued' && hasNoMessage(report, now);
}

/** Whether the queue cannot have a message for a record that waits for its job. */
export function hasNoMessage(
  { queuedAt, changedAt }: Pick<Report & RecordMeta, 'queuedAt' | 'changedAt'>,
  now: Date,
): boolean {
  const [since, minutes] =
    queuedAt === undefined ? [changedAt, requestMinutes] : [queuedAt, messageLifetimeDays * 1_440];
  return now.getTime() - Date.parse(since) > minutes * 60_000;
}
