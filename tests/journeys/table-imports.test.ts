import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { importQueue } from '../../functions/exchange/import-queue.ts';
import { services } from '../../functions/services.ts';
import { editSheets, readSheets } from '../../shared/tables/xlsx/hucre.ts';
import { importOf } from '../local/iati.ts';
import { changesOf } from '../local/imports.ts';
import {
  indicator,
  setUpFramework,
  setUpProgramme,
  type TestProgramme,
  value,
} from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';
import { applyTable, csv, previewTable } from '../local/tables.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const heads = 'address,version,status,value,as-of,source,comment';

let system: TestSystem;
let programme: TestProgramme;
let number = 0;
/** A new indicator for each test. */
let indicatorId = '';

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

beforeEach(async () => {
  number += 1;
  indicatorId = `households-${number}`;
  const params = { projectId: programme.projectId, indicatorId };
  const body = { ...indicator, title: { en: `Households ${number}` } };
  await programme.officer.call('putIndicator', { params, body, ifNoneMatch: '*' });
});

type Name = 'coordinator' | 'officer' | 'neighbour';
const as = (name: Name = 'officer') => ({ ...programme, by: programme[name] });
const place = (periodId = '2020-01-01') => ({
  projectId: programme.projectId,
  indicatorId,
  periodId,
});
const address = (periodId = '2020-01-01') =>
  `/projects/${programme.projectId}/indicators/${indicatorId}/values/${periodId}`;
const row = (cells: string, version: number | '' = '') => `${address()},${version},${cells}`;
const preview = (line: string, name?: Name) => previewTable(as(name), csv(heads, line));
const apply = (previewed: Awaited<ReturnType<typeof preview>>, name?: Name) =>
  applyTable(as(name), previewed);
const read = async () => (await programme.officer.call('getValue', { params: place() })).body;
const findValue = (name: Name = 'officer') => programme[name].call('getValue', { params: place() });
const record = (body: Partial<typeof value>, headers = { ifNoneMatch: '*' } as object) =>
  programme.officer.call('recordValue', {
    params: place(),
    body: { ...value, ...body },
    ...headers,
  });
const changes = ({ importId }: { readonly importId: string }, name: Name = 'officer') =>
  changesOf({ coordinator: programme[name], programmeId: programme.programmeId }, importId);
const findings = async ({ importId }: { readonly importId: string }, name: Name = 'officer') => {
  const params = { programmeId: programme.programmeId, importId };
  return (await programme[name].call('listImportFindings', { params })).body.items;
};

describe('a table of values', () => {
  test('is previewed cell by cell, which changes nothing, and applied by an implementer', async () => {
    const previewed = await preview(row('reported,"1,300",2020-08-25,Household list,All'));
    expect(previewed).toMatchObject({
      status: 'previewed',
      organisationId: 'centre',
      counts: { activities: 1, values: 1, created: 1, unchanged: 0 },
    });
    expect(await findings(previewed)).toEqual([
      {
        rule: 'value-thousands-separator',
        severity: 'note',
        says: expect.any(String),
        done: 'Read without them.',
        activity: '',
        path: 'D2',
        line: 2,
        raw: '1,300',
        read: '1300',
      },
    ]);
    expect(await changes(previewed)).toMatchObject([
      { outcome: 'created', kind: 'value', address: address(), path: '2' },
    ]);
    expect((await problemOf(findValue())).status).toBe(404);
    expect((await apply(previewed)).status).toBe('applied');
    const applied = await read();
    expect(applied).toMatchObject({
      status: 'submitted',
      actual: { kind: 'reported', value: '1300' },
      origin: { importId: previewed.importId, source: 'values.csv', path: '2' },
      comment: { en: 'All' },
    });
  });

  test('has its applicant as author, who cannot approve it', async () => {
    await apply(await preview(row('reported,5,2020-08-25,List,'), 'coordinator'), 'coordinator');
    const approve = { body: { step: 'approve' }, ifMatch: '"1"' } as const;
    const asked = programme.coordinator.call('reviewValue', { params: place(), ...approve });
    expect((await problemOf(asked)).type).toBe('/problems/own_value');
    await programme.administrator.call('inviteMember', {
      params: { programmeId: programme.programmeId },
      body: { email: 'second@example.org', role: 'coordinator' },
    });
    const second = await system.as('second@example.org');
    const approved = await second.call('reviewValue', { params: place(), ...approve });
    expect(approved.body.status).toBe('approved');
  });

  test('submits nothing at which more than a note was found', async () => {
    await apply(await preview(row('reported,about 5,2020-08-25,List,')));
    expect(await read()).toMatchObject({ status: 'draft', actual: { kind: 'stated' } });
  });

  test('changes the fields that differ; untouched rows and empty cells change nothing', async () => {
    await record({ comment: { en: 'First' } } as object);
    const untouched = await preview(row('reported,1282,2020-08-25,,First', 1));
    expect(untouched.counts).toMatchObject({ unchanged: 1, changed: 0 });
    expect(await changes(untouched)).toEqual([]);
    await apply(untouched);
    expect(await read()).toMatchObject({ version: 1 });
    const changed = await preview(row(',1290,,,', 1));
    expect(await changes(changed)).toMatchObject([
      { outcome: 'changed', field: 'actual', here: '1282', file: '1290' },
    ]);
    await apply(changed);
    expect(await read()).toMatchObject({
      version: 2,
      actual: { value: '1290' },
      comment: { en: 'First' },
      asOf: '2020-08-25',
    });
  });

  test('again changes nothing', async () => {
    const line = row('reported,7,2020-08-25,List,');
    await apply(await preview(line));
    const again = await preview(line);
    expect([again.counts?.unchanged, await changes(again)]).toEqual([1, []]);
    await apply(again);
    expect((await read()).version).toBe(1);
  });
});

