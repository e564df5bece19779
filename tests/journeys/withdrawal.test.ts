import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../shared/contract/client.ts';
import * as bodies from '../local/bodies.ts';
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
const body = { reason: 'It was entered twice.' };
const fresh = { ifNoneMatch: '*' } as const;
const typeOf = async (call: Promise<unknown>) => (await problemOf(call)).type;
const ofValue = (periodId = '2020-01-01') => ({
  projectId: programme.projectId,
  indicatorId: 'households',
  periodId,
});
const step = (by: Client, name: 'submit' | 'approve', version: number) =>
  by.call('reviewValue', { params: ofValue(), body: { step: name }, ifMatch: `"${version}"` });
const withdrawValue = (by: Client, version: number, periodId?: string) =>
  by.call('withdrawValue', { params: ofValue(periodId), body, ifMatch: `"${version}"` });

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

describe('a value', () => {
  test('that is a draft is withdrawn by its officer, and comes back by PUT', async () => {
    const { officer } = programme;
    await officer.call('recordValue', { params: ofValue(), body: value, ...fresh });
    const { body: gone } = await withdrawValue(officer, 1);
    expect(gone.withdrawn).toMatchObject({ reason: body.reason });
    expect(await typeOf(step(officer, 'submit', 2))).toBe('/problems/withdrawn');
    expect(await typeOf(withdrawValue(officer, 2))).toBe('/problems/withdrawn');
    const again = { params: ofValue(), body: value, ifMatch: '"2"' };
    const { body: back } = await officer.call('recordValue', again);
    expect([back.status, back.withdrawn]).toEqual(['draft', undefined]);
  });

  test('that is approved is withdrawn by the coordinator alone', async () => {
    const { officer, coordinator, reader, programmeId, projectId } = programme;
    await step(officer, 'submit', 3);
    await step(coordinator, 'approve', 4);
    expect(await typeOf(withdrawValue(officer, 5))).toBe('/problems/forbidden');
    expect((await withdrawValue(coordinator, 5)).body).toMatchObject({ status: 'approved' });
    expect(await typeOf(reader.call('getValue', { params: ofValue() }))).toBe(
      '/problems/not_found',
    );
    expect((await officer.call('getValue', { params: ofValue() })).body.withdrawn).toBeDefined();
    const list = async (by: Client, query: { withdrawn?: 'true' } = {}) => {
      const { projectId: _, ...rest } = ofValue();
      const params = { projectId, indicatorId: rest.indicatorId };
      return (await by.call('listValues', { params, query: query as never })).body.items.length;
    };
    expect([await list(officer), await list(officer, { withdrawn: 'true' })]).toEqual([0, 1]);
    expect(await list(reader, { withdrawn: 'true' })).toBe(0);
    const progress = await reader.call('getProjectProgress', { params: { projectId } });
    expect(JSON.stringify(progress.body)).not.toContain('1282');
    const { body: quality } = await coordinator.call('getDataQuality', {
      params: { programmeId },
    });
    const found = quality.findings.find(({ kind }) => kind === 'withdrawn');
    expect(found?.items).toMatchObject([{ withdrawnBecause: body.reason, version: 6 }]);
  });

  test('stays in a history that is intact', async () => {
    const { coordinator, projectId } = programme;
    const { body: verified } = await coordinator.call('verifyProjectHistory', {
      params: { projectId },
    });
    expect(verified.outcome).toBe('intact');
  });

  test('comes back as a draft, which is approved anew', async () => {
    const { officer, coordinator } = programme;
    const again = { params: ofValue(), body: value, ifMatch: '"6"' };
    const { body: back } = await officer.call('recordValue', again);
    expect(back).toMatchObject({ status: 'draft' });
    expect(back).not.toHaveProperty('approvals');
    await step(officer, 'submit', 7);
    expect((await step(coordinator, 'approve', 8)).body.status).toBe('approved');
  });
});

describe('what something approved stands on is in use', () => {
  test.each([
    ['an indicator', 'withdrawIndicator', { indicatorId: 'households' }, '/values/2020-01-01'],
    ['a result', 'withdrawResult', { resultId: 'safe-water' }, '/indicators/households'],
  ] as const)('%s', async (_, route, ids, named) => {
    const params = { projectId: programme.projectId, ...ids } as never;
    const { type, detail } = await problemOf(
      programme.coordinator.call(route, { params, body, ifMatch: '"1"' }),
    );
    expect([type, detail]).toEqual(['/problems/in_use', expect.stringContaining(named)]);
  });

  test('an organisation', async () => {
    const params = { programmeId: programme.programmeId, organisationId: 'centre' };
    const asked = { params, body, ifMatch: '"1"' };
    const found = await problemOf(programme.coordinator.call('withdrawOrganisation', asked));
    expect(found.detail).toContain(`/projects/${programme.projectId}`);
  });
});

