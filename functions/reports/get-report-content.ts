import { Problem } from '../../shared/domain/problem.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { maySeeReport } from '../../shared/domain/visibility.ts';
import type { Answer, Call, Reply } from '../http/call.ts';
import { hasCurrent } from '../http/conditions.ts';
import { json } from '../http/replies.ts';
import { services } from '../services.ts';
import { pdfPath } from './freeze.ts';
import { noteDownload } from './note-download.ts';
import { fileName } from './pdf-of.ts';
import { reportFiles } from './report-files.ts';

type Content = NonNullable<Report['content']>;

/** Lambda answers with 6 MB at most, which is 4.4 MB before base64; larger files are fetched from the bucket. */
const mostBytesInline = 4_000_000;
/** Long enough to follow the link, too short to pass it on. */
const linkLifetimeSeconds = 300;

export const getReportContent: Answer<'getReportContent'> = async (call) => {
  const report = (await services().records.read('report', call.params))?.record;
  if (!report || !maySeeReport(report, call.subject.standing)) throw new Problem('not_found');
  const { content } = report;
  if (!content) throw notReady(report);
  const asPdf = call.mediaType === 'application/pdf';
  if (asPdf && hasCurrent(call.conditions, `"${content.sha256}"`))
    return { statusCode: 304, headers: headersOf(report, content) };
  const [reply] = await Promise.all([
    replyWith(report, content, call),
    call.headersOnly ? undefined : noteDownload(call),
  ]);
  return reply;
};

async function replyWith(
  report: Report,
  content: Content,
  { mediaType, at }: Call<'getReportContent'>,
): Promise<Reply> {
  if (mediaType === 'application/json') return linkReply(report, content, at);
  if (content.bytes > mostBytesInline)
    return { statusCode: 303, headers: { location: await linkTo(report) } };
  return pdfReply(report, content);
}

function notReady({ status, failure }: Report): Problem {
  if (status === 'failed')
    return new Problem('report_not_ready', `Its rendering failed: ${failure}.`);
  return new Problem('report_not_ready', 'It is being rendered.', [], { 'retry-after': '3' });
}

function linkTo(report: Report): Promise<string> {
  return reportFiles().link(pdfPath(report), linkLifetimeSeconds);
}

async function linkReply(report: Report, { sha256, bytes }: Content, at: string): Promise<Reply> {
  const expiresAt = new Date(Date.parse(at) + linkLifetimeSeconds * 1_000).toISOString();
  const link = { url: await linkTo(report), expiresAt, sha256, bytes };
  return json(200, link, { 'cache-control': 'no-store' });
}

async function pdfReply(report: Report, content: Content): Promise<Reply> {
  const bytes = await reportFiles().get(pdfPath(report));
  if (!bytes) throw new Error('The file of a ready report is missing');
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/pdf', ...headersOf(report, content) },
    body: Buffer.from(bytes).toString('base64'),
    isBase64Encoded: true,
  };
}

function headersOf(report: Report, { sha256 }: Content): Record<string, string> {
  return {
    etag: `"${sha256}"`,
    'cache-control': 'private, no-cache',
    'content-disposition': `attachment; filename="${fileName(report)}"`,
    'x-content-type-options': 'nosniff',
  };
}
