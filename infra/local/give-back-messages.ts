import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Makes messages visible that were received and not deleted: only one process at a time has the folder, so whoever received
 * them has ended, and nobody is to wait for their time. It is done before the queues are read, since the server fails to do it
 * for messages on files.
 */
export function giveBackMessages(queueFolder: string): void {
  const path = join(queueFolder, 'fauxqs.db');
  if (!existsSync(path)) return;
  const queues = new DatabaseSync(path);
  queues.exec('UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL');
  queues.close();
}