describe('what is here stays', () => {
  test('where it was changed after the table was written: a conflict', async () => {
    await record({});
    await record({ asOf: '2020-09-01' }, { ifMatch: '"1"' });
    const previewed = await preview(row('reported,9,,,', 1));
    expect(previewed.counts).toMatchObject({ conflicts: 1, changed: 0, unchanged: 0 });
    expect(await changes(previewed)).toMatchObject([{ outcome: 'conflict', address: address() }]);
    expect(await findings(previewed)).toMatchObject([
      { rule: 'version-conflict', path: 'B2', raw: '1', read: '2' },
    ]);
    await apply(previewed);
    expect(await read()).toMatchObject({ version: 2, actual: { value: '1282' } });
  });

  test('where it was changed between preview and application', async () => {
    await record({});
    const previewed = await preview(row('reported,9,,,', 1));
    expect(previewed.counts).toMatchObject({ changed: 1, conflicts: 0 });
    await record({ asOf: '2020-09-01' }, { ifMatch: '"1"' });
    expect((await apply(previewed)).status).toBe('applied');
    expect(await read()).toMatchObject({ version: 2, actual: { value: '1282' } });
  });

  test('where somebody is faster while it is written', async () => {
    await record({});
    const previewed = await preview(row('reported,9,,,', 1));
    const { records } = services();
    const { replace: write } = records;
    let isFirst = true;
    vi.spyOn(records, 'replace').mockImplementation(async (kind, stored) => {
      const isOfImport = kind === 'value' && isFirst;
      isFirst &&= !isOfImport;
      if (isOfImport) await record({ asOf: '2020-09-01' }, { ifMatch: '"1"' });
      return write(kind, stored);
    });
    const giveBack = vi.spyOn(importQueue(), 'giveBack');
    expect((await apply(previewed)).status).toBe('applied');
    expect(giveBack).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(await read()).toMatchObject({ version: 2, actual: { value: '1282' } });
  });

  test('where it is submitted, or was withdrawn', async () => {
    await record({});
    const submit = { body: { step: 'submit' }, ifMatch: '"1"' } as const;
    await programme.officer.call('reviewValue', { params: place(), ...submit });
    const locked = await preview(row('reported,9,,,', 2));
    expect(locked.counts).toMatchObject({ locked: 1, changed: 0 });
    const withdraw = { body: { reason: 'Twice.' }, ifMatch: '"2"' };
    await programme.coordinator.call('withdrawValue', { params: place(), ...withdraw });
    const withdrawn = await preview(row('reported,9,2020-08-25,List,'));
    expect(await changes(withdrawn)).toMatchObject([{ outcome: 'withdrawn' }]);
    expect((await apply(withdrawn)).status).toBe('applied');
    expect((await read()).withdrawn).toBeDefined();
  });
});

describe('nobody writes what is not theirs', () => {
  test("an implementer's table changes no value of another organisation", async () => {
    const line = row('reported,5,2020-08-25,List,');
    const previewed = await preview(line, 'neighbour');
    expect(previewed.counts).toMatchObject({ created: 0, values: 0 });
    expect(await findings(previewed, 'neighbour')).toMatchObject([
      { rule: 'address-unknown', path: 'A2', raw: address() },
    ]);
    expect((await apply(previewed, 'neighbour')).status).toBe('applied');
    expect((await problemOf(findValue())).status).toBe(404);
    const named = importOf(csv(heads), {
      fileName: 'values.csv',
      mediaType: 'text/csv',
      projectId: programme.projectId,
    });
    const params = { programmeId: programme.programmeId };
    const problem = await problemOf(
      programme.neighbour.call('announceImport', { params, body: named }),
    );
    expect(problem.type).toBe('/problems/forbidden');
  });

  test('and none reads, applies or stops the import of another organisation or of a coordinator', async () => {
    const line = row('reported,5,2020-08-25,List,');
    for (const [owner, other] of [
      ['officer', 'neighbour'],
      ['coordinator', 'officer'],
    ] as const) {
      const { importId, version } = await preview(line, owner);
      const params = { programmeId: programme.programmeId, importId };
      const options = { params, ifMatch: `"${version}"` };
      for (const ask of [
        () => programme[other].call('getImport', { params }),
        () => programme[other].call('listImportChanges', { params }),
        () => programme[other].call('applyImport', options),
        () => programme[other].call('stopImport', options),
      ])
        expect((await problemOf(ask())).type).toBe('/problems/forbidden');
      const list = { params: { programmeId: programme.programmeId } };
      const { body } = await programme[other].call('listImports', list);
      expect(body.items.map((each) => each.importId)).not.toContain(importId);
    }
  });

  test('implementers import no files of IATI', async () => {
    const params = { programmeId: programme.programmeId };
    const body = importOf(new Uint8Array(1));
    const problem = await problemOf(programme.officer.call('announceImport', { params, body }));
    expect([problem.type, problem.detail]).toEqual([
      '/problems/forbidden',
      expect.stringContaining('as a table'),
    ]);
  });
});