test('an indicator without approved values goes, with its drafts, and nothing new refers to it', async () => {
  const { officer, projectId } = programme;
  const params = { projectId, indicatorId: 'double' };
  await officer.call('putIndicator', { params, body: indicator, ...fresh });
  const key = { ...params, periodId: '2020-01-01' };
  await officer.call('recordValue', { params: key, body: value, ...fresh });
  await officer.call('withdrawIndicator', { params, body, ifMatch: '"1"' });
  const again = officer.call('recordValue', { params: key, body: value, ifMatch: '"1"' });
  expect(await typeOf(again)).toBe('/problems/not_found');
  const progress = await officer.call('getProjectProgress', { params: { projectId } });
  expect(JSON.stringify(progress.body)).not.toContain('double');
});

test('a published text leaves search, and is unpublished when it comes back', async () => {
  const { officer, coordinator, reader, projectId } = programme;
  const written = await officer.call('writeLesson', {
    params: { projectId },
    body: { ...bodies.lesson, evidence: [{ title: 'Visit note' }] },
  });
  const params = { projectId, lessonId: written.body.lessonId };
  const publish = { params, body: { step: 'publish' }, ifMatch: '"1"' } as const;
  await coordinator.call('publishLesson', publish);
  const found = async () => (await reader.call('searchExperiences')).body.items.length;
  expect(await found()).toBe(1);
  await coordinator.call('withdrawLesson', { params, body, ifMatch: '"2"' });
  expect(await found()).toBe(0);
  const back = { params, body: bodies.lesson, ifMatch: '"3"' };
  expect((await officer.call('replaceLesson', back)).body.status).toBe('draft');
});

test('a withdrawn report is no longer served, and comes back when a coordinator requests it again', async () => {
  const { officer, coordinator, reader, programmeId } = programme;
  const request = {
    params: { programmeId },
    body: { kind: 'experience_sharing', asOf: '2021-12-31' },
  } as const;
  const { body: made } = await coordinator.call('requestReport', request);
  const params = { reportId: made.reportId };
  await coordinator.call('withdrawReport', { params, body, ifMatch: `"${made.version}"` });
  const content = () =>
    coordinator.bytes('getReportContent', { params, accept: 'application/pdf' });
  expect(await typeOf(content())).toBe('/problems/withdrawn');
  expect(await typeOf(reader.call('getReport', { params }))).toBe('/problems/not_found');
  expect(await typeOf(officer.call('requestReport', request))).toBe('/problems/withdrawn');
  const { body: back } = await coordinator.call('requestReport', request);
  expect(back).toMatchObject({ reportId: made.reportId, status: made.status });
  expect(back).not.toHaveProperty('withdrawn');
  expect((await content()).status).toBe(200);
});

test('in a closed period nobody withdraws', async () => {
  const { coordinator, officer, programmeId } = programme;
  const params = { programmeId, closingId: 'all' };
  const days = { startDate: '2020-01-01', endDate: '2021-12-31' };
  await coordinator.call('putClosing', { params, body: { ...days, status: 'closed' }, ...fresh });
  expect(await typeOf(withdrawValue(coordinator, 9))).toBe('/problems/period_closed');
  await coordinator.call('withdrawClosing', { params, body, ifMatch: '"1"' });
  const later = { params: ofValue('2021-01-01'), body: { ...value, asOf: '2021-12-31' }, ...fresh };
  expect((await officer.call('recordValue', later)).body.status).toBe('draft');
});

test('a withdrawn membership ends', async () => {
  const { coordinator, reader, programmeId } = programme;
  const { body: members } = await coordinator.call('listMembers', { params: { programmeId } });
  const memberId = members.items.find(({ role }) => role === 'reader')?.memberId ?? '';
  const params = { programmeId, memberId };
  await coordinator.call('withdrawMember', { params, body, ifMatch: '"1"' });
  const read = reader.call('getProgramme', { params: { programmeId } });
  expect(await typeOf(read)).toBe('/problems/not_found');
});
