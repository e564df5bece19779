import { importKind } from '../../shared/domain/exchange/import.ts';
import { importQueue } from '../exchange/import-queue.ts';
import { serveQueue } from '../serve-queue.ts';
import { tryToRun } from './try-to-run.ts';

/** Reads and applies queued imports. */
export const handler = serveQueue({ job: importKind.key, queue: importQueue, work: tryToRun });