test('a table of another tool is read by titles, in the project that the request names', async () => {
  const file = csv(
    'Type,Title,Indicator Title,Period Start,Period End,Actual Value,Actual Comment',
    `outcome,Safe water,Households ${number},2020-01-01,2020-12-31,77,Counted`,
  );
  const { projectId } = programme;
  const previewed = await previewTable(as(), file, { projectId });
  expect(previewed.counts).toMatchObject({ created: 1 });
  await applyTable(as(), previewed);
  expect(await read()).toMatchObject({ actual: { value: '77' }, comment: { en: 'Counted' } });
});

test('a template comes back filled in, and is had back with what was found in each row', async () => {
  const { officer, programmeId, projectId } = programme;
  const wanted = { format: 'template', state: 'all', language: 'zh', projectId } as const;
  const { body } = await officer.call('requestExport', {
    params: { programmeId },
    body: { ...wanted, periodEnd: '2020-12-31' },
  });
  const template = await downloadExport({ programmeId, exportId: body.exportId });
  const filled = await editSheets(template, (sheet) => {
    const at = sheet.rows.findIndex(([cell]) => cell === address());
    const column = sheet.rows[0]?.indexOf('数值') ?? -1;
    if (at === -1 || column === -1) return;
    const cells = sheet.rows[at];
    if (cells) cells[column] = '1,300';
  });
  const named = { fileName: 'template.xlsx', mediaType: xlsx, language: 'zh' } as const;
  const previewed = await previewTable(as(), filled, named);
  expect(previewed.counts).toMatchObject({ created: 1 });
  const found = (await findings(previewed)).find(({ raw }) => raw === '1,300');
  expect(found?.path).toMatch(/![A-Z]+\d+$/);
  const params = { programmeId, importId: previewed.importId };
  const answer = await officer.bytes('getImportTable', { params });
  expect(answer.headers.get('content-disposition')).toContain('template.xlsx');
  const { sheets } = await readSheets(await answer.bytes());
  const back = sheets[0]?.rows.find(([cell]) => cell === address())?.at(-1);
  expect(String(back)).toContain('1,300 → 1300');
  const link = await officer.call('getImportTable', { params, accept: 'application/json' });
  expect((await fetch(link.body.url)).ok).toBe(true);
  await applyTable(as(), previewed);
  expect(await read()).toMatchObject({ actual: { value: '1300' } });
});

test.each([
  ['csv', 'values.csv', 'text/csv'],
  ['xlsx', 'workbook.xlsx', xlsx],
] as const)(
  'an export as %s changes nothing when it is imported again',
  async (format, fileName, mediaType) => {
    await record({ comment: { en: '=2+3', zh: '两个村' } } as object);
    const { coordinator, programmeId } = programme;
    const wanted = { format, state: 'all', language: 'en' } as const;
    const { body } = await coordinator.call('requestExport', {
      params: { programmeId },
      body: wanted,
    });
    const file = await downloadExport({ programmeId, exportId: body.exportId }, 'coordinator');
    const again = await previewTable(as('coordinator'), file, { fileName, mediaType });
    const { values, unchanged } = again.counts ?? {};
    expect([await findings(again, 'coordinator'), unchanged]).toEqual([[], values]);
    expect(values).toBeGreaterThanOrEqual(2 * number);
  },
);

async function downloadExport(
  params: { programmeId: string; exportId: string },
  name: Name = 'officer',
) {
  for (;;) {
    const { body } = await programme[name].call('getExport', { params });
    if (body.status === 'ready')
      return (await programme[name].bytes('getExportContent', { params })).bytes();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a file that is no table fails, with the reason', async () => {
  const failed = await previewTable(as(), csv('a,b', '1,2'));
  expect([failed.status, failed.failure]).toEqual([
    'failed',
    expect.stringContaining('No row names the columns'),
  ]);
  const noWorkbook = await preview(row('reported,5,2020-08-25,List,'));
  const params = { programmeId: programme.programmeId, importId: noWorkbook.importId };
  const problem = await problemOf(programme.officer.bytes('getImportTable', { params }));
  expect(problem.type).toBe('/problems/import_conflict');
});
