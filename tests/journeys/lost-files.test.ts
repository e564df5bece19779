import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordStep } from '../../functions/reports/record-step.ts';
import { pdfPath, snapshotPath } from '../../functions/reports/report-files.ts';
import type { Report, ReportContent } from '../../shared/domain/reports/report.ts';
import { sha256Of } from '../../shared/sha256.ts';
import { setUpFramework, setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { reportStore } from '../local/report-store.ts';
import { readReport } from '../local/stored-report.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
let store: ReturnType<typeof reportStore>;

beforeAll(async () => {
  system = await startSystem();
  store = reportStore();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(async () => {
  store.stop();
  await system.stop();
});

const ask = (asOf: string) => ({
  params: { programmeId: programme.programmeId },
  body: { kind: 'experience_sharing', asOf } as const,
});
const read = ({ reportId }: Pick<Report, 'reportId'>) => ({ params: { reportId } });

type Made = Report & { readonly content: ReportContent; readonly snapshotSha256: string };

async function made(asOf: string): Promise<Made> {
  const { body } = await programme.coordinator.call('requestReport', ask(asOf));
  const { content, snapshotSha256 } = body;
  if (!content || !snapshotSha256) throw new Error('The report is not ready');
  return { ...body, content, snapshotSha256 };
}

async function download(report: Pick<Report, 'reportId'>): Promise<Buffer> {
  const response = await programme.coordinator.bytes('getReportContent', read(report));
  return Buffer.from(await response.arrayBuffer());
}

const linkOf = (report: Report) =>
  programme.coordinator.call('getReportContent', { ...read(report), accept: 'application/json' });
const problemOfContent = (report: Report) =>
  problemOf(programme.coordinator.bytes('getReportContent', read(report)));

describe('a report whose PDF is lost', () => {
  test('can still be downloaded, byte for byte', async () => {
    const report = await made('2020-01-31');
    const before = await download(report);
    await store.remove(pdfPath(report.content));
    expect((await download(report)).equals(before)).toBe(true);
    const { body } = await programme.coordinator.call('getReport', read(report));
    expect([body.status, body.content]).toEqual(['ready', report.content]);
  });

  test('can still be downloaded by its link', async () => {
    const report = await made('2020-02-29');
    await store.remove(pdfPath(report.content));
    const { url } = (await linkOf(report)).body;
    const fetched = Buffer.from(await (await fetch(url)).arrayBuffer());
    expect(sha256Of(fetched)).toBe(report.content.sha256);
  });

  test('is restored when the report is requested again', async () => {
    const report = await made('2020-03-31');
    await store.remove(pdfPath(report.content));
    const again = await programme.coordinator.call('requestReport', ask('2020-03-31'));
    expect([again.status, again.body.content]).toEqual([200, report.content]);
    expect(await store.has(pdfPath(report.content))).toBe(true);
  });

  test('is never replaced by other bytes found under its path', async () => {
    const report = await made('2020-04-30');
    const before = await download(report);
    await store.damage(pdfPath(report.content));
    expect((await download(report)).equals(before)).toBe(true);
  });

  test('that an earlier release made gets a new PDF, and the earlier one stays genuine', async () => {
    const report = await made('2020-05-31');
    const earlierFile = Buffer.concat([await download(report), Buffer.from('\n')]);
    const sha256 = sha256Of(earlierFile);
    const earlier = { sha256, bytes: earlierFile.length, pages: 3, engine: '12' };
    await recordStep(await readReport(report.reportId), 'release', (made) => ({
      ...made,
      content: earlier,
    }));
    const again = await download(report);
    const { body } = await programme.coordinator.call('getReport', read(report));
    expect(body).toMatchObject({ content: report.content, earlierContents: [earlier] });
    expect(sha256Of(again)).toBe(report.content.sha256);
    for (const file of [again, earlierFile]) {
      const { body: said } = await programme.coordinator.call('verifyReport', { file });
      expect(said.verdict).toBe('genuine');
    }
  });
});

describe('a report whose snapshot is lost', () => {
  const document = (report: Report) =>
    programme.coordinator.call('getReportDocument', read(report));

  test('and whose PDF is lost too gets both again if its records are unchanged', async () => {
    const report = await made('2020-06-30');
    const path = snapshotPath(report.snapshotSha256);
    const { body: before } = await document(report);
    await store.remove(path);
    await store.remove(pdfPath(report.content));
    expect((await document(report)).body).toEqual(before);
    expect(await store.has(path)).toBe(true);
    await store.damage(path);
    expect((await document(report)).body).toEqual(before);
  });

  test('is restored when the report is requested again', async () => {
    const report = await made('2020-07-31');
    const path = snapshotPath(report.snapshotSha256);
    await store.remove(path);
    await programme.coordinator.call('requestReport', ask('2020-07-31'));
    expect(await store.has(path)).toBe(true);
  });

  test('is restored from its PDF if the records have changed', async () => {
    const report = await made('2020-08-31');
    const { body: before } = await document(report);
    await withoutSnapshot(report);
    expect((await document(report)).body).toEqual(before);
    expect(await store.has(snapshotPath(report.snapshotSha256))).toBe(true);
  });

  test('and whose PDF is lost too fails if its records have changed, and a new report can be requested', async () => {
    const report = await made('2020-09-30');
    await withoutSnapshot(report);
    await store.remove(pdfPath(report.content));
    const lost = await problemOf(document(report));
    expect([lost.status, lost.type]).toEqual([409, '/problems/report_lost']);
    expect(lost.detail).toContain(report.reportId);
    for (const problem of [await problemOfContent(report), await problemOfContent(report)]) {
      expect([problem.status, problem.type]).toEqual([409, '/problems/report_not_ready']);
      expect(problem.detail).toContain('is lost, and its records have changed since');
    }
    const { body } = await programme.coordinator.call('getReport', read(report));
    expect([body.status, body.earlierContents]).toEqual(['failed', [report.content]]);
    expect((await made('2020-09-30')).reportId).not.toBe(report.reportId);
  });
});

/** Deletes the snapshot of a report whose records have changed since. */
async function withoutSnapshot({ snapshotSha256, reportId }: Made): Promise<void> {
  const { coordinator, programmeId } = programme;
  await store.remove(snapshotPath(snapshotSha256));
  await coordinator.call('createProject', {
    params: { programmeId },
    body: {
      organisationId: 'centre',
      title: { en: `Begun after ${reportId}` },
      country: 'MM',
      status: 'pipeline',
    },
  });
}
