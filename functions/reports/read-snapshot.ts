import { isTransient, Problem } from '../../shared/domain/problem.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { assertReadable, type Snapshot } from '../../shared/domain/snapshot/snapshot.ts';
import { readPdf } from '../../shared/pdf/reading/read-pdf.ts';
import { sha256Of } from '../../shared/sha256.ts';
import { log } from '../log.ts';
import { services } from '../services.ts';
import { type EncodedSnapshot, encodeSnapshot } from './encode-snapshot.ts';
import { findPdf, findSnapshot, storeSnapshot } from './report-files.ts';
import type { Gather } from './report-subject.ts';

type SnapshotName = Pick<Report, 'reportId' | 'snapshotSha256'>;

/**
 * The snapshot of a report. A lost one is restored where possible.
 * @throws Problem `report_lost` where it cannot be restored, `report_not_ready` where its records are still to be read
 */
export async function readSnapshot(report: SnapshotName, gather: Gather): Promise<Snapshot> {
  const content = await findSnapshot(hashOfSnapshot(report));
  if (!content) return restoreSnapshot(report.reportId, gather);
  const snapshot = parse(content);
  assertReadable(snapshot);
  return snapshot;
}

/** @throws Problem `report_not_ready` where its records are still to be read */
export function hashOfSnapshot({ snapshotSha256 }: Pick<Report, 'snapshotSha256'>): string {
  if (snapshotSha256 !== undefined) return snapshotSha256;
  throw new Problem('report_not_ready', 'Its records are being read.', [], { 'retry-after': '3' });
}

/** Takes the snapshot from the PDF, else makes it again from the records; stores it if its hash is that of the report. */
async function restoreSnapshot(reportId: string, gather: Gather): Promise<Snapshot> {
  const report = (await services().records.readConsistently('report', { reportId }))?.record;
  log.error('file of a report lost', { reportId, file: 'snapshot' });
  const frozen = report && ((await extractFromPdf(report)) ?? (await encodeAgain(report, gather)));
  if (!frozen || frozen.sha256 !== report?.snapshotSha256) throw lostSnapshot(reportId);
  await storeSnapshot(frozen);
  return frozen.snapshot;
}

/** Undefined without a PDF, or with one that is larger than `readPdf` accepts. */
async function extractFromPdf(report: Report): Promise<EncodedSnapshot | undefined> {
  const pdf = report.content && (await findPdf(report.content));
  const contents = pdf && readPdf(pdf);
  const content = typeof contents === 'object' ? contents.snapshot : undefined;
  if (!content) return undefined;
  const { reportId } = report;
  return { snapshot: parse(content), content, sha256: sha256Of(content), reportId };
}

/** Undefined if its records can no longer be read. */
async function encodeAgain(report: Report, gather: Gather): Promise<EncodedSnapshot | undefined> {
  try {
    const records = await gather(report.programmeId, report);
    return encodeSnapshot(records, scopeOf(report), report);
  } catch (error) {
    if (error instanceof Problem && !isTransient(error)) return undefined;
    throw error;
  }
}

export function scopeOf(report: Report): Snapshot['scope'] {
  const { kind, projectId, experienceId, meetingId, language, secondLanguage } = report;
  const { asOf, includeDrafts, knownAt, withoutSummary } = report;
  const named = { projectId, experienceId, meetingId, secondLanguage, knownAt, withoutSummary };
  const given = Object.entries(named).filter(([, value]) => value !== undefined);
  return { kind, language, asOf, includeDrafts, ...Object.fromEntries(given) };
}

function parse(content: Uint8Array): Snapshot {
  return JSON.parse(new TextDecoder().decode(content));
}

function lostSnapshot(reportId: string): Problem {
  const detail = `The snapshot of report ${reportId} is lost, and its records have changed since. Ask for a new report.`;
  return new Problem('report_lost', detail);
}
