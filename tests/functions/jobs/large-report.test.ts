import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { begin } from '../../../functions/changes.ts';
import { pdfPath } from '../../../functions/reports/report-files.ts';
import { services } from '../../../functions/services.ts';
import { ownFields } from '../../../shared/domain/record.ts';
import { aChange, anIndicator, aResult, aValue } from '../../builders/records.ts';
import { setUpProgramme, type TestProgramme } from '../../local/programme.ts';
import { reportStore } from '../../local/report-store.ts';
import { problemOf, startSystem, type TestSystem } from '../../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
let store: ReturnType<typeof reportStore>;

beforeAll(async () => {
  system = await startSystem();
  store = reportStore();
  programme = await setUpProgramme(system);
  await fill(programme);
});
afterAll(async () => {
  store.stop();
  await system.stop();
});

const starts = Array.from({ length: 120 }, (_, at) =>
  new Date(Date.UTC(2000, at, 1)).toISOString().slice(0, 10),
);
const periods = starts.map((periodStart) => ({ periodStart, periodEnd: periodStart }));

/** More values than one request renders. */
async function fill({ programmeId, projectId }: TestProgramme): Promise<void> {
  const { records } = services();
  const ids = { programmeId, projectId };
  await records.create('result', newly(aResult({ ...ids, resultId: 'r' })));
  for (let at = 0; at < 18; at += 1) {
    const indicatorId = `i-${at}`;
    const indicator = anIndicator({ ...ids, indicatorId, resultId: 'r', periods });
    await records.create('indicator', newly(indicator));
    const values = starts.map((asOf) => ({ periodStart: asOf, periodEnd: asOf, asOf }));
    await Promise.all(
      values.map((days) =>
        records.create(
          'value',
          newly(aValue({ ...ids, indicatorId, ...days, status: 'approved' })),
        ),
      ),
    );
  }
}

const newly = <Entity extends object>(record: Entity) =>
  begin(ownFields(record) as Entity, aChange());

const ask = () => ({
  params: { programmeId: programme.programmeId },
  body: { kind: 'experience_sharing' as const },
});
const read = (reportId: string) => ({ params: { reportId } });

async function readyOne(reportId: string) {
  const report = async () => (await programme.coordinator.call('getReport', read(reportId))).body;
  const wait = { timeout: 60_000, interval: 100 };
  await vi.waitUntil(async () => (await report()).status === 'ready', wait);
  return report();
}

async function download(reportId: string): Promise<Buffer> {
  const response = await programme.coordinator.bytes('getReportContent', read(reportId));
  return Buffer.from(await response.arrayBuffer());
}

test('a large report is answered at once, shown as queued, and rendered by the job', async () => {
  const { coordinator } = programme;
  const asked = await coordinator.call('requestReport', ask());
  expect([asked.status, asked.body.status]).toEqual([202, 'queued']);
  expect(asked.body.queuedAt).toBeDefined();
  expect(asked.headers.get('retry-after')).toBe('3');
  expect(asked.headers.get('location')).toBe(`/reports/${asked.body.reportId}`);
  await readyOne(asked.body.reportId);
  const file = await download(asked.body.reportId);
  const { body } = await coordinator.call('verifyReport', { file });
  expect(body.verdict).toBe('genuine');
}, 90_000);

test('a large report whose file is lost is queued, then rendered to the same bytes', async () => {
  const { coordinator } = programme;
  const { body: report } = await coordinator.call('requestReport', ask());
  const before = await download(report.reportId);
  await store.remove(pdfPath({ sha256: report.content?.sha256 ?? '' }));
  const problem = await problemOf(coordinator.bytes('getReportContent', read(report.reportId)));
  expect([problem.type, problem.detail]).toEqual([
    '/problems/report_not_ready',
    'It is being rendered.',
  ]);
  const again = await coordinator.call('requestReport', ask());
  expect(again.body.reportId).toBe(report.reportId);
  expect((await readyOne(report.reportId)).content).toEqual(report.content);
  expect((await download(report.reportId)).equals(before)).toBe(true);
}, 90_000);
