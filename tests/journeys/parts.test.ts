import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dimension } from '../../shared/domain/programme/dimension.ts';
import type { Actual } from '../../shared/domain/reported.ts';
import { faultsOf } from '../local/meaning.ts';
import {
  commonIndicator,
  indicator,
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
  const { officer, projectId } = programme;
  await officer.call('putResult', {
    params: { projectId, resultId: 'safe-water' },
    body: { type: 'outcome', title: { en: 'Safe water' } },
    ifNoneMatch: '*',
  });
});
afterAll(() => system.stop());

const sex: Dimension = {
  id: 'sex',
  label: { en: 'Sex', zh: '性别' },
  categories: [
    { id: 'female', label: { en: 'Women' } },
    { id: 'male', label: { en: 'Men' } },
  ],
};
const withheld: Actual = { kind: 'withheld', reason: 'Fewer than five.' };
const reported = (number: string): Actual => ({ kind: 'reported', value: number });

async function putDimensions(dimensions: Dimension[], reason?: string) {
  const { coordinator, programmeId } = programme;
  const { etag, body } = await coordinator.call('getProgramme', { params: { programmeId } });
  const { title, countries } = body;
  return coordinator.call('replaceProgramme', {
    params: { programmeId },
    body: { title, countries, dimensions, ...(reason !== undefined && { reason }) },
    ifMatch: etag,
  });
}

const bySex = { commonIndicatorId: 'water', counts: commonIndicator.counts };

function putIndicator(dimensions: string[]) {
  const { officer, projectId } = programme;
  return officer.call('putIndicator', {
    params: { projectId, indicatorId: 'by-sex' },
    body: { ...indicator, ...bySex, disaggregation: [{ dimensions, partition: true }] },
    ifNoneMatch: '*',
  });
}

const ofValue = () => ({
  projectId: programme.projectId,
  indicatorId: 'by-sex',
  periodId: '2020-01-01',
});

type Given = Readonly<Record<string, Actual>>;
function record(parts: Given, version?: number) {
  const disaggregated = Object.entries(parts).map(([category, actual]) => ({
    dimensions: { sex: category },
    actual,
  }));
  return programme.officer.call('recordValue', {
    params: ofValue(),
    body: { ...value, actual: reported('100'), disaggregated },
    ...(version === undefined ? { ifNoneMatch: '*' } : { ifMatch: `"${version}"` }),
  });
}

const review = (by: 'officer' | 'coordinator', step: 'submit' | 'approve', version: number) =>
  programme[by].call('reviewValue', {
    params: ofValue(),
    body: { step },
    ifMatch: `"${version}"`,
  });

describe('the dimensions of a programme', () => {
  test('are declared before an indicator names them', async () => {
    const { coordinator, programmeId } = programme;
    await coordinator.call('putCommonIndicator', {
      params: { programmeId, commonIndicatorId: 'water' },
      body: commonIndicator,
      ifNoneMatch: '*',
    });
    expect(await faultsOf(putIndicator(['sex']))).toEqual([
      'invalid_request',
      '/disaggregation/0/dimensions/0',
    ]);
    expect((await putDimensions([sex])).status).toBe(200);
    expect((await putIndicator(['sex'])).status).toBe(201);
  });

  test('a category that is not declared is refused, with those that are', async () => {
    const problem = await problemOf(record({ women: reported('60') }));
    expect([problem.status, problem.errors?.[0]?.pointer]).toEqual([
      422,
      '/disaggregated/0/dimensions',
    ]);
    expect(problem.errors?.[0]?.detail).toContain('female, male');
  });
});

describe('a part that is withheld alone', () => {
  test('cannot be submitted, and the answer names it', async () => {
    expect((await record({ female: reported('60'), male: withheld })).status).toBe(201);
    const problem = await problemOf(review('officer', 'submit', 1));
    expect([problem.status, problem.type]).toEqual([422, '/problems/withheld_revealed']);
    expect(problem.detail).toContain('sex male');
  });

  test('can be where a second part is withheld too; no figure tells the rest', async () => {
    await record({ female: withheld, male: withheld }, 1);
    await review('officer', 'submit', 2);
    await review('coordinator', 'approve', 3);
    const { projectId } = programme;
    const { body } = await programme.reader.call('getProjectProgress', { params: { projectId } });
    expect(body.indicators.at(-1)?.periods[0]?.families).toEqual([
      {
        dimensions: ['sex'],
        partition: true,
        state: 'withheld',
        parts: 2,
        missingParts: 2,
        margins: [],
      },
    ]);
  });
});

test('progress by category lists what is withheld, by country it has the total', async () => {
  const { reader, programmeId } = programme;
  const ask = async (by: 'category' | 'country') => {
    const params = { programmeId };
    const { body } = await reader.call('getProgrammeProgress', { params, query: { by } });
    return body;
  };
  const byCategory = await ask('category');
  expect(byCategory.grouped?.[0]?.groups.map(({ notSummed }) => notSummed[0]?.reason)).toEqual([
    'withheld',
    'withheld',
  ]);
  expect(byCategory.explanations.withheld).toBeDefined();
  const byCountry = await ask('country');
  expect(byCountry.grouped?.[0]?.groups[0]).toMatchObject({
    of: { by: 'country' },
    outcome: { state: 'figure', figure: { value: '100' } },
  });
});

describe('after a submission', () => {
  const relabelled = {
    ...sex,
    categories: sex.categories.map((each) => ({ ...each, label: { en: `${each.id} adults` } })),
  };

  test('a further category is free, another label needs a reason', async () => {
    const other = { id: 'other', label: { en: 'Other' } };
    const more = { ...sex, categories: [...sex.categories, other] };
    expect((await putDimensions([more])).status).toBe(200);
    expect(await faultsOf(putDimensions([relabelled]))).toEqual(['invalid_request', '/reason']);
    expect((await putDimensions([relabelled], 'As the census says.')).status).toBe(200);
  });

  test('a category that a value names cannot be removed', async () => {
    const without = { ...relabelled, categories: relabelled.categories.slice(0, 1) };
    expect(await faultsOf(putDimensions([without], 'No men.'))).toEqual(['in_use']);
    expect(await faultsOf(putDimensions([], 'None.'))).toEqual(['in_use']);
  });
});
