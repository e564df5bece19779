import type { Stored } from '../../shared/domain/history/record.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Report, ReportContent } from '../../shared/domain/reports/report.ts';
import { maySeeReport } from '../../shared/domain/visibility.ts';
import type { Answer, Call, Reply } from '../http/call.ts';
import { hasCurrent } from '../http/conditions.ts';
import { json } from '../http/replies.ts';
import { services } from '../services.ts';
import { noteDownload } from './note-download.ts';
import { renderOrQueue } from './render-or-queue.ts';
import { findPdf, linkLifetimeSeconds, pdfName, pdfPath, reportFiles } from './report-files.ts';
import { recordLostPdf } from './take-step.ts';

/** Lambda answers with 6 MB at most, which is 4.4 MB before base64; larger files are fetched from the bucket. */
const maxBytesInline = 4_000_000;

export const getReportContent: Answer<'getReportContent'> = async (call) => {
  const stored = await services().records.read('report', call.params);
  if (!stored || !maySeeReport(stored.record, call.subject.standing))
    throw new Problem('not_found');
  const report = readyOf(stored);
  const { content } = report;
  const asPdf = call.mediaType === 'application/pdf';
  if (asPdf && hasCurrent(call.conditions, `"${content.sha256}"`))
    return { statusCode: 304, headers: headersOf(report) };
  const [reply] = await Promise.all([
    replyWith(report, call),
    call.headersOnly ? undefined : noteDownload(call),
  ]);
  return reply ?? replyAgain(await madeAgain(stored, call), call);
};

type Ready = Report & { readonly content: ReportContent };

/** @throws Problem `report_not_ready` that says why */
function readyOf({ record }: Stored<Report>): Ready {
  const { status, content } = record;
  if (status !== 'ready' || !content) throw notReady(record);
  return { ...record, content };
}

/** A lost file is made from the snapshot once more: at once where the report is small, else by the job. */
async function madeAgain(stored: Stored<Report>, call: Call<'getReportContent'>): Promise<Ready> {
  return readyOf(await renderOrQueue(await recordLostPdf(stored), call));
}

async function replyAgain(report: Ready, call: Call<'getReportContent'>): Promise<Reply> {
  const reply = await replyWith(report, call);
  if (!reply) throw new Problem('unavailable', 'The file of the report was lost once more.');
  return reply;
}

/** Undefined where the file is lost. */
async function replyWith(
  report: Ready,
  { mediaType, at }: Call<'getReportContent'>,
): Promise<Reply | undefined> {
  const asLink = mediaType === 'application/json';
  if (!asLink && report.content.bytes <= maxBytesInline) return pdfReply(report);
  if (!(await reportFiles().has(pdfPath(report.content)))) return undefined;
  if (asLink) return linkReply(report, at);
  return { statusCode: 303, headers: { location: await linkTo(report) } };
}

function notReady({ status, failure }: Report): Problem {
  if (status === 'failed')
    return new Problem('report_not_ready', `It could not be made. ${failure}`);
  return new Problem('report_not_ready', 'It is being rendered.', [], { 'retry-after': '3' });
}

function linkTo({ content }: Ready): Promise<string> {
  return reportFiles().link(pdfPath(content), linkLifetimeSeconds);
}

async function linkReply(report: Ready, at: string): Promise<Reply> {
  const { sha256, bytes } = report.content;
  const expiresAt = new Date(Date.parse(at) + linkLifetimeSeconds * 1_000).toISOString();
  const link = { url: await linkTo(report), expiresAt, sha256, bytes };
  return json(200, link, { 'cache-control': 'no-store' });
}

async function pdfReply(report: Ready): Promise<Reply | undefined> {
  const bytes = await findPdf(report.content);
  if (!bytes) return undefined;
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/pdf', ...headersOf(report) },
    body: Buffer.from(bytes).toString('base64'),
    isBase64Encoded: true,
  };
}

function headersOf(report: Ready): Record<string, string> {
  return {
    etag: `"${report.content.sha256}"`,
    'cache-control': 'private, no-cache',
    'content-disposition': `attachment; filename="${pdfName(report)}"`,
    'x-content-type-options': 'nosniff',
  };
}
