import type { Stored } from '../../shared/domain/history/record.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { checkpointReport } from '../checkpoints/checkpoint-report.ts';
import { now } from '../clock.ts';
import { log } from '../log.ts';
import { noteOutcome } from './note-outcome.ts';
import { renderContent } from './pdf-of.ts';

/**
 * Renders a queued report and notes its content; a report that somebody finished meanwhile stays as it is.
 * @returns the report as it is stored now
 */
export async function finish(stored: Stored<Report>): Promise<Stored<Report>> {
  if (stored.record.status === 'ready') return stored;
  const started = now().getTime();
  const content = await renderContent(stored.record);
  const { reportId } = stored.record;
  const milliseconds = now().getTime() - started;
  log.info('report rendered', {
    reportId,
    pages: content.pages,
    bytes: content.bytes,
    milliseconds,
  });
  const ready = await noteOutcome(stored, { status: 'ready', content });
  await checkpointReport(ready.record);
  return ready;
}
