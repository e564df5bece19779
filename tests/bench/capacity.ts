import type { RouteName } from '../../shared/contract/routes.ts';
import { setUpFramework, setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { startSystem, type TestSystem } from '../local/system.ts';
import { steps } from './capacity-steps.ts';
import { type CountingProxy, startProxy } from './counting-proxy.ts';
import type { Found } from './step.ts';
import type { Table } from './table.ts';

/** Read and write units that each route takes, with its caller's membership remembered as in a busy process. */
export async function capacity(): Promise<Table> {
  const system = await startSystem();
  const proxy = await startProxy(process.env.DYNAMODB_ENDPOINT ?? '');
  process.env.DYNAMODB_ENDPOINT = proxy.endpoint;
  try {
    const rows = await walk(await setUp(system), proxy);
    return {
      title: 'Capacity units of each route',
      note: '`npm run bench -- capacity`: one call of each route on records of about 1 KB, memberships and projects remembered. An eventually consistent read of up to 4 KB is half a unit, a consistent one is one; a write is one for each KB of the record with its history. The embedded store does not count index writes: on AWS a record that is in an index costs one unit more for each KB of it without history.',
      columns: ['route', 'read units', 'write units'],
      rows,
    };
  } finally {
    proxy.stop();
    await system.stop();
  }
}

/** Every caller has looked at the project once, so that memberships are remembered as in a busy process. */
async function setUp(system: TestSystem): Promise<TestProgramme> {
  const programme = await setUpProgramme(system);
  await setUpFramework(programme);
  const { administrator, coordinator, officer, reader, projectId } = programme;
  for (const client of [administrator, coordinator, officer, reader]) {
    await client.call('getProject', { params: { projectId } });
  }
  return programme;
}

async function walk(programme: TestProgramme, { units }: CountingProxy): Promise<string[][]> {
  const rows: string[][] = [];
  const found: Found = {};
  for (const [name, step] of Object.entries(steps)) {
    const { by, options } = step(programme, found);
    units.read = 0;
    units.write = 0;
    const { headers } = await by.call(name as RouteName, options as never);
    const id = headers.get('location')?.split('/').at(-1);
    if (id !== undefined) found[name] = id;
    rows.push([name, String(units.read), String(units.write)]);
  }
  return rows;
}
