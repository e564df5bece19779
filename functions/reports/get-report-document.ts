import { Problem } from '../../shared/domain/problem.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { maySeeReport } from '../../shared/domain/visibility.ts';
import type { ReportDocument } from '../../shared/pdf/document.ts';
import { compose } from '../../shared/report/compose.ts';
import type { Answer, Reply } from '../http/call.ts';
import { hasCurrent } from '../http/conditions.ts';
import { services } from '../services.ts';
import { sha256Of } from '../sha256-of.ts';
import { gather } from './gather.ts';
import { noteDownload } from './note-download.ts';
import { readSnapshot } from './read-snapshot.ts';
import { documentPath, linkLifetimeSeconds, reportFiles } from './report-files.ts';

/** Lambda answers with 6 MB at most; a larger document is fetched from the bucket. */
const mostBytesInline = 5_500_000;

export const getReportDocument: Answer<'getReportDocument'> = async (call) => {
  const report = (await services().records.read('report', call.params))?.record;
  if (!report || !maySeeReport(report, call.subject.standing)) throw new Problem('not_found');
  const document = compose(await readSnapshot(report, gather), report.snapshotSha256);
  const content = Buffer.from(JSON.stringify(withoutContents(document)));
  const headers = headersOf(content);
  if (hasCurrent(call.conditions, headers.etag)) return { statusCode: 304, headers };
  const [reply] = await Promise.all([
    replyWith(report, content, headers),
    call.headersOnly ? undefined : noteDownload(call),
  ]);
  return reply;
};

/** The contents of the files within are large, and the PDF has them; words are kept whole in print alone. */
function withoutContents({ attachments = [], unbreakableWords: _, ...document }: ReportDocument) {
  return { ...document, attachments: attachments.map(({ text: _, ...file }) => file) };
}

function headersOf(content: Uint8Array) {
  return {
    etag: `"${sha256Of(content)}"`,
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
  const path = documentPath(sha256Of(content));
  const name = `${report.reportId}.json`;
  await reportFiles().put(path, content, { type: 'application/json', name });
  return {
    statusCode: 303,
    headers: { location: await reportFiles().link(path, linkLifetimeSeconds) },
  };
}
