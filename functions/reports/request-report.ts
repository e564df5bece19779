import type { Stored } from '../../shared/domain/history/record.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { addressOf } from '../../shared/domain/record-addresses.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import type { Answer, Answered } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
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
  if (earlier !== undefined) {
    const answer = answerWith(await resumeQueued(await readReport(earlier), call), 201);
    return { ...answer, replayed: true };
  }
  const records = await gather(call.params.programmeId, call.body);
  assertMayShowDrafts(call, records);
  const { asOf = call.at.slice(0, 10), ...asked } = call.body;
  const frozen = freeze(records, { ...asked, asOf });
  const report = await keepQueued(call, frozen);
  await keepTicket(call, report.record.reportId);
  const done = report.record.status === 'ready' ? 200 : 201;
  return answerWith(await resumeQueued(report, call), done);
};

type Requested = Answered<'requestReport'>;

async function readReport(reportId: string): Promise<Stored<Report>> {
  const found = await services().records.read('report', { reportId });
  if (!found) throw new Problem('not_found');
  return found;
}

/** Goes on with a report that waits for its rendering, be it new, cut off by a crash, or ready before its file was lost. */
async function resumeQueued(
  report: Stored<Report>,
  call: Call<'requestReport'>,
): Promise<Stored<Report>> {
  const { content } = report.record;
  const isThere = content && (await reportFiles().has(pdfPath(content)));
  const current = content && !isThere ? await recordLostPdf(report) : report;
  return current.record.status === 'queued' ? renderOrQueue(current, call) : current;
}

function answerWith({ record }: Stored<Report>, done: 200 | 201): Requested {
  const location = addressOf('report', record);
  if (record.status !== 'queued') return { status: done, body: record, location };
  return { status: 202, body: record, location, retryAfterSeconds: askAgainSeconds };
}
