import { setTimeout as pause } from 'node:timers/promises';
import { type Choice, seededChoice } from '../bench/pdf/seeded-choice.ts';
import { check } from './checks/check.ts';
import { findOtherFiles } from './checks/files.ts';
import { findOtherProgress } from './checks/progress.ts';
import { readMemberKey, readStored, type StoredRecord } from './checks/stored-records.ts';
import type { Violation } from './checks/violation.ts';
import { type ConcurrentClients, connectClients } from './operations/concurrent-clients.ts';
import type { Operation } from './operations/operation.ts';
import type { CallFaultKind } from './proxy/call-fault.ts';
import type { Shares } from './proxy/fault-schedule.ts';
import { type SystemUnderFaults, startSystemUnderFaults } from './system/system-under-faults.ts';

export type Plan = {
  readonly seed: number;
  readonly operations: number;
  readonly kills: number;
  readonly clients: number;
  /** No operation is begun after so long, however many were planned. */
  readonly seconds?: number;
  /** Empty; the caller removes it. */
  readonly dataFolder: string;
  /** Other faults of the table than any store has, to see that the check finds what they do. */
  readonly onStore?: Shares;
};

export type Finding = {
  readonly plan: Plan;
  readonly operations: readonly Operation[];
  readonly stored: readonly StoredRecord[];
  readonly faults: ReadonlyMap<CallFaultKind, number>;
  readonly kills: number;
  readonly violations: readonly Violation[];
};

/** What was delivered late has arrived by then. (proxy/weather.ts) */
const settlingMilliseconds = 600;

/**
 * Lets a crowd of clients work through failing networks on a system that is killed again and again, then compares what they
 * were told with what is in the table.
 */
export async function checkHistory(plan: Plan): Promise<Finding> {
  const choice = seededChoice(plan.seed);
  const { dataFolder, onStore } = plan;
  const system = await startSystemUnderFaults({ dataFolder, choice, ...(onStore && { onStore }) });
  try {
    const crowd = await connectClients(system.url, dataFolder);
    await crowd.setUp();
    const kills = await workUnderFaults({ plan, choice, system, crowd });
    await pause(settlingMilliseconds);
    const endpoint = system.tableEndpoint();
    const [stored, memberKey] = [await readStored(endpoint), await readMemberKey(endpoint)];
    const { operations } = crowd;
    const progress = await findOtherProgress(crowd.administrator, stored);
    const files = await findOtherFiles(system.fileEndpoint(), stored);
    const violations = [...check({ operations, stored, memberKey }), ...progress, ...files];
    return { plan, operations, stored, faults: system.faults(), kills, violations };
  } finally {
    await system.stop();
  }
}

type Work = {
  readonly plan: Plan;
  readonly choice: Choice;
  readonly system: SystemUnderFaults;
  readonly crowd: ConcurrentClients;
};

/** @returns how often the system was killed */
async function workUnderFaults({ plan, choice, system, crowd }: Work): Promise<number> {
  const { operations, kills, clients, seed, seconds = Number.POSITIVE_INFINITY } = plan;
  const deadline = Date.now() + seconds * 1_000;
  const killsAt = new Set(Array.from({ length: kills }, () => choice(operations) + 1));
  let done = 0;
  let killing: Promise<void> | undefined;
  const killAndRestart = async () => {
    await system.killAndRestart();
    done += 1;
    killing = undefined;
  };
  const before = (number: number) => {
    if (killsAt.has(number)) killing ??= killAndRestart();
  };
  system.breaks();
  await crowd.work({ operations, clients, seed, deadline, before });
  system.clears();
  await killing;
  return done;
}
