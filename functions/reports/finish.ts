import { createHash } from 'node:crypto';
import type { Stored } from '../../shared/domain/history/record.ts';
import { ready } from '../../shared/domain/reports/rendering.ts';
import type { Report, ReportContent } from '../../shared/domain/reports/report.ts';
import type { Snapshot } from '../../shared/domain/reports/snapshot.ts';
import { engineVersion, type GoOn } from '../../shared/pdf/render.ts';
import { now } from '../clock.ts';
import { log } from '../log.ts';
import { note } from './note.ts';
import { fileName, pdfPath } from './pdf-file.ts';
import { rendered } from './rendered.ts';
import { reportFiles } from './report-files.ts';

/**
 * Renders a queued report, stores the PDF and notes it; a report that somebody finished meanwhile stays as it is.
 * @returns the report as it is stored now
 * @throws PermanentFault where trying again would be of no use
 */
export async function finish(
  stored: Stored<Report>,
  snapshot: Snapshot,
  goOn: GoOn = () => undefined,
): Promise<Stored<Report>> {
  if (stored.record.status !== 'queued') return stored;
  const started = now().getTime();
  const content = await contentOf(stored.record, snapshot, goOn);
  const { reportId } = stored.record;
  const { pages, bytes } = content;
  const milliseconds = now().getTime() - started;
  log.info('report rendered', { reportId, pages, bytes, milliseconds });
  return note(stored, 'ready', ready(content));
}

async function contentOf(report: Report, snapshot: Snapshot, goOn: GoOn): Promise<ReportContent> {
  const { bytes, pages } = rendered(snapshot, report.snapshotSha256, goOn);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const as = { type: 'application/pdf', name: fileName(report) };
  await reportFiles().put(pdfPath({ sha256 }), bytes, as);
  return { sha256, bytes: bytes.length, pages, engine: engineVersion };
}
