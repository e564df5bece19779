import type { Choice } from '../../bench/pdf/seeded-choice.ts';
import { freePort } from '../../journeys/started-system.ts';
import type { CallFaultKind } from '../proxy/call-fault.ts';
import { startFaultProxy } from '../proxy/fault-proxy.ts';
import { createFaultSchedule, type Shares } from '../proxy/fault-schedule.ts';
import { startKillableSystem } from './killable-system.ts';

/** Faults of calls to the table: of the network and of the store. */
const storeFaults: Shares = {
  cut_before: 25,
  cut_after: 30,
  delivered_late: 15,
  throttled: 20,
  store_fault: 15,
  slow: 10,
  silent: 1,
};
/** Faults of calls of clients, and of the functions to files and queues: of the network only. */
const networkFaults: Shares = { cut_before: 25, cut_after: 35, delivered_late: 25, slow: 15 };

/** A system that can be killed, with failing networks on both sides. */
export type SystemUnderFaults = {
  /** The address for clients, over a failing network. */
  readonly url: string;
  /** The table itself, without faults. */
  tableEndpoint(): string;
  /** The files themselves, without faults. */
  fileEndpoint(): string;
  startFaults(): void;
  stopFaults(): void;
  killAndRestart(): Promise<void>;
  /** How often each kind of fault was applied. */
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
  const schedules = [
    createFaultSchedule({ choice, shares: onStore, usualPerMille: 30 }),
    createFaultSchedule({ choice, shares: networkFaults, usualPerMille: 30 }),
    createFaultSchedule({ choice, shares: networkFaults, usualPerMille: 20 }),
  ] as const;
  const [overTable, overFiles, overGateway] = schedules;
  const table = await startFaultProxy(overTable.chooseFault);
  const files = await startFaultProxy(overFiles.chooseFault);
  const gateway = await startFaultProxy(overGateway.chooseFault, `http://127.0.0.1:${port}`);
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
    startFaults: () => {
      for (const schedule of schedules) schedule.start();
    },
    stopFaults: () => {
      for (const schedule of schedules) schedule.stop();
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
