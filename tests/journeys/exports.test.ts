import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { exportFiles, exportPath } from '../../functions/exchange/export-files.ts';
import type { ExportInput } from '../../shared/domain/exchange/export.ts';
import { sha256Of } from '../../shared/sha256.ts';
import { readSheets } from '../../shared/tables/xlsx/hucre.ts';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

type Name = 'coordinator' | 'officer' | 'neighbour' | 'reader' | 'administrator';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
  const { officer, coordinator, projectId } = programme;
  const of = (periodId: string) => ({ projectId, indicatorId: 'households', periodId });
  const record = (periodId: string, body: typeof value) =>
    officer.call('recordValue', { params: of(periodId), body, ifNoneMatch: '*' });
  await record('2020-01-01', value);
  const params = of('2020-01-01');
  await officer.call('reviewValue', { params, body: { step: 'submit' }, ifMatch: '"1"' });
  await coordinator.call('reviewValue', { params, body: { step: 'approve' }, ifMatch: '"2"' });
  await record('2021-01-01', {
    ...value,
    actual: { kind: 'reported', value: '1311' },
    asOf: '2021-08-25',
  });
});
afterAll(() => system.stop());

const request = (body: ExportInput | object, name: Name = 'coordinator', key?: string) =>
  programme[name].call('requestExport', {
    params: { programmeId: programme.programmeId },
    body: body as ExportInput,
    ...(key !== undefined && { idempotencyKey: key }),
  });
const of = (exportId: string) => ({ programmeId: programme.programmeId, exportId });
const read = async (exportId: string) =>
  (await programme.coordinator.call('getExport', { params: of(exportId) })).body;

async function make(body: ExportInput | object, name: Name = 'coordinator') {
  const { body: asked } = await request(body, name);
  return vi.waitFor(
    async () => {
      const found = await read(asked.exportId);
      if (found.status === 'queued') throw new Error('The job has not made it');
      return found;
    },
    { timeout: 30_000, interval: 50 },
  );
}

const csv = { format: 'csv', state: 'approved', language: 'en' } as const;
const download = async (exportId: string, name: Name = 'coordinator') => {
  const answer = await programme[name].bytes('getExportContent', { params: of(exportId) });
  const content = await answer.bytes();
  return { headers: answer.headers, content, text: new TextDecoder().decode(content) };
};

const asLink = (params: ReturnType<typeof of>) => ({ params, accept: 'application/json' });

