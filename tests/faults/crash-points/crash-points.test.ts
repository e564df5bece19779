import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Route } from '../../../shared/contract/route.ts';
import { type RouteName, routes } from '../../../shared/contract/routes.ts';
import { setUpFramework } from '../../local/programme.ts';
import { findBrokenChains, findDoubled, findGaps } from '../checks/histories.ts';
import { readStored } from '../checks/stored-records.ts';
import type { Prepare } from './case.ts';
import { crashCases } from './cases.ts';
import { type CrashSystem, startCrashSystem } from './crash-system.ts';

let system: CrashSystem;

beforeAll(async () => {
  system = await startCrashSystem();
  await setUpFramework(system.programme);
});
afterAll(() => system.stop());

type Crash = {
  readonly name: RouteName;
  readonly prepare: Prepare<RouteName>;
  readonly id: string;
};
type Retried = { readonly crashed: boolean; readonly status: number; readonly version: unknown };

/** Kills an instance right after its n-th call that changes something, then sends the same request to another one. */
async function retriedAfter(calls: number, { name, prepare, id }: Crash) {
  const { programme, instances } = system;
  const { by, options, ...expected } = await prepare(programme, `${id}-${calls}`);
  const doomed = await instances.startDoomed(routes[name].service, calls);
  system.serve(doomed.handlerOf);
  await programme[by].call(name, options).catch(() => undefined);
  system.serve(instances.handlerWithoutFaults);
  const { status, body } = await programme[by].call(name, options);
  const version = versionIn(body);
  const retried: Retried = { crashed: doomed.calls() >= calls, status, version };
  return { retried, expected };
}

const Answer = z.union([
  z.looseObject({ version: z.int() }),
  z.looseObject({ items: z.array(z.looseObject({ version: z.int() })) }),
]);

/** The version of a record, or of all items of a batch. */
function versionIn(body: unknown): unknown {
  const answer = Answer.parse(body);
  if ('version' in answer) return answer.version;
  const versions = [...new Set(answer.items.map(({ version }) => version))];
  return versions.length === 1 ? versions[0] : versions;
}

/** More changes than any request makes. */
const maxCalls = 60;

describe('a function killed right after any call that changes something, and called again', () => {
  const cases = Object.entries(crashCases).flatMap(([name, ways]) =>
    Object.entries(ways).map(([way, prepare]) => ({ name: name as RouteName, way, prepare })),
  );

  test.each(cases)(
    '$name $way has its whole effect exactly once',
    async ({ name, way, prepare }) => {
      const crash = { name, prepare: prepare as Prepare<RouteName>, id: idOf(name, way) };
      let calls = 1;
      for (; calls < maxCalls; calls += 1) {
        const { retried, expected } = await retriedAfter(calls, crash);
        expect(retried, `after call ${calls}`).toMatchObject(expected);
        if (!retried.crashed) break;
      }
      expect(calls).toBeGreaterThan(1);
    },
  );

  test('leaves no history with a gap, a change twice or a broken chain', async () => {
    const stored = await readStored(system.tableEndpoint);
    expect([findGaps, findDoubled, findBrokenChains].flatMap((find) => find(stored))).toEqual([]);
  });
});

test('every writing route has crash points', () => {
  const writing = Object.entries<Route>(routes).filter(([, { method }]) => method !== 'GET');
  const names = writing
    .map(([name]) => name)
    .filter((name) => !['verifyReport', 'renewUpload', 'sendEmblem'].includes(name));
  expect(Object.keys(crashCases).toSorted()).toEqual(names.toSorted());
});

function idOf(name: string, way: string): string {
  return `${name}-${way}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
