import { createHash } from 'node:crypto';
import { Problem } from '../../shared/domain/problem.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { maySeeReport } from '../../shared/domain/visibility.ts';
import type { ReportDocument } from '../../shared/pdf/document.ts';
import { compose } from '../../shared/report/compose.ts';
import type { Answer, Reply } from '../http/call.ts';
import { hasCurrent } from '../http/conditions.ts';
import { services } from '../services.ts';
import { documentPath } from './freeze.ts';
import { gather } from './gather.ts';
import { noteDownload } from './note-download.ts';
import { reportFiles } from './report-files.ts';
import { snapshotOf } from './snapshot-of.ts';

/** Lambda answers with 6 MB at most; a larger document is fetched from the bucket. */
const mostBytesInline = 5_500_000;
/** Long enough to follow the link, too short to pass it on. */
const linkLifetimeSeconds = 300;

export const getReportDocument: Answer<'getReportDocument'> = async (call) => {
  const report = (await services().records.read('report', call.params))?.record;
  if (!report || !maySeeReport(report, call.subject.standing)) throw new Problem('not_found');
  const document = compose(await snapshotOf(report, gather), report.snapshotSha256);
  const content = Buffer.from(JSON.stringify(withoutContents(document)));
  const headers = headersOf(content);
  if (hasCurrent(call.conditions, headers.etag)) return { statusCode: 304, headers };
  const [reply] = await Promise.all([
    replyWith(report, content, headers),
    call.headersOnly ? undefined : noteDownload(call),
  ]);
  return reply;
};

/** The contents of the files within are large, and the PDF has them. */
function withoutContents({ attachments = [], ...document }: ReportDocument) {
  return { ...document, attachments: attachments.map(({ text: _, ...file }) => file) };
}

function headersOf(content: Uint8Array) {
  return {
    etag: `"${createHash('sha256').update(content).digest('hex')}"`,
    'content-type': 'application/json',
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
  };
}

async function replyWith(
  report: Report,
  content: Buffer,
  headers: Record<string, string>,
): Promise<Reply> {
  if (content.length <= mostBytesInline) {
    return { statusCode: 200, headers, body: content.toString() };
  }
  const path = documentPath(createHash('sha256').update(content).digest('hex'));
  const name = `${report.reportId}.json`;
  await reportFiles().put(path, content, { type: 'application/json', name });
  return {
    statusCode: 303,
    headers: { location: await reportFiles().link(path, linkLifetimeSeconds) },
  };
}
