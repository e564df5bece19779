import type { CheckpointSubject, Mark } from '../../shared/domain/history/checkpoint.ts';
import type { WholeHistory } from '../../shared/domain/history/history.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import { addressOf, recordAt } from '../../shared/domain/record-addresses.ts';
import { inParallel } from '../in-parallel.ts';
import { services } from '../services.ts';
import { listAllReports } from './list-all.ts';

const reportsAtOnce = 8;

/** The reports of a programme and their disseminations, compared with its last checkpoint. */
export type ReportsSince = {
  /** The whole partition of each report that is new, changed or gone. */
  readonly histories: readonly WholeHistory[];
  /** Addresses of records that are still at the version of their mark. */
  readonly unchanged: ReadonlySet<string>;
};

/**
 * Reads only the reports that changed: a programme has hundreds that change no more, and the index has their versions. The
 * checkpoint of a programme covers its projects' reports too, so a project has none of its own.
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
    services().records.histories({ kind: 'report', key: { reportId } }),
  );
  return { histories: histories.flat(), unchanged: same };
}

async function readVersions(key: Keys['programme']): Promise<ReadonlyMap<string, number>> {
  const [reports, sent] = await Promise.all([listAllReports(key), services().records.sent(key)]);
  return new Map([
    ...reports.map((report) => [addressOf('report', report), report.version] as const),
    ...sent.map((sending) => [addressOf('dissemination', sending), sending.version] as const),
  ]);
}

function reportIdIn(address: string): string | undefined {
  const named = recordAt(address);
  return named && 'reportId' in named.key ? named.key.reportId : undefined;
}
