import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IndicatorInput } from '../../shared/domain/framework/indicator-input.ts';
import { splitBy } from '../builders/split.ts';
import { faultsOf, indicator, reason, setUpMeaning } from '../local/meaning.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let world: Awaited<ReturnType<typeof setUpMeaning>>;

const [first, second] = indicator.periods;
if (!first || !second) throw new Error('The indicator has two periods');
const figure = (number: string) => ({ value: { kind: 'reported' as const, value: number } });

beforeAll(async () => {
  system = await startSystem();
  world = await setUpMeaning(system);
});
afterAll(() => system.stop());

describe('before anything is submitted', () => {
  test('an officer may change the meaning of indicator, result and project', async () => {
    const words = { title: { en: 'Homes with a tap' }, baseline: figure('90') };
    expect((await world.put.indicator('officer', words)).status).toBe(200);
    expect((await world.put.indicator('officer', { ascending: false })).status).toBe(200);
    const targets = { periods: [{ ...first, target: figure('1200') }, second] };
    expect((await world.put.indicator('officer', targets)).status).toBe(200);
    expect((await world.put.result('officer', { type: 'output' })).status).toBe(200);
    expect((await world.put.project('officer', { country: 'LA', sites: [] })).status).toBe(200);
    await world.put.indicator('officer', indicator);
    await world.put.result('officer', {});
    await world.put.project('officer', {});
  });

  test('the measure and the periods of recorded drafts cannot be changed', async () => {
    for (const by of ['officer', 'coordinator'] as const) {
      const other = { measure: 'percentage' as const, reason };
      expect(await faultsOf(world.put.indicator(by, other))).toEqual(['in_use']);
      const gone = { periods: [second], reason };
      expect(await faultsOf(world.put.indicator(by, gone))).toEqual(['in_use']);
    }
  });
});

describe('after a submission, even if it was returned', () => {
  beforeAll(async () => {
    await world.review('officer', 'submit', 1);
    await world.review('coordinator', 'return', 2);
    await world.officer.call('recordValue', {
      params: world.ofValue,
      body: world.value,
      ifMatch: '"3"',
    });
  });

  test('the value keeps the time of its first submission', async () => {
    const { body } = await world.officer.call('getValue', { params: world.ofValue });
    expect(body).toMatchObject({ status: 'returned', review: { comment: 'Count again.' } });
    expect(body.firstSubmittedAt).toBeDefined();
  });

  const bound: readonly [string, Partial<IndicatorInput>, string][] = [
    ['title', { title: { en: 'Persons' } }, '/title'],
    ['unit', { unit: { en: 'million households' } }, '/unit'],
    ['direction', { ascending: false }, '/ascending'],
    ['accumulation', { accumulation: 'level' }, '/accumulation'],
    ['what it counts', { counts: { of: 'things' } }, '/counts'],
    [
      'rule',
      {
        aggregation: {
          overPeriods: 'none',
          overProjects: 'none',
          overDisaggregation: 'none',
        },
      },
      '/aggregation',
    ],
    ['disaggregation', splitBy('sex'), '/disaggregation'],
    ['baseline', { baseline: figure('700') }, '/baseline'],
    ['result', { resultId: 'other' }, '/resultId'],
    ['target', { periods: [second, { ...first, target: figure('40') }] }, '/periods/1/target'],
    [
      'revised target',
      { periods: [{ ...first, revisedTarget: figure('40') }, second] },
      '/periods/0/revisedTarget',
    ],
  ];

  test.each(bound)(
    'an officer cannot change the %s, and learns who can',
    async (_, fields, pointer) => {
      const problem = await problemOf(world.put.indicator('officer', { ...fields, reason }));
      expect(problem).toMatchObject({ type: '/problems/meaning_bound', status: 403 });
      expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
      expect(problem.detail).toContain('only a coordinator');
    },
  );

  test('all bound fields are reported at once', async () => {
    const fields = { title: { en: 'Persons' }, baseline: figure('1') };
    const problem = await problemOf(world.put.indicator('officer', fields));
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(['/title', '/baseline']);
    expect(problem.detail).toContain('title, baseline');
  });

  test('description, headline, order and periods without a submitted value stay free', async () => {
    const third = { periodStart: '2022-01-01', periodEnd: '2022-12-31' };
    const fields = {
      description: { en: 'Counted house by house.' },
      headline: false,
      periods: [third, { ...second, target: figure('2000') }, first],
    };
    expect((await world.put.indicator('officer', fields)).status).toBe(200);
  });

  test('a coordinator gives a reason, kept in the history and not in the record', async () => {
    const fields = { unit: { en: 'families' } };
    expect(await faultsOf(world.put.indicator('coordinator', fields))).toEqual([
      'invalid_request',
      '/reason',
    ]);
    const { status, body } = await world.put.indicator('coordinator', { ...fields, reason });
    expect([status, body.unit]).toEqual([200, { en: 'families' }]);
    expect(body).not.toHaveProperty('reason');
    const { projectId } = world;
    const { body: history } = await world.coordinator.call('listProjectHistory', {
      params: { projectId },
    });
    expect(history.items[0]).toMatchObject({ reason, before: { unit: { en: 'households' } } });
  });

  test('the original target cannot be changed; an error is corrected by a revised target', async () => {
    const target = { periods: [{ ...first, target: figure('40') }, second] };
    const problem = await problemOf(world.put.indicator('coordinator', { ...target, reason }));
    expect(problem).toMatchObject({ type: '/problems/in_use', status: 409 });
    expect(problem.detail).toContain('revisedTarget');
    const { target: _, ...without } = first;
    const none = world.put.indicator('coordinator', { periods: [without, second], reason });
    expect((await problemOf(none)).type).toBe('/problems/in_use');
    const revisedTarget = { ...figure('130'), reason: 'error' as const };
    const revised = { periods: [{ ...first, revisedTarget }, second], reason };
    const { body } = await world.put.indicator('coordinator', revised);
    expect(body.periods[0]).toMatchObject({ target: first.target, revisedTarget });
  });
});
