import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProblemDocument } from '../../shared/domain/problem.ts';
import { ProblemDocument as Document } from '../../shared/domain/problem.ts';
import {
  indicator,
  setUpFramework,
  setUpProgramme,
  type TestProgramme,
  value,
} from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

const result = (resultId: string, title: string) => ({
  params: { projectId: programme.projectId, resultId },
  body: { type: 'outcome' as const, title: { en: title } },
});

/** A body that no JSON serialiser would write. */
async function sendResult(resultId: string, body: string): Promise<ProblemDocument> {
  const response = await fetch(
    `${system.url}/projects/${programme.projectId}/results/${resultId}`,
    {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${await system.issueToken({ email: 'officer@example.org' })}`,
        'content-type': 'application/json',
        'if-none-match': '*',
      },
      body,
    },
  );
  return Document.parse(await response.json());
}

const isThere = async (resultId: string) => {
  const { body } = await programme.officer.call('listResults', {
    params: { projectId: programme.projectId },
  });
  return body.items.some((each) => each.resultId === resultId);
};

describe('invalid text is refused with its place, and nothing is stored', () => {
  test.each([
    ['of a zero-width space', '\u200B', 'has no character that can be seen'],
    ['of a soft hyphen', '\u00AD', 'has no character that can be seen'],
    ['of a word joiner', '\u2060', 'has no character that can be seen'],
    ['of an accent', '\u0301', 'has no character that can be seen'],
    [
      'with a pile of marks',
      `Bridge A${'\u0301'.repeat(200)}`,
      'has more than 30 combining marks on the letter at character 8',
    ],
  ])('%s', async (_, title, detail) => {
    const problem = await problemOf(
      programme.officer.call('putResult', { ...result('blank', title), ifNoneMatch: '*' }),
    );
    expect(problem.status).toBe(422);
    expect(problem.errors).toEqual([
      { in: 'body', pointer: '/title/en', code: 'wrong_characters', detail },
    ]);
    expect(await isThere('blank')).toBe(false);
  });

  test.each([
    ['a field given twice', '{"type":"outcome","title":{"en":"a","en":"b"}}', '/title/en'],
    [
      'the name of every prototype',
      '{"type":"outcome","title":{"en":"a","__proto__":"b"}}',
      '/title/__proto__',
    ],
    ['the same at the top', '{"type":"outcome","title":{"en":"a"},"__proto__":{}}', '/__proto__'],
  ])('%s', async (_, body, pointer) => {
    const problem = await sendResult('twice', body);
    expect([problem.status, problem.errors?.[0]?.pointer]).toEqual([422, pointer]);
    expect(await isThere('twice')).toBe(false);
  });

  test('a dimension with two normal forms of one name, or without a name', async () => {
    const record = (dimensions: Record<string, string>) =>
      problemOf(
        programme.officer.call('recordValue', {
          params: {
            projectId: programme.projectId,
            indicatorId: 'households',
            periodId: '2020-01-01',
          },
          body: { ...value, disaggregated: [{ dimensions, actual: value.actual }] },
          ifNoneMatch: '*',
        }),
      );
    expect((await record({ qualité: 'a', 'qualite\u0301': 'b' })).errors).toMatchObject([
      { pointer: '/disaggregated/0/dimensions/qualite\u0301', detail: 'is given twice' },
    ]);
    expect((await record({ '\u200B': 'a' })).errors).toMatchObject([
      { detail: 'has no character that can be seen' },
    ]);
  });

  test.each(['\u200B', '\u0301', ' \u00AD '])('a search for %j', async (text) => {
    const problem = await problemOf(
      programme.reader.call('searchExperiences', { query: { text } }),
    );
    expect([problem.status, problem.errors?.[0]?.in, problem.errors?.[0]?.pointer]).toEqual([
      422,
      'query',
      '/text',
    ]);
  });
});

test('a text is normalised when it is stored, and a category is found in any form', async () => {
  const { officer, projectId } = programme;
  const title = 'Fe\u0301minin\u200B';
  const { body } = await officer.call('putResult', { ...result('form', title), ifNoneMatch: '*' });
  expect(body.title.en).toBe('F\u00E9minin');
  const { unit: _, baseline: __, ...words } = indicator;
  const periods = [{ periodStart: '2020-01-01', periodEnd: '2020-12-31' }];
  await officer.call('putIndicator', {
    params: { projectId, indicatorId: 'quality' },
    body: { ...words, measure: 'ordinal', categories: ['Mauvais', 'Qualit\u00E9'], periods },
    ifNoneMatch: '*',
  });
  const recorded = await officer.call('recordValue', {
    params: { projectId, indicatorId: 'quality', periodId: '2020-01-01' },
    body: { ...value, actual: { kind: 'described', category: 'Qualite\u0301' } },
    ifNoneMatch: '*',
  });
  expect(recorded.body.actual).toEqual({ kind: 'described', category: 'Qualit\u00E9' });
});

describe('the writer is warned of characters that reports cannot print', () => {
  const ethiopic = { code: 'no_font', pointer: '/title/en', codePoint: 'U+1230', character: 'ሰ' };
  const hindi = { code: 'not_shaped', pointer: '/title/en', codePoint: 'U+0939' };

  test('on creation, on a retry and on replacement, but not on reading', async () => {
    const { officer } = programme;
    const create = { ...result('warned', 'Done by ሰ'), ifNoneMatch: '*' };
    const created = await officer.call('putResult', create);
    expect(created.body.warnings).toMatchObject([ethiopic]);
    const again = await officer.call('putResult', create);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(created.body);
    const { params } = create;
    const read = await officer.call('getResult', { params });
    expect(read.body).not.toHaveProperty('warnings');
    expect(read.etag).toBe(created.etag);
    expect(await isThere('warned')).toBe(true);
    const replaced = await officer.call('putResult', {
      ...result('warned', 'हिन्दी'),
      ifMatch: created.etag,
    });
    expect(replaced.body.warnings).toMatchObject([hindi]);
    const mended = await officer.call('putResult', {
      ...result('warned', 'Hindi'),
      ifMatch: replaced.etag,
    });
    expect(mended.body).not.toHaveProperty('warnings');
    const late = await officer.call('putResult', create);
    expect(late.body).toEqual(created.body);
  });

  test('and the warning is not part of the history', async () => {
    const { coordinator, projectId } = programme;
    const { body } = await coordinator.call('verifyProjectHistory', { params: { projectId } });
    expect(body.outcome).toBe('intact');
  });

  test('on creation by POST', async () => {
    const { coordinator, programmeId } = programme;
    const { body } = await coordinator.call('createProject', {
      params: { programmeId },
      body: { organisationId: 'centre', title: { en: 'ሰ' }, country: 'TH', status: 'pipeline' },
    });
    expect(body.warnings).toMatchObject([ethiopic]);
  });

  test('for each value of a batch', async () => {
    const { officer, coordinator, projectId, programmeId } = programme;
    const params = { projectId, indicatorId: 'households', periodId: '2020-01-01' };
    await officer.call('recordValue', { params, body: value, ifNoneMatch: '*' });
    const batch = (step: 'submit' | 'return', version: number, comment?: string) => ({
      params: { programmeId },
      body: { step, items: [{ ...params, version }], ...(comment !== undefined && { comment }) },
    });
    const submitted = await officer.call('reviewValues', batch('submit', 1));
    expect(submitted.body.items[0]).not.toHaveProperty('warnings');
    const sent = batch('return', 2, 'Recount ☿');
    const [returned] = (await coordinator.call('reviewValues', sent)).body.items;
    expect(returned).toMatchObject({
      outcome: 'done',
      warnings: [{ pointer: '/review/comment', codePoint: 'U+263F' }],
    });
    const [again] = (await coordinator.call('reviewValues', sent)).body.items;
    expect(again).toEqual({ ...returned, outcome: 'done_before' });
  });
});
