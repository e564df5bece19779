import { setTimeout as pause } from 'node:timers/promises';
import { type Choice, seededChoice } from '../bench/pdf/seeded-choice.ts';
import { check } from './checks/check.ts';
import { findOtherFiles } from './checks/files.ts';
import { findWaiting } from './checks/jobs.ts';
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
  /** No operation starts after this time, however many were planned. */
  readonly seconds?: number;
  /** Empty; the caller removes it. */
  readonly dataFolder: string;
  /** Faults that no real store has, to prove that the check finds their effects. */
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

/** Late deliveries have arrived by then. (proxy/fault-schedule.ts) */
const settlingMilliseconds = 600;

/**
 * Lets concurrent clients work over failing networks on a system that is killed repeatedly, then compares the answers they got
 * with the table.
 */
export async function checkHistory(plan: Plan): Promise<Finding> {
  const choice = seededChoice(plan.seed);
  const { dataFolder, onStore } = plan;
  const system = await startSystemUnderFaults({ dataFolder, choice, ...(onStore && { onStore }) });
  try {
    const concurrent = await connectClients(system.url, dataFolder);
    await concurrent.setUp();
    const kills = await workUnderFaults({ plan, choice, system, concurrent });
    await pause(settlingMilliseconds);
    await workOffQueues(system);
    const endpoint = system.tableEndpoint();
    const [stored, memberKey] = [await readStored(endpoint), await readMemberKey(endpoint)];
    const { operations } = concurrent;
    const progress = await findOtherProgress(concurrent.administrator, stored);
    const files = await findOtherFiles(system.fileEndpoint(), stored);
    const violations = [...check({ operations, stored, memberKey }), ...progress, ...files];
    return { plan, operations, stored, faults: system.faults(), kills, violations };
  } finally {
    await system.stop();
  }
}

const pollMilliseconds = 1_000;
const maxPollsWithoutEnd = 20;

/** Lets the jobs in the queues come to their ends; after a restart none waits for the time of its next try. */
async function workOffQueues(system: SystemUnderFaults): Promise<void> {
  await system.killAndRestart();
  let [waiting, polls] = [Number.POSITIVE_INFINITY, 0];
  while (waiting > 0 && polls < maxPollsWithoutEnd) {
    await pause(pollMilliseconds);
    const left = findWaiting(await readStored(system.tableEndpoint())).length;
    polls = left < waiting ? 0 : polls + 1;
    waiting = left;
  }
}

type Work = {
  readonly plan: Plan;
  readonly choice: Choice;
  readonly system: SystemUnderFaults;
  readonly concurrent: ConcurrentClients;
};

/** @returns the number of kills */
async function workUnderFaults({ plan, choice, system, concurrent }: Work): Promise<number> {
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
  system.startFaults();
  await concurrent.work({ operations, clients, seed, deadline, before });
  system.stopFaults();
  await killing;
  return done;
}
