import { handlerOf } from '../../../infra/local/functions.ts';
import { answerOf, invoke } from '../../../infra/local/invoke.ts';
import type { ProgrammeRecords, ProjectRecords } from '../../../shared/domain/owned-records.ts';
import type { Versioned } from '../../../shared/domain/record.ts';
import type { Value } from '../../../shared/domain/values/value.ts';
import { goalSize, largeProgramme } from '../../builders/large-programme.ts';
import { ids } from '../../builders/records.ts';
import { startProxy, type Units } from '../counting-proxy.ts';
import { median, milliseconds, quantile, type Table } from '../table.ts';
import { eventOf } from './event.ts';
import { coordinatorEmail, officerEmail } from './fill.ts';
import { storeProgramme } from './stored-programme.ts';

const projectsOfOrganisation = 10;
const rounds = 30;
const warmUps = 5;

const path = '/programmes/{programmeId}';
const requests: readonly (readonly [
  name: string,
  email: string,
  route: string,
  query?: Readonly<Record<string, string>>,
])[] = [
  ['waiting, coordinator', coordinatorEmail, 'waiting'],
  ['waiting, officer', officerEmail, 'waiting'],
  ['queue of 50, coordinator', coordinatorEmail, 'values', { status: 'submitted' }],
  ['queue of 100, coordinator', coordinatorEmail, 'values', { status: 'submitted', limit: '100' }],
  ['submitted, officer', officerEmail, 'values', { status: 'submitted' }],
  ['returned, officer', officerEmail, 'values', { status: 'returned' }],
  ['due and not recorded, officer', officerEmail, 'values', { overdue: 'true' }],
  ['one organisation, coordinator', coordinatorEmail, 'values', ofOrganisation()],
  ['a day without any, coordinator', coordinatorEmail, 'values', onNoDay()],
];

function ofOrganisation() {
  return { status: 'submitted', organisationId: 'organisation-7' };
}
function onNoDay() {
  return { status: 'submitted', periodEnd: '2026-01-01' };
}

/** What waits, and the queue of reviews, while a half-year of 4,000 values waits for its review. */
export async function waiting(folder: string): Promise<readonly Table[]> {
  const store = await storeProgramme(inReview(largeProgramme(goalSize)), folder);
  const proxy = await startProxy(store.settings.DYNAMODB_ENDPOINT ?? '');
  Object.assign(process.env, store.settings, { DYNAMODB_ENDPOINT: proxy.endpoint });
  try {
    const rows: string[][] = [];
    const handler = await handlerOf('outcomes');
    for (const [name, email, route, query] of requests) {
      const routeKey = `GET ${path}/${route}`;
      const asked = {
        service: 'outcomes',
        routeKey,
        path: { programmeId: ids.programmeId },
      } as const;
      const event = eventOf({ ...asked, ...(query && { query }) }, email);
      const ask = () => invoke(handler, event, { name: 'outcomes', timeoutSeconds: 29 });
      rows.push(await measure(name, ask, proxy.units));
    }
    return [tableOf(rows)];
  } finally {
    proxy.stop();
    store.stop();
  }
}

/** The organisations have ten projects each; of the last half-year that is over, all is submitted. */
function inReview(records: ProgrammeRecords): ProgrammeRecords {
  return { ...records, projects: records.projects.map(projectInReview) };
}

function projectInReview(records: ProjectRecords, at: number): ProjectRecords {
  const organisationId = `organisation-${Math.floor(at / projectsOfOrganisation) + 1}`;
  return {
    ...records,
    project: { ...records.project, organisationId },
    values: records.values.flatMap((value, nth) =>
      valueInReview(value, Math.floor(nth / goalSize.periods)),
    ),
  };
}

/** Nothing is recorded yet for the half-year that runs. Of the one before the last, some is returned, drafted or missing. */
function valueInReview(value: Versioned<Value>, indicator: number): readonly Versioned<Value>[] {
  if (value.periodEnd === '2026-12-31') return [];
  if (value.periodEnd === '2026-06-30') return [{ ...value, status: 'submitted' }];
  if (value.periodEnd !== '2025-12-31') return [value];
  const state = (['returned', 'draft', 'missing'] as const)[indicator];
  if (state === 'missing') return [];
  return [state === undefined ? value : { ...value, status: state }];
}

async function measure(name: string, ask: () => Promise<unknown>, units: Units): Promise<string[]> {
  const taken: number[] = [];
  let bytes = 0;
  for (let round = -warmUps; round < rounds; round += 1) {
    Object.assign(units, { read: 0, write: 0 });
    const started = performance.now();
    const { statusCode, body = '' } = answerOf(await ask());
    if (statusCode !== 200) throw new Error(`${name} was answered ${statusCode}: ${body}`);
    if (round >= 0) taken.push(performance.now() - started);
    bytes = body.length;
  }
  const [p50, p95] = [median(taken), quantile(taken, 0.95)].map(milliseconds);
  return [name, p50 ?? '', p95 ?? '', String(units.read), (bytes / 1_000).toFixed(0)];
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  return {
    title: 'What waits, and the queue of reviews',
    note: `\`npm run bench:scale -- waiting\`: a programme of ${goalSize.projects} projects of ${goalSize.indicators} indicators, each organisation with ${projectsOfOrganisation} projects; of the last half-year all 4,000 values are submitted, of the one before 200 are returned, 200 drafts and 200 missing. ${rounds} calls of the function each after ${warmUps} others, with the embedded store in another process, through the proxy that counts the units.`,
    columns: ['request', 'p50 ms', 'p95 ms', 'read units', 'KB'],
    rows,
  };
}
