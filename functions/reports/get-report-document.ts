import { Problem } from '../../shared/domain/problem.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import type { ReportDocument } from '../../shared/pdf/document.ts';
import { compose } from '../../shared/report/compose.ts';
import { sha256Of } from '../../shared/sha256.ts';
import type { Answer } from '../http/answer.ts';
import { maxAnswerBytes } from '../http/answer-content.ts';
import { hasCurrent } from '../http/conditions.ts';
import { contentTag } from '../http/content-tag.ts';
import { isVisible } from '../http/visible.ts';
import { services } from '../services.ts';
import { downloadLifetimeSeconds } from '../signed-links.ts';
import { gatherRecords } from './gather-records.ts';
import { noteDownload } from './note-download.ts';
import { hashOfSnapshot, readSnapshot } from './read-snapshot.ts';
import { documentPath, reportFiles } from './report-files.ts';

export const getReportDocument: Answer<'getReportDocument'> = async (call) => {
  const report = (await services().records.readConsistently('report', call.params))?.record;
  if (!report || !isVisible('report', report, call.subject)) throw new Problem('not_found');
  if (report.withdrawn) throw new Problem('withdrawn');
  const document = compose(await readSnapshot(report, gatherRecords), hashOfSnapshot(report));
  const body = withoutContents(document);
  const content = Buffer.from(JSON.stringify(body));
  const etag = contentTag(body);
  if (hasCurrent(call.conditions, etag)) return { status: 304, etag };
  const [location] = await Promise.all([
    content.length > maxAnswerBytes ? linkTo(report, content) : undefined,
    call.headersOnly ? undefined : noteDownload(call),
  ]);
  return location === undefined ? { status: 200, body, etag } : { status: 303, location };
};

/** Leaves out the contents of attached files, which are large and in the PDF, and the list of unbreakable words, which is for print only. */
function withoutContents({ attachments = [], unbreakableWords: _, ...document }: ReportDocument) {
  return { ...document, attachments: attachments.map(({ text: _, ...file }) => file) };
}

async function linkTo({ reportId }: Report, content: Buffer): Promise<string> {
  const path = documentPath(sha256Of(content));
  const name = `${reportId}.json`;
  await reportFiles().put(path, content, { type: 'application/json', name });
  return reportFiles().link(path, downloadLifetimeSeconds);
}
