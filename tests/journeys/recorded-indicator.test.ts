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
  const params = { ...of(), periodStart: '2020-01-01' };
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
