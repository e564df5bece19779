import { goalSize, largeProgramme } from '../../builders/large-programme.ts';
import { ids } from '../../builders/records.ts';
import type { Table } from '../table.ts';
import { call, type Done, type Settings } from './call.ts';
import { storeProgramme } from './stored-programme.ts';

const projects = [25, 50, 100, goalSize.projects];
const path = { programmeId: ids.programmeId };

type Measured = {
  readonly projects: number;
  readonly request: Done;
  readonly job: Done;
  readonly pages: number;
  readonly bytes: number;
  readonly progress: Done;
  readonly quality: Done;
};

/** The report, progress and data quality of programmes of growing size. */
export async function sizes(folder: string): Promise<readonly Table[]> {
  const measured: Measured[] = [];
  for (const count of projects) measured.push(await measureSize(count, folder));
  return [reports(measured), reads(measured)];
}

async function measureSize(count: number, folder: string): Promise<Measured> {
  const records = largeProgramme({ ...goalSize, projects: count });
  const store = await storeProgramme(records, folder);
  try {
    const outcome = (name: string) =>
      call(
        { service: 'outcomes', routeKey: `GET /programmes/{programmeId}/${name}`, path },
        store.settings,
      );
    return {
      projects: count,
      ...(await report(store.settings)),
      progress: await outcome('progress'),
      quality: await outcome('data-quality'),
    };
  } finally {
    store.stop();
  }
}

/** As on AWS: the request leaves rendering to the job. */
async function report(settings: Settings) {
  const request = await call(
    {
      service: 'reports',
      routeKey: 'POST /programmes/{programmeId}/reports',
      path,
      body: { kind: 'experience_sharing' },
    },
    settings,
  );
  const reportId = String(request.body.reportId);
  const job = await call({ service: 'render-report', reportId }, settings);
  const { body } = await call(
    { service: 'reports', routeKey: 'GET /reports/{reportId}', path: { reportId } },
    settings,
  );
  const { pages, bytes } = body.content as { readonly pages: number; readonly bytes: number };
  return { request, job, pages, bytes };
}

const valuesIn = (count: number) => count * goalSize.indicators * goalSize.periods;
const perThousand = (seconds: number, count: number) =>
  ((seconds / valuesIn(count)) * 1_000).toFixed(2);
const formatWhole = (value: number) => Math.round(value).toLocaleString('en');

function reports(measured: readonly Measured[]): Table {
  return {
    title: 'The report of a large programme',
    note: `The experience-sharing report of programmes with ${goalSize.indicators} indicators a project and ${goalSize.periods} periods, each call in a fresh process: the request gathers, freezes and queues, the job renders. Seconds are elapsed time, with the embedded store and everything else on the two cores; “processor s” is the processor time of both calls. MB is the peak memory of the process.`,
    columns: [
      'projects',
      'values',
      'request s',
      'job s',
      'processor s',
      'per 1,000 values',
      'request MB',
      'job MB',
      'pages',
      'PDF KB',
    ],
    rows: measured.map(({ projects: count, request, job, pages, bytes }) => [
      String(count),
      formatWhole(valuesIn(count)),
      request.seconds.toFixed(1),
      job.seconds.toFixed(1),
      (request.processorSeconds + job.processorSeconds).toFixed(1),
      perThousand(request.processorSeconds + job.processorSeconds, count),
      formatWhole(request.megabytes),
      formatWhole(job.megabytes),
      formatWhole(pages),
      formatWhole(bytes / 1_000),
    ]),
  };
}

function reads(measured: readonly Measured[]): Table {
  return {
    title: 'Progress and data quality of a large programme',
    note: 'The same programmes; no result is stored, so each call reads every record of the programme. Per 1,000 values: seconds of processor time.',
    columns: [
      'values',
      'progress s',
      'per 1,000',
      'KB',
      'MB',
      'quality s',
      'per 1,000',
      'KB',
      'MB',
    ],
    rows: measured.map(({ projects: count, progress, quality }) => [
      formatWhole(valuesIn(count)),
      ...[progress, quality].flatMap(({ seconds, processorSeconds, bytes, megabytes }) => [
        seconds.toFixed(1),
        perThousand(processorSeconds, count),
        formatWhole(bytes / 1_000),
        formatWhole(megabytes),
      ]),
    ]),
  };
}
