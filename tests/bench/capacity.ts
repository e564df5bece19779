import { names } from '../../infra/local/stores.ts';
import { type RouteName, routes } from '../../shared/contract/routes.ts';
import { setUpFramework, setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { startSystem, type TestSystem } from '../local/system.ts';
import { minima, minUnits, readOf, reads } from './capacity-minima.ts';
import { type Measured, preparations, steps } from './capacity-steps.ts';
import { type CountingProxy, startProxy, type Units } from './counting-proxy.ts';
import type { Found } from './step.ts';
import type { Table } from './table.ts';

/** Read and write units of each route, with the caller's membership cached as in a busy process. */
export async function measureCapacity(): Promise<ReadonlyMap<Measured, Units>> {
  const system = await startSystem();
  const proxy = await startProxy(process.env.DYNAMODB_ENDPOINT ?? '');
  process.env.DYNAMODB_ENDPOINT = proxy.endpoint;
  // A queue that nothing is called by: the jobs would read and write beside what is measured.
  const unheard = `${names.queue}-dead-letters`;
  const { EXPORT_QUEUE_URL, IMPORT_QUEUE_URL } = process.env;
  process.env.EXPORT_QUEUE_URL = EXPORT_QUEUE_URL?.replace(names.exportQueue, unheard);
  process.env.IMPORT_QUEUE_URL = IMPORT_QUEUE_URL?.replace(names.importQueue, unheard);
  try {
    return await walk(await setUp(system), proxy);
  } finally {
    proxy.stop();
    await system.stop();
  }
}

export async function capacity(): Promise<Table> {
  const measured = await measureCapacity();
  const legend = Object.entries(reads)
    .map(([read, [units, why]]) => `- \`${read}\` (${units}): ${why}.`)
    .join('\n');
  return {
    title: 'Capacity units: minima',
    note: `\`npm run bench -- capacity\`: one call of each route on records of about 1 KB, with memberships, projects and places of reports cached. An eventually consistent read of up to 4 KB is half a unit, a consistent one is one unit; a write is one unit for each KB of the record with its history. The embedded store does not count index writes: on AWS a record in an index costs one more unit for each KB without history.\n\nEach route takes the minimum that its rules allow; \`npm test\` fails if one takes more or less (\`tests/bench/capacity-minima.ts\`). A write is one item, the minimum that changes a record and its history together. The reads, and why each is needed:\n\n${legend}`,
    columns: ['route', 'read units', 'min', 'write units', 'min', 'reads'],
    rows: [...measured].map(([name, units]) => rowOf(name, units)),
  };
}

function rowOf(name: Measured, { read, write }: Units): string[] {
  const min = minUnits(minima[name]);
  const units = [read, min.read, write, min.write].map(String);
  return [name, ...units, readOf(minima[name])];
}

/** Every caller reads the project once, so that memberships are cached as in a busy process. */
async function setUp(system: TestSystem): Promise<TestProgramme> {
  const programme = await setUpProgramme(system);
  await setUpFramework(programme);
  const { administrator, coordinator, officer, neighbour, reader, projectId } = programme;
  for (const client of [administrator, coordinator, officer, neighbour, reader]) {
    await client.call('getProject', { params: { projectId } });
  }
  return programme;
}

/** Reading routes are called twice and measured the second time, when a report's place is cached too. */
async function walk(programme: TestProgramme, { units }: CountingProxy) {
  const measured = new Map<Measured, Units>();
  const found: Found = {};
  for (const [name, step] of Object.entries(steps) as [Measured, (typeof steps)[Measured]][]) {
    await preparations[name]?.(programme, found);
    const { by, options } = step(programme, found);
    const [route] = name.split(' ') as [RouteName];
    const call = () => by.call(route, options as never);
    if (routes[route].method === 'GET') await call();
    Object.assign(units, { read: 0, write: 0 });
    const { headers } = await call();
    const id = headers.get('location')?.split('/').at(-1);
    if (id !== undefined) found[name] = id;
    measured.set(name, { ...units });
  }
  return measured;
}
