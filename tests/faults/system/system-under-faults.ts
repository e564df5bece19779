import type { Choice } from '../../bench/pdf/seeded-choice.ts';
import { freePort } from '../../journeys/started-system.ts';
import type { CallFaultKind } from '../proxy/call-fault.ts';
import { startFaultProxy } from '../proxy/fault-proxy.ts';
import { createFaultSchedule, type Shares } from '../proxy/fault-schedule.ts';
import { startKillableSystem } from './killable-system.ts';

/** What befalls calls to the table: the network's faults and the store's own. */
const storeFaults: Shares = {
  cut_before: 25,
  cut_after: 30,
  delivered_late: 15,
  throttled: 20,
  store_fault: 15,
  slow: 10,
  silent: 1,
};
/** What befalls calls of clients, and of the functions to files and queues: the network's faults alone. */
const networkFaults: Shares = { cut_before: 25, cut_after: 35, delivered_late: 25, slow: 15 };

/** A system that is killed, behind networks that fail on both sides of it. */
export type SystemUnderFaults = {
  /** Where clients reach it, over a network that fails. */
  readonly url: string;
  /** The table itself, past all faults. */
  tableEndpoint(): string;
  /** The files themselves, past all faults. */
  fileEndpoint(): string;
  /** Faults begin. */
  breaks(): void;
  /** Faults end. */
  clears(): void;
  killAndRestart(): Promise<void>;
  /** How often each kind of fault was done. */
  faults(): ReadonlyMap<CallFaultKind, number>;
  stop(): Promise<void>;
};

type Options = { readonly dataFolder: string; readonly choice: Choice; readonly onStore?: Shares };

export async function startSystemUnderFaults({
  dataFolder,
  choice,
  onStore = storeFaults,
}: Options) {
  const port = await freePort();
  const skies = [
    createFaultSchedule({ choice, shares: onStore, calmPerMille: 30 }),
    createFaultSchedule({ choice, shares: networkFaults, calmPerMille: 30 }),
    createFaultSchedule({ choice, shares: networkFaults, calmPerMille: 20 }),
  ] as const;
  const [overTable, overFiles, overGateway] = skies;
  const table = await startFaultProxy(overTable.fates);
  const files = await startFaultProxy(overFiles.fates);
  const gateway = await startFaultProxy(overGateway.fates, `http://127.0.0.1:${port}`);
  const proxies = [table, files, gateway];
  const system = await startKillableSystem({
    dataFolder,
    port,
    between: ({ dynamoEndpoint, fileEndpoint }) => {
      table.pointTo(dynamoEndpoint);
      files.pointTo(fileEndpoint);
      return { dynamoEndpoint: table.endpoint, fileEndpoint: files.endpoint };
    },
  });
  return {
    url: gateway.endpoint,
    tableEndpoint: () => system.stores().dynamoEndpoint,
    fileEndpoint: () => system.stores().fileEndpoint,
    breaks: () => {
      for (const sky of skies) sky.breaks();
    },
    clears: () => {
      for (const sky of skies) sky.clears();
    },
    killAndRestart: () => system.killAndRestart(),
    faults: () => addCounts(proxies.map(({ counts }) => counts)),
    stop: async () => {
      await system.kill();
      for (const proxy of proxies) proxy.stop();
    },
  } satisfies SystemUnderFaults;
}

function addCounts(
  all: readonly ReadonlyMap<CallFaultKind, number>[],
): ReadonlyMap<CallFaultKind, number> {
  const sums = new Map<CallFaultKind, number>();
  for (const counts of all) {
    for (const [kind, count] of counts) sums.set(kind, (sums.get(kind) ?? 0) + count);
  }
  return sums;
}
