import { Problem } from '../../shared/domain/problem.ts';
import type { Stored } from '../../shared/domain/record.ts';
import type { Report, ReportContent } from '../../shared/domain/reports/report.ts';
import type { Answer, Answered } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { hasCurrent } from '../http/conditions.ts';
import { isVisible } from '../http/visible.ts';
import { maxBytesInline } from '../max-bytes-inline.ts';
import { services } from '../services.ts';
import { downloadLifetimeSeconds, endOf } from '../signed-links.ts';
import { noteDownload } from './note-download.ts';
import { recordLostPdf } from './record-step.ts';
import { renderOrQueue } from './render-or-queue.ts';
import { findPdf, pdfName, pdfPath, reportFiles } from './report-files.ts';

export const getReportContent: Answer<'getReportContent'> = async (call) => {
  const stored = await services().records.readConsistently('report', call.params);
  if (!stored || !isVisible('report', stored.record, call.subject)) throw new Problem('not_found');
  if (stored.record.withdrawn) throw new Problem('withdrawn');
  const report = readyOf(stored);
  const etag = etagOf(report);
  const asPdf = call.mediaType === 'application/pdf';
  if (asPdf && hasCurrent(call.conditions, etag)) return { status: 304, etag };
  const [answer] = await Promise.all([
    answerWith(report, call),
    call.headersOnly ? undefined : noteDownload(call),
  ]);
  return answer ?? answerAgain(await makeAgain(stored, call), call);
};

type Content = Answered<'getReportContent'>;
type Ready = Report & { readonly content: ReportContent };

/** @throws Problem `report_not_ready` with the reason */
function readyOf({ record }: Stored<Report>): Ready {
  const { status, content } = record;
  if (status !== 'ready' || !content) throw notReady(record);
  return { ...record, content };
}

/** Renders a lost file again from the snapshot: at once if the report is small, else by the job. */
async function makeAgain(stored: Stored<Report>, call: Call<'getReportContent'>): Promise<Ready> {
  return readyOf(await renderOrQueue(await recordLostPdf(stored), call));
}

async function answerAgain(report: Ready, call: Call<'getReportContent'>): Promise<Content> {
  const answer = await answerWith(report, call);
  if (!answer) throw new Problem('unavailable', 'The file of the report was lost again.');
  return answer;
}

/** Undefined if the file is lost. */
async function answerWith(
  report: Ready,
  { mediaType, at }: Call<'getReportContent'>,
): Promise<Content | undefined> {
  const asLink = mediaType === 'application/json';
  if (!asLink && report.content.bytes <= maxBytesInline) return answerPdf(report);
  if (!(await reportFiles().has(pdfPath(report.content)))) return undefined;
  if (asLink) return answerLink(report, at);
  return { status: 303, location: await linkTo(report) };
}

function notReady({ status, failure }: Report): Problem {
  if (status === 'failed')
    return new Problem('report_not_ready', `It could not be made. ${failure}`);
  return new Problem('report_not_ready', 'It is being rendered.', [], { 'retry-after': '3' });
}

function linkTo({ content }: Ready): Promise<string> {
  return reportFiles().link(pdfPath(content), downloadLifetimeSeconds);
}

async function answerLink(report: Ready, at: string): Promise<Content> {
  const { sha256, bytes } = report.content;
  const expiresAt = endOf(at, downloadLifetimeSeconds);
  return { status: 200, body: { url: await linkTo(report), expiresAt, sha256, bytes } };
}

async function answerPdf(report: Ready): Promise<Content | undefined> {
  const content = await findPdf(report.content);
  if (!content) return undefined;
  const fileName = pdfName(report);
  return { status: 200, mediaType: 'application/pdf', content, fileName, etag: etagOf(report) };
}

function etagOf({ content }: Ready): string {
  return `"${content.sha256}"`;
}
