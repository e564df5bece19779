import type { CheckpointSubject, Mark } from '../../shared/domain/history/checkpoint.ts';
import type { WholeHistory } from '../../shared/domain/history/history.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import { addressOf, recordAt } from '../../shared/domain/record-addresses.ts';
import { inParallel } from '../in-parallel.ts';
import { services } from '../services.ts';
import { reportsOf } from './listed.ts';

const atOnce = 8;

/** What is known of the reports of a programme, and of those they were sent to, with regard to its last checkpoint. */
export type ReportsSince = {
  /** Of reports that are new, changed or gone: the whole partition of each. */
  readonly histories: readonly WholeHistory[];
  /** Addresses of those that are at the version of their mark. */
  readonly unchanged: ReadonlySet<string>;
};

/**
 * A programme has hundreds of reports that change no more: the index tells their versions, and only the others are read. Those of a
 * project are its programme's too.
 */
export async function reportsSince(
  { programmeId, projectId }: CheckpointSubject,
  marks: readonly Mark[],
): Promise<ReportsSince> {
  if (projectId !== undefined) return { histories: [], unchanged: new Set() };
  const versions = await versionsOf({ programmeId });
  const ofReports = marks.filter(({ address }) => reportIdIn(address) !== undefined);
  const unchanged = ofReports.filter(({ address, version }) => versions.get(address) === version);
  const same = new Set(unchanged.map(({ address }) => address));
  const others = [...versions.keys(), ...ofReports.map(({ address }) => address)]
    .filter((address) => !same.has(address))
    .map((address) => reportIdIn(address) ?? '');
  const histories = await inParallel([...new Set(others)], atOnce, (reportId) =>
    services().records.histories({ kind: 'report', key: { reportId } }),
  );
  return { histories: histories.flat(), unchanged: same };
}

async function versionsOf(key: Keys['programme']): Promise<ReadonlyMap<string, number>> {
  const [reports, sent] = await Promise.all([reportsOf(key), services().records.sent(key)]);
  return new Map([
    ...reports.map((report) => [addressOf('report', report), report.version] as const),
    ...sent.map((sending) => [addressOf('dissemination', sending), sending.version] as const),
  ]);
}

function reportIdIn(address: string): string | undefined {
  const named = recordAt(address);
  return named && 'reportId' in named.key ? named.key.reportId : undefined;
}
