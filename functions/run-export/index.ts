import { exportKind } from '../../shared/domain/exchange/export.ts';
import { exportQueue } from '../exchange/export-queue.ts';
import { serveQueue } from '../serve-queue.ts';
import { tryToExport } from './try-to-export.ts';

/** Makes the files of queued exports. */
export const handler = serveQueue({ job: exportKind.key, queue: exportQueue, work: tryToExport });
