import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ResultInput } from '../../shared/domain/framework/result.ts';
import type { ProjectInput } from '../../shared/domain/programme/project.ts';
import { faultsOf, place, reason, type Speaker, setUpMeaning } from '../local/meaning.ts';
import { commonIndicator } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let world: Awaited<ReturnType<typeof setUpMeaning>>;

beforeAll(async () => {
  system = await startSystem();
  world = await setUpMeaning(system);
  await world.review('officer', 'submit', 1);
});
afterAll(() => system.stop());

describe('after a submission', () => {
  test.each<[string, Partial<ResultInput>, string]>([
    ['type', { type: 'impact' }, '/type'],
    ['title', { title: { en: 'Better lives' } }, '/title'],
  ])(
    'only the coordinator, with a reason, changes the %s of its result',
    async (_, fields, pointer) => {
      expect(await faultsOf(world.put.result('officer', { ...fields, reason }))).toEqual([
        'meaning_bound',
        pointer,
      ]);
      expect(await faultsOf(world.put.result('coordinator', fields))).toEqual([
        'invalid_request',
        '/reason',
      ]);
      expect((await world.put.result('coordinator', { ...fields, reason })).status).toBe(200);
      await world.put.result('coordinator', { reason });
    },
  );

  test.each<[string, Partial<ProjectInput>, string]>([
    ['status', { status: 'finalisation' }, '/status'],
    ['day of the status', { statusSince: '2026-03-01' }, '/statusSince'],
    ['country', { country: 'LA' }, '/country'],
    ['places', { sites: [{ name: { en: 'Lower village' } }] }, '/sites'],
  ])(
    'only the coordinator, with a reason, changes the %s of its project',
    async (_, fields, pointer) => {
      expect(await faultsOf(world.put.project('officer', { ...fields, reason }))).toEqual([
        'meaning_bound',
        pointer,
      ]);
      expect(await faultsOf(world.put.project('coordinator', fields))).toEqual([
        'invalid_request',
        '/reason',
      ]);
      expect((await world.put.project('coordinator', { ...fields, reason })).status).toBe(200);
      await world.put.project('coordinator', { reason });
    },
  );

  test('a project moves to another organisation only with a reason', async () => {
    const moved = { organisationId: 'other-centre' };
    expect(await faultsOf(world.put.project('coordinator', moved))).toEqual([
      'invalid_request',
      '/reason',
    ]);
  });

  test('an officer may still add sites, budgets and descriptions', async () => {
    const sites = [{ name: { en: 'New village' } }, ...(place.sites ?? [])];
    const words = { title: { en: 'Two villages and one' }, endDate: '2022-12-31' };
    expect((await world.put.project('officer', { ...words, sites })).status).toBe(200);
    const description = { en: 'Water that is safe to drink.' };
    expect((await world.put.result('officer', { description })).status).toBe(200);
  });

  test('only the coordinator, with a reason, changes the common indicator it rolls up to', async () => {
    const fields = {
      aggregation: { ...commonIndicator.aggregation, overProjects: 'max' as const },
    };
    expect(
      await faultsOf(world.put.commonIndicator('administrator', { ...fields, reason })),
    ).toEqual(['meaning_bound', '/aggregation']);
    expect(await faultsOf(world.put.commonIndicator('coordinator', fields))).toEqual([
      'invalid_request',
      '/reason',
    ]);
    expect((await world.put.commonIndicator('coordinator', { ...fields, reason })).status).toBe(
      200,
    );
    const free = { ...fields, headline: true };
    expect((await world.put.commonIndicator('administrator', free)).status).toBe(200);
  });
});

describe('evidence', () => {
  const describeAs = (by: Speaker, title: string, version: number) =>
    world[by].call('describeEvidence', {
      params: { projectId: world.projectId, evidenceId: world.evidenceId },
      body: { title, public: true },
      ifMatch: `"${version}"`,
    });

  test('can be described anew until an approved value names it, and again once that is reopened', async () => {
    const { body } = await describeAs('officer', 'List of households', 2);
    await world.review('coordinator', 'approve', 2);

    for (const by of ['officer', 'coordinator'] as const) {
      const problem = await problemOf(describeAs(by, 'Payments to villagers', body.version));
      expect(problem).toMatchObject({ type: '/problems/in_use', status: 409 });
      expect(problem.detail).toContain('"households"');
    }
    expect((await describeAs('officer', 'List of households', body.version)).status).toBe(200);
    await world.review('coordinator', 'reopen', 3);
    const other = await describeAs('officer', 'List of homes', body.version + 1);
    expect(other.body.title).toBe('List of homes');
  });
});
