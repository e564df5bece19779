import { access } from '../../shared/domain/access.ts';
import { canonicalJson } from '../../shared/domain/canonical.ts';
import { schemaOfChange } from '../../shared/domain/history/schema-steps.ts';
import { idFrom } from '../../shared/domain/id-from.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Change, Stored } from '../../shared/domain/record.ts';
import { retry } from '../../shared/domain/reports/rendering.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import type { Snapshot } from '../../shared/domain/snapshot/snapshot.ts';
import { comeBack } from '../../shared/domain/withdrawal/withdraw.ts';
import { sha256 as sha256Digest } from '../../shared/sha256.ts';
import { begin, revise } from '../changes.ts';
import type { Call } from '../http/call.ts';
import { services } from '../services.ts';
import { currentMaking } from './current-making.ts';
import type { EncodedSnapshot } from './encode-snapshot.ts';
import { reportFiles, snapshotPath, storeSnapshot } from './report-files.ts';

/**
 * Stores the snapshot, then the queued report. The same snapshot is the same report: an existing one is returned, a lost snapshot is
 * stored again, and a failed report is queued again.
 */
export async function storeQueued(
  call: Call<'requestReport'>,
  frozen: EncodedSnapshot,
): Promise<RequestedReport> {
  const { reportId, sha256, snapshot } = frozen;
  const existing = await services().records.readConsistently('report', { reportId });
  if (!existing || !(await reportFiles().has(snapshotPath(sha256)))) await storeSnapshot(frozen);
  const report = await (existing
    ? takeUp(call, existing)
    : createQueued(call, {
        ...snapshot.scope,
        reportId,
        ...ownerOf(snapshot),
        snapshotSha256: sha256,
      }));
  return { report, snapshot };
}

/** A report with its snapshot, where the request has read it. */
export type RequestedReport = {
  readonly report: Stored<Report>;
  readonly snapshot?: Snapshot;
};

type Identified = Snapshot['scope'] &
  Pick<Report, 'reportId' | 'organisationId' | 'snapshotSha256'>;

/**
 * Stores a report whose records the job reads: what was known at an earlier moment does not change, so its scope identifies it.
 * @param organisationId the one whose project it is about
 */
export async function storeUnread(
  call: Call<'requestReport'>,
  scope: Snapshot['scope'],
  organisationId: string | undefined,
): Promise<RequestedReport> {
  const { programmeId } = call.params;
  const reportId = idFrom(sha256Digest(canonicalJson({ programmeId, scope, ...currentMaking() })));
  const existing = await services().records.readConsistently('report', { reportId });
  if (existing) return { report: await takeUp(call, existing) };
  const owner = organisationId === undefined ? {} : { organisationId };
  return { report: await createQueued(call, { ...scope, reportId, ...owner }) };
}

async function createQueued(
  call: Call<'requestReport'>,
  identified: Identified,
): Promise<Stored<Report>> {
  const { programmeId } = call.params;
  const queued = { ...currentMaking(), status: 'queued', attempts: 0 } as const;
  const report = begin<Report>(
    { programmeId, ...identified, ...queued },
    changeOf(call, 'request'),
  );
  if ((await services().records.create('report', report)) === 'created') return report;
  const { reportId } = identified;
  return (await services().records.readConsistently('report', { reportId })) ?? report;
}

/** A report about one project belongs to the organisation that carries it out. */
function ownerOf({ scope, records }: Snapshot): Pick<Report, 'organisationId'> {
  const [only] = records.projects;
  return scope.projectId === undefined || !only
    ? {}
    : { organisationId: only.project.organisationId };
}

function takeUp(
  call: Call<'requestReport'>,
  existing: Stored<Report>,
): Stored<Report> | Promise<Stored<Report>> {
  if (existing.record.withdrawn) return restore(call, existing);
  return existing.record.status === 'failed' ? requeue(call, existing) : existing;
}

/** A withdrawn report comes back by a request of whoever may withdraw it. @throws Problem `withdrawn` */
async function restore(
  call: Call<'requestReport'>,
  withdrawn: Stored<Report>,
): Promise<Stored<Report>> {
  if (access('record.withdraw', call.subject.standing) !== 'allowed') {
    throw new Problem(
      'withdrawn',
      'A report of these records was withdrawn; a coordinator may request it again.',
    );
  }
  const next = revise<Report>(
    withdrawn,
    comeBack('report', withdrawn.record),
    changeOf(call, 'request'),
  );
  const { reportId } = withdrawn.record;
  if ((await services().records.replace('report', next)) === 'replaced') return next;
  return (await services().records.readConsistently('report', { reportId })) ?? next;
}

async function requeue(
  call: Call<'requestReport'>,
  failed: Stored<Report>,
): Promise<Stored<Report>> {
  const next = revise<Report>(failed, retry(failed.record), changeOf(call, 'retry'));
  const { reportId } = failed.record;
  if ((await services().records.replace('report', next)) === 'replaced') return next;
  return (await services().records.readConsistently('report', { reportId })) ?? next;
}

function changeOf({ caller, at, conditions }: Call<'requestReport'>, action: string): Change {
  const { request } = conditions;
  return { by: caller.memberId, at, action, request, ...schemaOfChange('report') };
}
