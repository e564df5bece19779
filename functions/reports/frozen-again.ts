import { mayBeOverSoon, Problem } from '../../shared/domain/problem.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import type { Snapshot } from '../../shared/domain/reports/snapshot.ts';
import { log } from '../log.ts';
import { services } from '../services.ts';
import { type Frozen, freeze } from './freeze.ts';
import { gather } from './gather.ts';
import { keepSnapshot } from './keep-snapshot.ts';

/**
 * A snapshot that is lost, frozen once more from the records, and stored where its hash fits.
 * @throws Problem `report_lost` where the records say something else by now
 */
export async function frozenAgain(reportId: string): Promise<Frozen> {
  const report = (await services().records.read('report', { reportId }))?.record;
  log.error('file of a report lost', { reportId, file: 'snapshot' });
  const frozen = report && (await frozenFrom(report));
  if (!report || frozen?.sha256 !== report.snapshotSha256) throw lost(reportId);
  await keepSnapshot(frozen);
  return frozen;
}

/** Undefined where records it was made from are not to be had any more. */
async function frozenFrom(report: Report): Promise<Frozen | undefined> {
  try {
    const records = await gather(report.programmeId, report);
    return freeze(records, scopeOf(report), report.engine);
  } catch (error) {
    if (error instanceof Problem && !mayBeOverSoon(error)) return undefined;
    throw error;
  }
}

function scopeOf(report: Report): Snapshot['scope'] {
  const { kind, projectId, experienceId, meetingId, language, secondLanguage } = report;
  const { asOf, includeDrafts } = report;
  const named = { projectId, experienceId, meetingId, secondLanguage };
  const given = Object.entries(named).filter(([, value]) => value !== undefined);
  return { kind, language, asOf, includeDrafts, ...Object.fromEntries(given) };
}

function lost(reportId: string): Problem {
  const detail = `The snapshot of report ${reportId} is lost, and its records have changed since. Ask for a new report.`;
  return new Problem('report_lost', detail);
}
