import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { todayIn } from '../../shared/domain/dates.ts';
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
const source = { title: 'Minutes' };
const inProgramme = () => ({ programmeId: programme.programmeId });
const ofValue = () => ({
  projectId: programme.projectId,
  indicatorId: 'households',
  periodId: '2020-01-01',
});

/** Zones a day apart: it is always tomorrow of the first in the second. */
const [west, east] = ['Etc/GMT+12', 'Etc/GMT-14'] as const;
const todayAt = (timeZone: string) => todayIn(timeZone, new Date().toISOString());

async function useZone(timeZone: string) {
  const { coordinator } = programme;
  const at = { params: inProgramme() };
  const { version, title, countries } = (await coordinator.call('getProgramme', at)).body;
  const body = { title, countries, timeZone };
  await coordinator.call('replaceProgramme', { ...at, body, ifMatch: `"${version}"` });
}

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

describe('the date of an event', () => {
  const pointersOf = async (call: Promise<unknown>) =>
    (await problemOf(call)).errors?.map(({ pointer }) => pointer);
  const record = (fields: object) =>
    programme.officer.call('recordValue', {
      params: ofValue(),
      body: { ...value, ...fields },
      ifNoneMatch: '*',
    });

  test.each([
    ['a value', { asOf: '2062-07-01' }, '/asOf'],
    ['a value, in the calendar of the country', { asOf: '2569-07-01' }, '/asOf'],
    ['a value, before its period', { asOf: '2019-12-31' }, '/asOf'],
    [
      'another source',
      { otherSources: [{ actual: value.actual, asOf: '2062-07-01', source }] },
      '/otherSources/0/asOf',
    ],
    [
      'another source, before the period',
      { otherSources: [{ actual: value.actual, asOf: '2019-12-31', source }] },
      '/otherSources/0/asOf',
    ],
    ['a source', { source: { ...source, publishedOn: '2062-01-01' } }, '/source/publishedOn'],
  ])('is refused where it has not come: %s', async (_, fields, pointer) => {
    expect(await pointersOf(record(fields))).toEqual([pointer]);
  });

  test('is refused of a photograph, a report, and figures asked for', async () => {
    const { officer, coordinator, reader, projectId } = programme;
    const photograph = {
      title: 'Tap',
      fileName: 'tap.jpg',
      mediaType: 'image/jpeg',
      bytes: 10,
      sha256: 'a'.repeat(64),
      photograph: {
        caption: { en: 'A tap' },
        alternative: { en: 'A tap beside a house.' },
        takenOn: '2062-01-01',
        copyright: 'Centre',
        consent: { kind: 'nobody_recognisable' },
      },
    } as const;
    const evidence = officer.call('announceEvidence', { params: { projectId }, body: photograph });
    expect(await pointersOf(evidence)).toEqual(['/photograph/takenOn']);
    for (const asOf of ['2199-12-31', '9999-12-31']) {
      const body = { kind: 'experience_sharing', asOf } as const;
      const report = coordinator.call('requestReport', { params: inProgramme(), body });
      expect(await pointersOf(report)).toEqual(['/asOf']);
    }
    const progress = reader.call('getProgrammeProgress', {
      params: inProgramme(),
      query: { asOf: '2199-12-31' },
    });
    expect(await pointersOf(progress)).toEqual(['/asOf']);
  });

  test('is refused of a period in another calendar', async () => {
    const periods = [{ periodStart: '2568-01-01', periodEnd: '2568-12-31' }];
    const put = programme.officer.call('putIndicator', {
      params: { projectId: programme.projectId, indicatorId: 'other' },
      body: { ...indicator, periods },
      ifNoneMatch: '*',
    });
    expect(await pointersOf(put)).toEqual(['/periods/0/periodStart', '/periods/0/periodEnd']);
  });

  test('depends on the time zone of the programme, at once after it changes', async () => {
    await useZone(west);
    const tomorrow = { asOf: todayAt(east) };
    expect(await pointersOf(record(tomorrow))).toEqual(['/asOf']);
    await useZone(east);
    expect((await record(tomorrow)).body.asOf).toBe(tomorrow.asOf);
  });
});

describe('today', () => {
  test.each([west, east])('in %s is the date of figures and reports', async (timeZone) => {
    const { coordinator, reader, projectId } = programme;
    await useZone(timeZone);
    const today = todayAt(timeZone);
    const ofProgramme = await reader.call('getProgrammeProgress', { params: inProgramme() });
    expect(ofProgramme.body.asOf).toBe(today);
    const ofProject = await reader.call('getProjectProgress', { params: { projectId } });
    expect(ofProject.body.asOf).toBe(today);
    const quality = await coordinator.call('getDataQuality', { params: inProgramme() });
    expect(quality.body.asOf).toBe(today);
    const conclusion = await coordinator.call('getConclusion', { params: { projectId } });
    expect(conclusion.body.asOf).toBe(today);
    const body = { kind: 'experience_sharing' } as const;
    const report = await coordinator.call('requestReport', { params: inProgramme(), body });
    expect(report.body.asOf).toBe(today);
  });

  test('without a time zone is that of the deployment', async () => {
    const { coordinator, reader } = programme;
    const at = { params: inProgramme() };
    const { version, title, countries } = (await coordinator.call('getProgramme', at)).body;
    await coordinator.call('replaceProgramme', {
      ...at,
      body: { title, countries },
      ifMatch: `"${version}"`,
    });
    const progress = await reader.call('getProgrammeProgress', at);
    expect(progress.body.asOf).toBe(todayAt('Asia/Shanghai'));
  });

  test('is not in a time zone that nobody knows', async () => {
    const problem = await problemOf(useZone('Asia/Shangai'));
    expect(problem.errors).toMatchObject([{ pointer: '/timeZone' }]);
  });
});
