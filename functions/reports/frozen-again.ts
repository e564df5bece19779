import { createHash } from 'node:crypto';
import { mayBeOverSoon, Problem } from '../../shared/domain/problem.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import type { Snapshot } from '../../shared/domain/reports/snapshot.ts';
import { readPdf } from '../../shared/pdf/reading/read-pdf.ts';
import { UnreadablePdf } from '../../shared/pdf/reading/unreadable-pdf.ts';
import { log } from '../log.ts';
import { services } from '../services.ts';
import type { Gather } from './asked.ts';
import { type Frozen, freeze } from './freeze.ts';
import { keepSnapshot } from './keep-snapshot.ts';
import { storedPdf } from './stored-pdf.ts';

/**
 * A snapshot that is lost: the one within the PDF, else frozen once more from the records; stored where its hash fits.
 * @throws Problem `report_lost` where there is no PDF, and the records say something else by now
 */
export async function frozenAgain(reportId: string, gather: Gather): Promise<Frozen> {
  const report = (await services().records.read('report', { reportId }))?.record;
  log.error('file of a report lost', { reportId, file: 'snapshot' });
  const frozen = report && ((await withinPdf(report)) ?? (await frozenFrom(report, gather)));
  if (!report || frozen?.sha256 !== report.snapshotSha256) throw lost(reportId);
  await keepSnapshot(frozen);
  return frozen;
}

/** Undefined without a PDF, or with one larger than what is read of any file. */
async function withinPdf(report: Report): Promise<Frozen | undefined> {
  const pdf = report.content && (await storedPdf(report.content));
  const content = pdf && (await readPdf(pdf).catch(unlessUnreadable))?.snapshot;
  if (!content) return undefined;
  const sha256 = createHash('sha256').update(content).digest('hex');
  const snapshot = JSON.parse(new TextDecoder().decode(content));
  return { snapshot, content, sha256, reportId: report.reportId };
}

function unlessUnreadable(error: unknown): undefined {
  if (!(error instanceof UnreadablePdf)) throw error;
}

/** Undefined where records it was made from are not to be had any more. */
async function frozenFrom(report: Report, gather: Gather): Promise<Frozen | undefined> {
  try {
    const records = await gather(report.programmeId, report);
    return freeze(records, scopeOf(report), report.engine);
  } catch (error) {
    if (error instanceof Problem && !mayBeOverSoon(error)) return undefined;
    throw error;
  }
}

function scopeOf(report: Report): Snapshot['scope'] {
  const { kind, projectId, experienceId, meetingId, language, secondLanguage } = report;
  const { asOf, includeDrafts } = report;
  const named = { projectId, experienceId, meetingId, secondLanguage };
  const given = Object.entries(named).filter(([, value]) => value !== undefined);
  return { kind, language, asOf, includeDrafts, ...Object.fromEntries(given) };
}

function lost(reportId: string): Problem {
  const detail = `The snapshot of report ${reportId} is lost, and its records have changed since. Ask for a new report.`;
  return new Problem('report_lost', detail);
}
