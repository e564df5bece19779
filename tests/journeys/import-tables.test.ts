import { afterAll, beforeAll, expect, test } from 'vitest';
import { activityOf, fileOf } from '../local/iati.ts';
import { applyFile, previewFile } from '../local/imports.ts';
import { setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
let importId: string;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await applyFile(programme, fileOf(activityOf('XM-TABLE', { description: 'Counted.' })));
  const changed = activityOf('XM-TABLE', { actual: '-6', description: '=1+1' });
  importId = (await previewFile(programme, fileOf(changed))).importId;
});
afterAll(() => system.stop());

type List = 'listImportChanges' | 'listImportFindings';

async function tableOf(name: List, query = {}, conditions = {}) {
  const params = { programmeId: programme.programmeId, importId };
  const asked = { params, query, accept: 'text/csv', ...conditions };
  const answer = await programme.coordinator.bytes(name, asked);
  return { headers: answer.headers, status: answer.status, text: await answer.text() };
}

const linesOf = ({ text }: { readonly text: string }) => text.trimEnd().split('\r\n');

test('changes are served as CSV, in which no text runs as a formula and numbers stay numbers', async () => {
  const table = await tableOf('listImportChanges');
  expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const [head, ...rows] = linesOf(table);
  expect(head).toMatch(/^\uFEFF?outcome,kind,address,activity,path,field,here,file,reason$/);
  expect(rows.find((row) => row.includes(',description/en,'))).toContain(",Counted.,'=1+1,");
  expect(rows.find((row) => row.includes(',actual,'))).toMatch(/,actual,5,-6,submitted$/);
});

test('findings are served as CSV, page by page, and not again to who has them', async () => {
  const all = linesOf(await tableOf('listImportFindings')).slice(1);
  expect(all.length).toBeGreaterThan(1);
  const first = await tableOf('listImportFindings', { limit: 1 });
  expect(linesOf(first).slice(1)).toEqual(all.slice(0, 1));
  const cursor = /cursor=([^>&]+)/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
  const next = await tableOf('listImportFindings', {
    limit: 1,
    cursor: decodeURIComponent(cursor),
  });
  expect(linesOf(next).slice(1)).toEqual(all.slice(1, 2));
  const again = await tableOf(
    'listImportFindings',
    { limit: 1 },
    { ifNoneMatch: first.headers.get('etag') },
  );
  expect([again.status, again.text]).toEqual([304, '']);
});

test('without a wish the answer is JSON', async () => {
  const params = { programmeId: programme.programmeId, importId };
  const answer = await programme.coordinator.bytes('listImportChanges', { params });
  expect(answer.headers.get('content-type')).toContain('application/json');
});
