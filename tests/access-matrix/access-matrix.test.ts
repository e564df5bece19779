import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../shared/contract/client.ts';
import type { Route } from '../../shared/contract/route.ts';
import { type RouteName, routes } from '../../shared/contract/routes.ts';
import { startSystem, type TestSystem } from '../local/system.ts';
import { ask, type Outcome } from './ask.ts';
import { promisedActions, promisedByExample, promisedByRecord } from './promises.ts';
import {
  type CallerName,
  callers,
  type PlaceName,
  placeNames,
  setUpWorld,
  type World,
} from './world.ts';

let system: TestSystem;
let world: World;
let cells = 0;

beforeAll(async () => {
  system = await startSystem();
  world = await setUpWorld(system);
});
afterAll(async () => {
  await system.stop();
  process.stdout.write(`access matrix: ${cells} cells of ${names.length} routes checked\n`);
});

const names = Object.keys(routes) as RouteName[];
/** What another person of the same role may do is in question only where the first has records. */
const placesOf = (caller: CallerName) => (caller.endsWith('-2') ? (['own'] as const) : placeNames);
const ofRole = (role: string) => callers.filter((name) => name.replace(/-2$/, '') === role);

/** The promised outcome, from the hand-written list and not from the rules. */
function promised(name: RouteName, caller: CallerName, place: PlaceName): Outcome {
  const { access }: Route = routes[name];
  if (typeof access === 'string') return 'allowed';
  const role = caller.replace(/-2$/, '');
  const isMember = place !== 'foreign' && !['administrator', 'stranger'].includes(role);
  const hasOwner = ['project', 'actionItem'].includes(access.on) || promisedByRecord.includes(name);
  const isOwn = hasOwner && place === 'own';
  const action = promisedByExample[name] ?? access.action;
  const may = promisedActions[action].split(' ');
  const needed = role === 'implementer' && !isOwn ? 'implementer-other' : role;
  if ((isMember || role === 'administrator') && may.includes(needed)) return 'allowed';
  return isMember || role === 'administrator' || access.on === 'caller' ? 'forbidden' : 'hidden';
}

describe('cursors and Idempotency-Keys work for their own caller only', () => {
  const lists = names.filter((name) => 'cursor' in routes[name].query.shape);

  test.each(lists)('%s refuses a cursor of another caller or list', async (name) => {
    const { coordinator, administrator } = world.callers;
    const { programmeId } = world.places.own;
    const { body } = await coordinator.call('listOrganisations', {
      params: { programmeId },
      query: { limit: 1 },
    });
    const query = { cursor: body.next ?? '' };
    const client = name === 'listOrganisations' ? administrator : coordinator;
    const { problem } = await ask(client, name, world.places.own, { query });
    expect([problem?.status, problem?.errors?.[0]?.pointer]).toEqual([422, '/cursor']);
  });

  const creating = names.filter((name) => routes[name].concurrency === 'create');

  test.each(creating)(
    '%s treats the Idempotency-Key of another caller as a new one',
    async (name) => {
      const [first, second] = twoWhoMay(name).map((caller) => world.callers[caller]);
      if (!first || !second) throw new Error(`There are no two callers who may call ${name}`);
      const replayed = async (client: typeof first) => {
        const key = { idempotencyKey: `shared-${name}` };
        const { headers } = await ask(client, name, world.places.own, key);
        return headers.get('idempotency-replayed');
      };
      await replayed(first);
      expect([await replayed(second), await replayed(first)]).toEqual([null, 'true']);
    },
  );
});

describe('every route, for every caller and every kind of object', () => {
  test.each(names)('%s', async (name) => {
    const [found, expected]: [Record<string, Outcome>, Record<string, Outcome>] = [{}, {}];
    for (const caller of callers) {
      for (const place of placesOf(caller)) {
        const cell = `${caller} at ${place}`;
        found[cell] = (await ask(world.callers[caller], name, world.places[place])).outcome;
        expected[cell] = promised(name, caller, place);
        cells += 1;
      }
    }
    expect(found).toEqual(expected);
  });

  test.each(names)('%s without a token', async (name) => {
    const nobody = connect({ baseUrl: system.url });
    const { outcome } = await ask(nobody, name, world.places.own);
    expect(outcome).toBe(routes[name].access === 'public' ? 'allowed' : 'unauthenticated');
    cells += 1;
  });
});

describe('GET /me names exactly the actions that are promised', () => {
  const all = Object.entries(promisedActions).map(
    ([action, roles]) => [action, roles.split(' ')] as const,
  );
  const those = (role: string, reach: string, except = '') =>
    all
      .filter(([, roles]) => roles.includes(role) && !roles.includes(except))
      .map(([action]) => `${action} ${reach}`);
  const inProgramme: Readonly<Record<string, readonly string[]>> = {
    coordinator: those('coordinator', 'programme'),
    implementer: [
      ...those('implementer-other', 'programme'),
      ...those('implementer', 'own', 'implementer-other'),
    ],
    reader: those('reader', 'programme'),
  };
  const named = (actions: readonly { readonly action: string; readonly reach: string }[]) =>
    actions.map(({ action, reach }) => `${action} ${reach}`).toSorted();

  test.each(callers)('to %s', async (caller) => {
    const { body } = await world.callers[caller].call('getMe');
    const role = caller.replace(/-2$/, '');
    expect(body.administrator).toBe(role === 'administrator');
    expect(named(body.actions)).toEqual(
      role === 'administrator' ? those('administrator', 'any').toSorted() : [],
    );
    const expected = inProgramme[role];
    expect(body.memberships.map((each) => [each.role, named(each.actions)])).toEqual(
      expected ? [[role, expected.toSorted()]] : [],
    );
  });
});

/** Two callers of one role that may call a route. */
function twoWhoMay(name: RouteName): readonly CallerName[] {
  const { access }: Route = routes[name];
  const action =
    promisedByExample[name] ?? (typeof access === 'string' ? undefined : access.action);
  const roles = action === undefined ? [] : promisedActions[action].split(' ');
  return roles.map(ofRole).find((pair) => pair.length > 1) ?? [];
}
