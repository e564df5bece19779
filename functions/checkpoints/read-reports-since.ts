import type { CheckpointSubject, Mark } from '../../shared/domain/history/checkpoint.ts';
import type { WholeHistory } from '../../shared/domain/history/history.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import { addressOf, recordAt } from '../../shared/domain/record-addresses.ts';
import { inParallel } from '../in-parallel.ts';
import { services } from '../services.ts';
import { listAllReports } from './list-all.ts';

const reportsAtOnce = 8;

/** Reports and disseminations of a programme since its last checkpoint. */
export type ReportsSince = {
  /** The histories of each report that is new, changed or missing. */
  readonly histories: readonly WholeHistory[];
  /** Addresses of records whose version is that of their mark. */
  readonly unchanged: ReadonlySet<string>;
};

/**
 * Reads only reports that changed, by their versions in the index: a programme has hundreds that no longer change. Reports of projects
 * are covered by the checkpoint of the programme.
 */
export async function readReportsSince(
  { programmeId, projectId }: CheckpointSubject,
  marks: readonly Mark[],
): Promise<ReportsSince> {
  if (projectId !== undefined) return { histories: [], unchanged: new Set() };
  const versions = await readVersions({ programmeId });
  const ofReports = marks.filter(({ address }) => reportIdIn(address) !== undefined);
  const unchanged = ofReports.filter(({ address, version }) => versions.get(address) === version);
  const same = new Set(unchanged.map(({ address }) => address));
  const others = [...versions.keys(), ...ofReports.map(({ address }) => address)]
    .filter((address) => !same.has(address))
    .map((address) => reportIdIn(address) ?? '');
  const histories = await inParallel([...new Set(others)], reportsAtOnce, (reportId) =>
    services().records.readHistories({ kind: 'report', key: { reportId } }),
  );
  return { histories: histories.flat(), unchanged: same };
}

async function readVersions(key: Keys['programme']): Promise<ReadonlyMap<string, number>> {
  const [reports, sent] = await Promise.all([
    listAllReports(key),
    services().records.listDisseminations(key),
  ]);
  return new Map([
    ...reports.map((report) => [addressOf('report', report), report.version] as const),
    ...sent.map((sending) => [addressOf('dissemination', sending), sending.version] as const),
  ]);
}

function reportIdIn(address: string): string | undefined {
  const named = recordAt(address);
  return named && 'reportId' in named.key ? named.key.reportId : undefined;
}
