import { setTimeout as pause } from 'node:timers/promises';
import type { Choice } from '../../bench/pdf/seeded-choice.ts';
import { freePort } from '../../journeys/started-system.ts';
import { readStored, type StoredRecord } from '../checks/stored-records.ts';
import { type KillableSystem, startKillableSystem } from '../system/killable-system.ts';
import { startSecondWorker } from '../system/second-worker.ts';
import { type Application, timesOf } from './applications.ts';
import { connectClerk, type ImportClerk, type Previewed } from './import-clerk.ts';

type Plan = {
  /** Empty; the caller removes it. */
  readonly dataFolder: string;
  readonly choice: Choice;
  readonly kills: number;
  /** How often two imports of one file are applied at once, by two processes; as often these are killed too. */
  readonly pairs: number;
};

export type Killed = {
  readonly programmeId: string;
  /** They were left alone: so many records, and so long, has each of the others to be. */
  readonly unkilled: readonly Application[];
  readonly milliseconds: number;
  readonly killed: readonly Application[];
  readonly pairs: readonly Application[];
  readonly stored: readonly StoredRecord[];
};

/** The first loads the code. */
const unkilledImports = 6;

/** Kills the whole system while it applies imports, each at another moment, and follows each import to its end after a restart. */
export async function killApplications({
  dataFolder,
  choice,
  kills,
  pairs,
}: Plan): Promise<Killed> {
  const port = await freePort();
  const system = await startKillableSystem({ dataFolder, port, between: (stores) => stores });
  try {
    const clerk = await connectClerk(`http://127.0.0.1:${port}`, dataFolder);
    const readAll = () => readStored(system.stores().dynamoEndpoint);
    const unkilled: Application[] = [];
    for (const each of await previewAll(clerk, 'left-alone', unkilledImports))
      unkilled.push(await applyAtOnce(clerk, each));
    const milliseconds = lengthOf(unkilled, await readAll());
    const killed: Application[] = [];
    for (const [at, imports] of (await previewAll(clerk, 'killed', kills)).entries()) {
      const moment = ((at + choice(1_000) / 1_000) / kills) * milliseconds;
      killed.push(await applyAndKill(clerk, imports, { moment, kill: system.killAndRestart }));
    }
    const chooseMoment = () => choice(2 * milliseconds);
    const paired = await applyPairs(clerk, { system, pairs, chooseMoment });
    killed.push(...paired.killed);
    const { programmeId } = clerk;
    const stored = await readAll();
    return { programmeId, unkilled, milliseconds, killed, pairs: paired.unkilled, stored };
  } finally {
    await system.kill();
  }
}

type Pairing = {
  readonly system: KillableSystem;
  readonly pairs: number;
  readonly chooseMoment: () => number;
};

/** Applies pairs with a second process, and then others of which both processes are killed. */
async function applyPairs(clerk: ImportClerk, { system, pairs, chooseMoment }: Pairing) {
  let second = await startSecondWorker(system.stores());
  const kill = async () => {
    await second.kill();
    await system.killAndRestart();
    second = await startSecondWorker(system.stores());
  };
  const unkilled: Application[] = [];
  for (const imports of await previewAll(clerk, 'pair', pairs, 2))
    unkilled.push(await applyAtOnce(clerk, imports));
  const killed: Application[] = [];
  for (const imports of await previewAll(clerk, 'killed-pair', pairs, 2))
    killed.push(await applyAndKill(clerk, imports, { moment: chooseMoment(), kill }));
  await second.kill();
  return { unkilled, killed };
}

async function previewAll(clerk: ImportClerk, name: string, count: number, times = 1) {
  const previewed: (readonly Previewed[])[] = [];
  for (let at = 0; at < count; at += 1) previewed.push(await clerk.preview(`${name}-${at}`, times));
  return previewed;
}

async function applyAtOnce(
  clerk: ImportClerk,
  imports: readonly Previewed[],
): Promise<Application> {
  await Promise.all(imports.map((each) => clerk.apply(each)));
  return { imports, statuses: await Promise.all(imports.map((each) => clerk.follow(each))) };
}

async function applyAndKill(
  clerk: ImportClerk,
  imports: readonly Previewed[],
  { moment, kill }: { readonly moment: number; readonly kill: () => Promise<void> },
): Promise<Application> {
  await Promise.all(imports.map((each) => clerk.apply(each)));
  await pause(moment);
  const killedAt = Date.now();
  await kill();
  const statuses = await Promise.all(imports.map((each) => clerk.follow(each)));
  return { imports, killedAt, statuses };
}

/** The median of those after the first: one that a busy machine held up says nothing of the others. */
function lengthOf(applications: readonly Application[], stored: readonly StoredRecord[]): number {
  const times = applications
    .slice(1)
    .flatMap(({ imports }) => imports.map((each) => timesOf(each, stored)));
  const inOrder = times.map(({ from, to }) => to - from).toSorted((left, right) => left - right);
  return inOrder[Math.floor(inOrder.length / 2)] ?? 0;
}