describe('an export', () => {
  test('of what is approved has no draft, and is for every member', async () => {
    const { exportId, files, status, findings } = await make(csv, 'reader');
    expect([status, findings]).toEqual(['ready', { critical: 0, error: 0, warning: 0, note: 0 }]);
    const { text, headers, content } = await download(exportId, 'reader');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toContain(files?.[0]?.fileName);
    expect(files?.[0]).toMatchObject({ bytes: content.length, sha256: sha256Of(content) });
    expect([text.includes(',reported,1282,'), text.includes('1311')]).toEqual([true, false]);
  });

  test('of everything has drafts, and is called so', async () => {
    const { projectId } = programme;
    const { exportId, files } = await make({ ...csv, projectId, state: 'all' }, 'officer');
    expect((await download(exportId, 'officer')).text).toContain(',reported,1311,');
    expect(files?.[0]?.fileName).toMatch(/^values-draft-\d{4}-\d\d-\d\d-\w{8}\.csv$/);
    const hidden = await problemOf(programme.reader.call('getExport', { params: of(exportId) }));
    expect(hidden.status).toBe(404);
    const { body } = await programme.reader.call('listExports', {
      params: { programmeId: programme.programmeId },
    });
    expect(body.items.map(({ state }) => state)).not.toContain('all');
  });

  test.each([
    ['reader', {}],
    ['neighbour', {}],
    ['officer', { projectId: undefined }],
  ] as const)('with drafts is refused to the %s for %o', async (name, fields) => {
    const { projectId } = programme;
    const problem = await problemOf(request({ ...csv, projectId, state: 'all', ...fields }, name));
    expect([problem.status, problem.type]).toEqual([403, '/problems/forbidden']);
  });

  test('is a workbook for a ministry', async () => {
    const { exportId, files } = await make({ ...csv, format: 'xlsx', language: 'zh' }, 'reader');
    expect(files?.[0]?.fileName).toMatch(/^workbook-\d{4}-\d\d-\d\d-\w{8}\.xlsx$/);
    const { content, headers } = await download(exportId, 'reader');
    expect(headers.get('content-type')).toBe(files?.[0]?.mediaType);
    const { sheets } = await readSheets(content);
    expect(sheets.length).toBeGreaterThanOrEqual(4);
  });

  test('is a template of one project and period', async () => {
    const { projectId } = programme;
    const template = { ...csv, format: 'template', projectId, periodEnd: '2021-12-31' };
    const { exportId, files } = await make({ ...template, state: 'all' }, 'officer');
    expect(files?.[0]?.fileName).toMatch(/^template-draft-2021-12-31-\w{8}\.xlsx$/);
    const [values] = (await readSheets((await download(exportId, 'officer')).content)).sheets;
    expect(values?.rows).toHaveLength(2);
    expect(values?.rows[1]?.[0]).toBe(
      `/projects/${projectId}/indicators/households/values/2021-01-01`,
    );
    const empty = await make({ ...template, periodEnd: '2019-12-31' });
    const { body } = await programme.reader.call('listExportFindings', {
      params: of(empty.exportId),
    });
    expect(body.items).toEqual([
      expect.objectContaining({ rule: 'no-rows', record: `/projects/${projectId}` }),
    ]);
  });

  test('is one for the same Idempotency-Key', async () => {
    const [first, again] = [
      await request(csv, 'reader', 'once'),
      await request(csv, 'reader', 'once'),
    ];
    expect(again.body.exportId).toBe(first.body.exportId);
    expect([first.status, first.headers.get('retry-after')]).toEqual([202, '2']);
  });

  test('is a link where JSON is accepted, and not sent again to who has it', async () => {
    const { exportId, files } = await make(csv);
    const params = of(exportId);
    const link = await programme.reader.call('getExportContent', asLink(params));
    expect(link.body.sha256).toBe(files?.[0]?.sha256);
    const fetched = new Uint8Array(await (await fetch(link.body.url)).arrayBuffer());
    expect(sha256Of(fetched)).toBe(link.body.sha256);
    const problem = await problemOf(
      programme.reader.call('getExportContent', { params, query: { file: 'other.csv' } }),
    );
    expect([problem.status, problem.errors?.[0]?.pointer]).toEqual([422, '/file']);
  });

  test('is gone once its files were deleted', async () => {
    const made = await make(csv);
    const [file] = made.files ?? [];
    if (file) await exportFiles().erase(exportPath(made, file));
    await exportFiles().erase(`exports/${made.programmeId}/${made.exportId}/findings`);
    const params = of(made.exportId);
    for (const call of [
      () => programme.reader.bytes('getExportContent', { params }),
      () => programme.reader.call('getExportContent', asLink(params)),
      () => programme.reader.call('listExportFindings', { params }),
    ])
      expect(await problemOf(call())).toMatchObject({ status: 410, type: '/problems/export_gone' });
  });

  test('that was withdrawn has no content', async () => {
    const { exportId, version } = await make(csv);
    const params = of(exportId);
    await programme.coordinator.call('withdrawExport', {
      params,
      body: { reason: 'Not needed.' },
      ifMatch: `"${version}"`,
    });
    const content = programme.coordinator.call('getExportContent', { params });
    expect((await problemOf(content)).type).toBe('/problems/withdrawn');
  });

  test('is of a project of its own programme', async () => {
    const problem = await problemOf(request({ ...csv, projectId: 'nowhere' }));
    expect([problem.status, problem.errors?.[0]?.pointer]).toEqual([422, '/projectId']);
  });

  test('of a value under correction has the approved version, and its number', async () => {
    const { officer, coordinator, projectId } = programme;
    const params = { projectId, indicatorId: 'households', periodId: '2020-01-01' };
    const reopen = { step: 'reopen', comment: 'Counted again.' } as const;
    await coordinator.call('reviewValue', { params, body: reopen, ifMatch: '"3"' });
    const corrected = { ...value, actual: { kind: 'reported', value: '1290' } } as const;
    await officer.call('recordValue', { params, body: corrected, ifMatch: '"4"' });
    const rowsOf = async (state: 'approved' | 'all') => {
      const { exportId } = await make({ ...csv, state });
      const lines = (await download(exportId)).text.split('\r\n');
      return lines.filter((line) => line.includes('/values/2020-01-01,')).join();
    };
    const [approved, all] = [await rowsOf('approved'), await rowsOf('all')];
    expect([approved.includes('/2020-01-01,3,'), approved.includes(',1282,')]).toEqual([
      true,
      true,
    ]);
    expect([all.includes('/2020-01-01,5,'), all.includes(',1290,')]).toEqual([true, true]);
  });
});
