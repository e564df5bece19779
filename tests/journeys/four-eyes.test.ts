import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, connect } from '../../shared/contract/client.ts';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';
import * as bodies from '../local/year/bodies.ts';

let system: TestSystem;
let programme: TestProgramme;
/** The officer, who is also a coordinator with another address. */
let officerAtHome: Client;
/** A colleague of the officer. */
let colleague: Client;

const key = () => ({
  projectId: programme.projectId,
  indicatorId: 'households',
  periodId: '2020-01-01',
});
const typeOf = async (call: Promise<unknown>) => (await problemOf(call)).type;
const step = (by: Client, name: 'submit' | 'approve' | 'reopen', version: number) =>
  by.call('reviewValue', {
    params: key(),
    body: { step: name, ...(name === 'reopen' && { comment: 'A late count' }) },
    ifMatch: `"${version}"`,
  });

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
  const { administrator, coordinator, programmeId } = programme;
  const home = { email: 'officer-at-home@example.net', subject: 'officer@example.org' };
  officerAtHome = connect({ baseUrl: system.url, token: await system.issueToken(home) });
  colleague = await system.as('colleague@example.org');
  const params = { programmeId };
  await administrator.call('inviteMember', {
    params,
    body: { email: home.email, role: 'coordinator' },
  });
  await coordinator.call('inviteMember', {
    params,
    body: { email: 'colleague@example.org', role: 'implementer', organisationId: 'centre' },
  });
});
afterAll(() => system.stop());

describe('the author of a value cannot approve it', () => {
  test('with another address, singly or in a batch', async () => {
    const { officer, programmeId } = programme;
    await officer.call('recordValue', { params: key(), body: value, ifNoneMatch: '*' });
    await step(officer, 'submit', 1);
    expect(await typeOf(step(officerAtHome, 'approve', 2))).toBe('/problems/own_value');
    const { body } = await officerAtHome.call('reviewValues', {
      params: { programmeId },
      body: { step: 'approve', items: [{ ...key(), version: 2 }] },
    });
    expect(body.items[0]).toMatchObject({
      outcome: 'refused',
      problem: { type: '/problems/own_value' },
    });
  });

  test('after somebody else has recorded it again', async () => {
    const { coordinator } = programme;
    await step(coordinator, 'approve', 2);
    await step(coordinator, 'reopen', 3);
    const again = { params: key(), body: value, ifMatch: '"4"' };
    const { body } = await colleague.call('recordValue', again);
    expect(body.authors).toHaveLength(2);
    await step(colleague, 'submit', 5);
    expect(await typeOf(step(officerAtHome, 'approve', 6))).toBe('/problems/own_value');
    expect((await step(coordinator, 'approve', 6)).body.status).toBe('approved');
  });

  test('and reading the value does not reveal the subject at the issuer', async () => {
    const { body } = await programme.reader.call('getValue', { params: key() });
    expect(JSON.stringify(body)).not.toContain('officer');
  });
});

test('an author invited shortly before is a data quality finding, and approvals name who invited', async () => {
  const { coordinator, programmeId } = programme;
  const quality = await coordinator.call('getDataQuality', {
    params: { programmeId },
    query: { asOf: '2020-12-31' },
  });
  const { projectId, indicatorId, periodId } = key();
  const address = `/projects/${projectId}/indicators/${indicatorId}/values/${periodId}`;
  expect(quality.body.findings).toContainEqual(
    expect.objectContaining({ kind: 'new_author', items: [expect.objectContaining({ address })] }),
  );
  const { body } = await coordinator.call('requestReport', {
    params: { programmeId },
    body: { kind: 'experience_sharing', asOf: '2020-12-31' },
  });
  const { reportId } = body;
  const document = await coordinator.call('getReportDocument', { params: { reportId } });
  const [approval] = document.body.blocks.flatMap((block) =>
    block.block === 'table' && JSON.stringify(block.caption).includes('Approvals by inviter')
      ? block.rows
      : [],
  );
  const textsOf = (cells: typeof approval) => cells?.map((cell) => cell.map(({ text }) => text));
  const invitedByApprover = expect.stringContaining('the approver');
  expect(textsOf(approval)?.flat()).toEqual([expect.anything(), invitedByApprover, '1', '1']);
  expect(JSON.stringify(document.body)).not.toContain('@example');
});

describe('an author cannot publish alone', () => {
  const inProject = () => ({ projectId: programme.projectId });
  const publish = { body: { step: 'publish' } as const };

  test('an experience, unless somebody else wrote part of it', async () => {
    const { officer, coordinator } = programme;
    const params = inProject();
    const { body } = await officer.call('writeExperience', { params, body: bodies.practice });
    const of = { params: { ...params, experienceId: body.experienceId } };
    const alone = officerAtHome.call('publishExperience', { ...of, ...publish, ifMatch: '"1"' });
    expect(await typeOf(alone)).toBe('/problems/own_text');
    await officerAtHome.call('replaceExperience', { ...of, body: bodies.practice, ifMatch: '"1"' });
    const still = officerAtHome.call('publishExperience', { ...of, ...publish, ifMatch: '"2"' });
    expect(await typeOf(still)).toBe('/problems/own_text');
    await colleague.call('replaceExperience', { ...of, body: bodies.practice, ifMatch: '"2"' });
    const together = officerAtHome.call('publishExperience', { ...of, ...publish, ifMatch: '"3"' });
    expect((await together).body.status).toBe('published');
    const validate = { ...of, body: { statement: { en: 'Seen on a visit.' } }, ifMatch: '"4"' };
    const own = officerAtHome.call('validateExperience', validate);
    expect(await typeOf(own)).toBe('/problems/not_independent');
    expect((await coordinator.call('validateExperience', validate)).body.practice).toBe('good');
  });

  test('a lesson, whose authors are kept as well', async () => {
    const { coordinator } = programme;
    const params = inProject();
    const { body } = await coordinator.call('writeLesson', { params, body: bodies.lesson });
    const of = { params: { ...params, lessonId: body.lessonId } };
    const alone = coordinator.call('publishLesson', { ...of, ...publish, ifMatch: '"1"' });
    expect(await typeOf(alone)).toBe('/problems/own_text');
    await coordinator.call('replaceLesson', { ...of, body: bodies.lesson, ifMatch: '"1"' });
    const still = coordinator.call('publishLesson', { ...of, ...publish, ifMatch: '"2"' });
    expect(await typeOf(still)).toBe('/problems/own_text');
    const other = officerAtHome.call('publishLesson', { ...of, ...publish, ifMatch: '"2"' });
    expect((await other).body.status).toBe('published');
  });
});
