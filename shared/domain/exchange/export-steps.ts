import type { Instant } from '../dates.ts';
import type { Export } from './export.ts';
import { exportLifetimeDays } from './lifetime.ts';

/** A step of the job; undefined where the export is finished. */
export type ExportStep = (current: Export) => Export | undefined;

const whileQueued =
  (fields: Partial<Export>): ExportStep =>
  (current) =>
    current.status === 'queued' ? { ...current, ...fields } : undefined;

/** Its job is in the queue. */
export function noteQueued(queuedAt: Instant): ExportStep {
  return whileQueued({ queuedAt });
}

export function finish(made: Pick<Export, 'files' | 'findings'>, madeAt: Instant): ExportStep {
  const keptUntil = new Date(Date.parse(madeAt) + exportLifetimeDays * 86_400_000).toISOString();
  return whileQueued({ ...made, keptUntil, status: 'ready' });
}

export function fail(failure: string): ExportStep {
  return whileQueued({ status: 'failed', failure });
}
