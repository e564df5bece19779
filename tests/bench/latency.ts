import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '../../shared/contract/client.ts';
import { freePort, type Started, start } from '../journeys/started-system.ts';
import { measureStore } from './bare-store.ts';
import { type Load, type Measured, measure } from './load.ts';
import { median, milliseconds, quantile, type Table } from './table.ts';

const rounds = 5;
const requestsEach = 400;
const source = { title: 'Bench' };

/** GET and PUT through the local gateway, compared with the floor: rounds of each in turn, medians over the rounds. */
export async function latency(folder: string): Promise<Table> {
  const system = await start(join(folder, 'latency'), await freePort());
  const store = await startStore(join(folder, 'store'));
  try {
    await system.until('The sample programme is there');
    const cases = await casesOf(system, store.endpoint);
    const results = new Map<string, Measured[]>();
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, run] of Object.entries(cases)) {
        const measured = await run();
        if (round > 0) results.set(name, [...(results.get(name) ?? []), measured]);
      }
    }
    return tableOf(results);
  } finally {
    store.stop();
    await system.kill('SIGTERM');
  }
}

async function startStore(folder: string) {
  const script = fileURLToPath(new URL('store-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const endpoint = await new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /store (\S+)/.exec(chunk.toString())?.[1];
      if (found) resolve(found);
    });
  });
  return { endpoint, stop: () => child.kill('SIGKILL') };
}

type Case = () => Promise<Measured>;

async function casesOf(
  { exports }: Started,
  store: string,
): Promise<Readonly<Record<string, Case>>> {
  const { API: url = '', IMPLEMENTER: token = '' } = exports;
  const client = connect({ baseUrl: url, token, retries: 0 });
  const programme = await client.call('listProgrammes');
  const { programmeId = '' } = programme.body.items[0] ?? {};
  const projects = await client.call('listProjects', { params: { programmeId } });
  const mine = projects.body.items.find(({ country }) => country === 'MM')?.projectId ?? '';
  const headers = { authorization: `Bearer ${token}` };
  const get = (path: string, concurrency: number): Load => ({
    url: `${url}${path}`,
    method: 'GET',
    headers,
    requests: requestsEach,
    concurrency,
  });
  const read = `/projects/${mine}/indicators/households-with-water`;
  return {
    'bare SDK, GetItem': () => measureStore(store, 'get', requestsEach),
    'bare SDK, PutItem': () => measureStore(store, 'put', requestsEach),
    'GET /health (no store)': () => measure(get('/health', 1)),
    'GET an indicator': () => measure(get(read, 1)),
    'GET an indicator, 16 at once': () => measure(get(read, 16)),
    'PUT a new result': () => measure(put(url, headers, mine, 1)),
    'PUT a new result, 16 at once': () => measure(put(url, headers, mine, 16)),
  };
}

let made = 0;

/** Each PUT creates a new record, so that no two wait for each other's version. */
function put(
  url: string,
  headers: Record<string, string>,
  projectId: string,
  concurrency: number,
): Load {
  const text = JSON.stringify({ type: 'output', title: { en: source.title } });
  return {
    url,
    method: 'PUT',
    headers: { ...headers, 'content-type': 'application/json', 'if-none-match': '*' },
    body: () => {
      made += 1;
      return { path: `/projects/${projectId}/results/bench-${made}`, headers: {}, text };
    },
    requests: requestsEach,
    concurrency,
  };
}

function tableOf(results: ReadonlyMap<string, readonly Measured[]>): Table {
  const p50 = (name: string) =>
    median((results.get(name) ?? []).map(({ latencies }) => median(latencies)));
  const floors: Readonly<Record<string, string>> = {
    GET: 'bare SDK, GetItem',
    PUT: 'bare SDK, PutItem',
  };
  const rows = [...results].map(([name, measured]) => {
    const floor = /^(GET an|PUT)/.test(name) ? floors[name.slice(0, 3)] : undefined;
    return [
      name,
      Math.round(median(measured.map(({ perSecond }) => perSecond))).toString(),
      milliseconds(p50(name)),
      milliseconds(median(measured.map(({ latencies }) => quantile(latencies, 0.99)))),
      floor === undefined || name.includes('16')
        ? ''
        : `${(p50(name) / p50(floor)).toFixed(1)} x, +${milliseconds(p50(name) - p50(floor))} ms`,
    ];
  });
  return {
    title: 'Requests through the local gateway',
    note: `\`npm run bench -- latency\`: ${rounds} rounds of ${requestsEach} requests of each kind in turn, from a second process; medians over the rounds. Stores, gateway and functions share one process there, and all share two cores with the client.`,
    columns: ['request', 'per second', 'p50 ms', 'p99 ms', 'p50 beside one bare SDK call'],
    rows,
  };
}
