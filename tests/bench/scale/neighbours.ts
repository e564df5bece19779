import { aLargeProject, goalSize, largeProgramme } from '../../builders/large-programme.ts';
import { ids } from '../../builders/records.ts';
import { startProxy, type Units } from '../counting-proxy.ts';
import { median, type Table } from '../table.ts';
import { call } from './call.ts';
import { type StoredProgramme, storeProgramme } from './stored-programme.ts';

const others = 10_000;
const small = { indicators: 1, periods: 1, projects: 0 };
const rounds = 5;

/** A project's report, alone in its programme and among ten thousand projects. */
export async function neighbours(folder: string): Promise<readonly Table[]> {
  const alone = largeProgramme({ ...goalSize, projects: 1 });
  const store = await storeProgramme(alone, folder);
  try {
    const before = await measure(store, 0);
    const projects = Array.from({ length: others }, (_, at) => aLargeProject(at + 1, small));
    await store.add({ ...alone, projects });
    return [tableOf([before, await measure(store, others)])];
  } finally {
    store.stop();
  }
}

type Measured = { readonly count: number; readonly seconds: number; readonly units: Units };

/** Each round has another day, so that it is another report. */
async function measure({ settings }: StoredProgramme, count: number): Promise<Measured> {
  const proxy = await startProxy(settings.DYNAMODB_ENDPOINT ?? '');
  const seconds: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    Object.assign(proxy.units, { read: 0, write: 0 });
    const asOf = `2026-${count === 0 ? '10' : '11'}-0${round}`;
    const done = await call(
      {
        service: 'reports',
        routeKey: 'POST /programmes/{programmeId}/reports',
        path: { programmeId: ids.programmeId },
        body: { kind: 'implementing_organisation', projectId: 'project-1', asOf },
      },
      { ...settings, DYNAMODB_ENDPOINT: proxy.endpoint },
    );
    seconds.push(done.seconds);
  }
  proxy.stop();
  return { count, seconds: median(seconds), units: { ...proxy.units } };
}

function tableOf(measured: readonly Measured[]): Table {
  return {
    title: 'A project beside others',
    note: `The report of one project of ${goalSize.indicators} indicators and ${goalSize.periods} periods, rendered at once, in a programme and table that have other projects: ${rounds} fresh processes each, median.`,
    columns: ['other projects', 'seconds', 'read units', 'write units'],
    rows: measured.map(({ count, seconds, units }) => [
      count.toLocaleString('en'),
      seconds.toFixed(2),
      String(units.read),
      String(units.write),
    ]),
  };
}
