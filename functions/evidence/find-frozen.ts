import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import { addressOf } from '../../shared/domain/record-addresses.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { isWithdrawn } from '../../shared/domain/withdrawal/leave-out.ts';
import { inParallel } from '../in-parallel.ts';
import { readAllPages } from '../read-pages.ts';
import { findSnapshot } from '../reports/report-files.ts';
import { services } from '../services.ts';

/** Snapshots may have some megabytes each. */
const snapshotsAtOnce = 2;

/** The reports, not withdrawn, whose snapshot has an evidence file, by its name and hash. */
export async function findFrozen(
  programmeId: string,
  evidence: Versioned<Evidence>,
): Promise<string[]> {
  const reports = await readAllPages(1_000, (page) =>
    services().records.list('report', { programmeId }, page),
  );
  const candidates = reports.filter((report) => mayHave(report, evidence));
  const found = await inParallel(candidates, snapshotsAtOnce, async (report) => {
    const { snapshotSha256 } = report;
    const snapshot = snapshotSha256 && (await findSnapshot(snapshotSha256));
    return snapshot && Buffer.from(snapshot).includes(formOf(evidence))
      ? [addressOf('report', report)]
      : [];
  });
  return found.flat();
}

function mayHave(report: Versioned<Report>, evidence: Versioned<Evidence>): boolean {
  const concerns = report.projectId === undefined || report.projectId === evidence.projectId;
  return concerns && report.createdAt >= evidence.createdAt && !isWithdrawn(report);
}

/** The names of canonical JSON are in order: a record of evidence has these two, a citation of it only the first. */
function formOf({ evidenceId }: Evidence): string {
  return `"evidenceId":${JSON.stringify(evidenceId)},"fileName":`;
}
