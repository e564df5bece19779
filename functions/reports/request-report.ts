import type { Stored } from '../../shared/domain/history/record.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import type { Snapshot } from '../../shared/domain/reports/snapshot.ts';
import type { Answer, Reply } from '../http/call.ts';
import { etag } from '../http/conditions.ts';
import { json } from '../http/replies.ts';
import { log } from '../log.ts';
import { services } from '../services.ts';
import { finish } from './finish.ts';
import { freeze } from './freeze.ts';
import { gather } from './gather.ts';
import { keepQueued } from './keep-queued.ts';
import { assertMayShowDrafts } from './may-show-drafts.ts';
import { reportQueue } from './report-queue.ts';
import { snapshotOf } from './snapshot-of.ts';
import { keepTicket, reportOfTicket } from './ticket.ts';

/** API Gateway gives up after 30 s, so a report with more values than this is a job and this answers at once. */
const mostValuesInline = 2_000;
/** A large report takes some seconds. */
const askAgainSeconds = 3;

export const requestReport: Answer<'requestReport'> = async (call) => {
  const earlier = await reportOfTicket(call);
  if (earlier !== undefined) return replyWith(await takenUp(await stored(earlier)), 201, replayed);
  const records = await gather(call.params.programmeId, call.body);
  assertMayShowDrafts(call, records);
  const { asOf = call.at.slice(0, 10), ...asked } = call.body;
  const frozen = freeze(records, { ...asked, asOf });
  const report = await keepQueued(call, frozen);
  await keepTicket(call, report.record.reportId);
  if (report.record.status === 'ready') return replyWith(report, 200);
  return replyWith(await finished(report, frozen.snapshot), 201);
};

const replayed = { 'idempotency-replayed': 'true' };

async function stored(reportId: string): Promise<Stored<Report>> {
  const found = await services().records.read('report', { reportId });
  if (!found) throw new Problem('not_found');
  return found;
}

/** A try that was cut off before it rendered or queued its report left it to nobody but the sweep. */
async function takenUp(report: Stored<Report>): Promise<Stored<Report>> {
  const { record } = report;
  return record.status === 'queued' ? finished(report, await snapshotOf(record)) : report;
}

function finished(report: Stored<Report>, { records }: Snapshot): Promise<Stored<Report>> {
  const values = records.projects.flatMap((project) => project.values).length;
  return values <= mostValuesInline ? finishNow(report) : finishLater(report);
}

/** What fails here is tried again by the job, where there is more time and memory. */
async function finishNow(report: Stored<Report>): Promise<Stored<Report>> {
  try {
    return await finish(report);
  } catch (error) {
    const { reportId } = report.record;
    log.warn('report not rendered at once', {
      reportId,
      name: error instanceof Error ? error.name : '',
    });
    return finishLater(report);
  }
}

async function finishLater(report: Stored<Report>): Promise<Stored<Report>> {
  await reportQueue().send({ reportId: report.record.reportId });
  return report;
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
