import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IndicatorInput } from '../../shared/domain/framework/indicator-input.ts';
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
const of = () => ({ projectId: programme.projectId, indicatorId: 'households' });
const [first, second] = indicator.periods;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
  const params = { ...of(), periodId: '2020-01-01' };
  await programme.officer.call('recordValue', { params, body: value, ifNoneMatch: '*' });
});
afterAll(() => system.stop());

describe('an indicator with a recorded value', () => {
  const put = (fields: Partial<IndicatorInput>) =>
    programme.officer.call('putIndicator', {
      params: of(),
      body: { ...indicator, ...fields },
      ifMatch: '"1"',
    });

  test.each<[string, Partial<IndicatorInput>]>([
    ['its measure', { measure: 'percentage' }],
    ['the period of the value', { periods: second ? [second] : [] }],
    [
      'the end of that period',
      { periods: first && second ? [{ ...first, periodEnd: '2020-06-30' }, second] : [] },
    ],
  ])('keeps %s', async (_, fields) => {
    const { status, type } = await problemOf(put(fields));
    expect([status, type]).toEqual([409, '/problems/in_use']);
    const { body } = await programme.reader.call('getIndicator', { params: of() });
    expect(body).toMatchObject({ version: 1, measure: 'unit' });
  });
});

test('periods that start on one day have a value each, by their id', async () => {
  const params = { projectId: programme.projectId, indicatorId: 'two-spans' };
  const half = { periodId: 'half', periodStart: '2020-01-01', periodEnd: '2020-06-30' };
  const year = { periodStart: '2020-01-01', periodEnd: '2020-12-31' };
  const body = { ...indicator, periods: [year, half] };
  await programme.officer.call('putIndicator', { params, body, ifNoneMatch: '*' });
  for (const [periodId, figure] of [
    ['2020-01-01', '80'],
    ['half', '45'],
  ] as const) {
    const recorded = { ...value, actual: { kind: 'reported' as const, value: figure } };
    const call = { params: { ...params, periodId }, body: recorded, ifNoneMatch: '*' } as const;
    await programme.officer.call('recordValue', call);
  }
  const { body: listed } = await programme.officer.call('listValues', { params });
  expect(
    listed.items.map(({ periodId, periodEnd, actual }) => [periodId, periodEnd, actual]),
  ).toEqual([
    ['2020-01-01', '2020-12-31', { kind: 'reported', value: '80' }],
    ['half', '2020-06-30', { kind: 'reported', value: '45' }],
  ]);
});
