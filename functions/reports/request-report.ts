import { Problem } from '../../shared/domain/problem.ts';
import type { Stored } from '../../shared/domain/record.ts';
import { addressOf } from '../../shared/domain/record-addresses.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import type { Answer, Answered } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { todayOf } from '../http/today.ts';
import { services } from '../services.ts';
import { assertMayShowDrafts } from './assert-may-show-drafts.ts';
import { encodeSnapshot } from './encode-snapshot.ts';
import { gatherRecords } from './gather-records.ts';
import { findEarlierReport, rememberReport } from './idempotency-record.ts';
import { recordLostPdf } from './record-step.ts';
import { renderOrQueue } from './render-or-queue.ts';
import { pdfPath, reportFiles } from './report-files.ts';
import { requestAsKnown } from './request-as-known.ts';
import { type RequestedReport, storeQueued } from './store-queued.ts';
import { wantedOf } from './wanted-of.ts';

/** A large report takes some seconds. */
const askAgainSeconds = 3;

export const requestReport: Answer<'requestReport'> = async (call) => {
  const earlier = await findEarlierReport(call);
  if (earlier !== undefined) {
    const answer = answerWith(await resumeQueued({ report: await readReport(earlier) }, call), 201);
    return { ...answer, replayed: true };
  }
  const { knownAt } = call.body;
  const asked = await (knownAt === undefined ? requestNow(call) : requestAsKnown(call, knownAt));
  const { reportId, status } = asked.report.record;
  await rememberReport(call, reportId);
  return answerWith(await resumeQueued(asked, call), status === 'ready' ? 200 : 201);
};

/** Reads the records, and stores what the report is made from. */
async function requestNow(call: Call<'requestReport'>): Promise<RequestedReport> {
  const { asOf = await todayOf(call), ...asked } = wantedOf(call.body);
  const records = await gatherRecords(call.params.programmeId, asked);
  const [about] = asked.projectId === undefined ? [] : records.projects;
  assertMayShowDrafts(call, about?.project.organisationId);
  return storeQueued(call, encodeSnapshot(records, { ...asked, asOf }));
}

type Requested = Answered<'requestReport'>;

async function readReport(reportId: string): Promise<Stored<Report>> {
  const found = await services().records.readConsistently('report', { reportId });
  if (!found) throw new Problem('not_found');
  return found;
}

/** Renders or queues a report that is not ready: new, interrupted by a crash, or with a lost file. */
async function resumeQueued(
  { report, snapshot }: RequestedReport,
  call: Call<'requestReport'>,
): Promise<Stored<Report>> {
  const { content } = report.record;
  const isThere = content && (await reportFiles().has(pdfPath(content)));
  const current = content && !isThere ? await recordLostPdf(report) : report;
  return current.record.status === 'queued' ? renderOrQueue(current, call, snapshot) : current;
}

function answerWith({ record }: Stored<Report>, done: 200 | 201): Requested {
  const location = addressOf('report', record);
  if (record.status !== 'queued') return { status: done, body: record, location };
  return { status: 202, body: record, location, retryAfterSeconds: askAgainSeconds };
}
