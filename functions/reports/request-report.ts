import type { Stored } from '../../shared/domain/history/record.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import type { Answer, Call, Reply } from '../http/call.ts';
import { etag } from '../http/conditions.ts';
import { json } from '../http/replies.ts';
import { services } from '../services.ts';
import { freeze } from './freeze.ts';
import { gather } from './gather.ts';
import { keepQueued } from './keep-queued.ts';
import { assertMayShowDrafts } from './may-show-drafts.ts';
import { renderOrQueue } from './render-or-queue.ts';
import { pdfPath, reportFiles } from './report-files.ts';
import { recordLostPdf } from './take-step.ts';
import { keepTicket, reportOfTicket } from './ticket.ts';

/** A large report takes some seconds. */
const askAgainSeconds = 3;

export const requestReport: Answer<'requestReport'> = async (call) => {
  const earlier = await reportOfTicket(call);
  if (earlier !== undefined)
    return replyWith(await takenUp(await stored(earlier), call), 201, replayed);
  const records = await gather(call.params.programmeId, call.body);
  assertMayShowDrafts(call, records);
  const { asOf = call.at.slice(0, 10), ...asked } = call.body;
  const frozen = freeze(records, { ...asked, asOf });
  const report = await keepQueued(call, frozen);
  await keepTicket(call, report.record.reportId);
  const done = report.record.status === 'ready' ? 200 : 201;
  return replyWith(await takenUp(report, call), done);
};

const replayed = { 'idempotency-replayed': 'true' };

async function stored(reportId: string): Promise<Stored<Report>> {
  const found = await services().records.read('report', { reportId });
  if (!found) throw new Problem('not_found');
  return found;
}

/** Goes on with a report that waits for its rendering, be it new, cut off by a crash, or ready before its file was lost. */
async function takenUp(
  report: Stored<Report>,
  call: Call<'requestReport'>,
): Promise<Stored<Report>> {
  const { content } = report.record;
  const isThere = content && (await reportFiles().has(pdfPath(content)));
  const current = content && !isThere ? await recordLostPdf(report) : report;
  return current.record.status === 'queued' ? renderOrQueue(current, call) : current;
}

function replyWith(
  { record }: Stored<Report>,
  done: 200 | 201,
  headers: Record<string, string> = {},
): Reply {
  const place = { location: `/reports/${record.reportId}`, etag: etag(record.version), ...headers };
  if (record.status !== 'queued') return json(done, record, place);
  return json(202, record, { ...place, 'retry-after': String(askAgainSeconds) });
}
