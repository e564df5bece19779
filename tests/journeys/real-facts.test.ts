import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { project } from '../local/bodies.ts';
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
const site = { siteId: 'upper', name: { en: 'Upper village' } };

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
  const { projectId, officer } = programme;
  const body = { ...project, sites: [site] };
  await officer.call('replaceProject', { params: { projectId }, body, ifMatch: '"1"' });
});
afterAll(() => system.stop());

const pointersOf = async (promise: Promise<unknown>) =>
  (await problemOf(promise)).errors?.map(({ pointer }) => pointer);

describe('a place', () => {
  const put = (indicatorId: string, siteId: string) => {
    const params = { projectId: programme.projectId, indicatorId };
    const baseline = {
      value: { kind: 'stated' as const, text: '<2' },
      asOf: '2016',
      place: { siteId },
    };
    const body = { ...indicator, baseline, otherBaselines: [baseline] };
    return programme.officer.call('putIndicator', { params, body, ifNoneMatch: '*' });
  };

  test('of a baseline is a site of the project', async () => {
    expect(await pointersOf(put('nowhere', 'elsewhere'))).toEqual([
      '/baseline/place/siteId',
      '/otherBaselines/0/place/siteId',
    ]);
    const { body } = await put('somewhere', 'upper');
    expect(body).toMatchObject({
      baseline: { value: { kind: 'stated', text: '<2' }, asOf: '2016' },
    });
  });

  test('of a value is a site of the project', async () => {
    const params = {
      projectId: programme.projectId,
      indicatorId: 'households',
      periodId: '2020-01-01',
    };
    const record = (siteId: string) =>
      programme.officer.call('recordValue', {
        params,
        body: { ...value, place: { siteId } },
        ifNoneMatch: '*',
      });
    expect(await pointersOf(record('elsewhere'))).toEqual(['/place/siteId']);
    expect((await record('upper')).body.place).toEqual({ siteId: 'upper' });
  });
});

test('the organisation that publishes the data is one of the programme', async () => {
  const { programmeId, coordinator } = programme;
  const params = { programmeId };
  const { body: before, etag } = await coordinator.call('getProgramme', { params });
  const { title, countries } = before;
  const replace = (reportingOrganisationId: string) =>
    coordinator.call('replaceProgramme', {
      params,
      body: { title, countries, reportingOrganisationId, defaultLanguage: 'en', currency: 'CNY' },
      ifMatch: etag ?? '',
    });
  expect(await pointersOf(replace('nobody'))).toEqual(['/reportingOrganisationId']);
  expect((await replace('centre')).body).toMatchObject({
    reportingOrganisationId: 'centre',
    currency: 'CNY',
  });
});
