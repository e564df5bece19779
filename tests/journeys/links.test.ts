import { afterAll, beforeAll, expect, test } from 'vitest';
import { examples } from '../../shared/contract/examples.ts';
import { callByDocument, follow } from '../local/follow-links.ts';
import { startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const create = { 'if-none-match': '*' };

test('links alone lead from the creation of a programme to the content of a report', async () => {
  const as = async (email: string, groups: readonly string[] = []) => ({
    url: system.url,
    token: await system.issueToken({ email, groups }),
  });
  const administrator = await as('admin@example.org', ['administrators']);
  const coordinator = await as('lead@example.org');
  const officer = await as('officer@example.org');

  const programme = await callByDocument(administrator, 'createProgramme', {
    body: examples.ProgrammeInput,
  });
  await follow(administrator, programme, 'inviteMember', {
    body: { email: 'lead@example.org', role: 'coordinator' },
  });
  await follow(coordinator, programme, 'putOrganisation', {
    parameters: { organisationId: 'yunnan-centre' },
    headers: create,
    body: examples.OrganisationInput,
  });
  await follow(coordinator, programme, 'inviteMember', { body: examples.MemberInvitation });
  await follow(coordinator, programme, 'putCommonIndicator', {
    parameters: { commonIndicatorId: 'households-with-water' },
    headers: create,
    body: examples.CommonIndicatorInput,
  });

  const project = await follow(coordinator, programme, 'createProject', {
    body: examples.ProjectInput,
  });
  const result = await follow(officer, project, 'putResult', {
    parameters: { resultId: 'safe-water' },
    headers: create,
    body: examples.ResultInput,
  });
  expect(await follow(officer, result, 'getResult')).toMatchObject({
    status: 200,
    body: result.body,
  });
  const indicator = await follow(officer, project, 'putIndicator', {
    parameters: { indicatorId: 'households-with-water' },
    headers: create,
    body: examples.IndicatorInput,
  });
  const value = await follow(officer, indicator, 'recordValue', {
    parameters: { periodId: 'whole' },
    headers: create,
    body: examples.ValueInput,
  });
  const submitted = await follow(officer, value, 'reviewValue', { body: { step: 'submit' } });
  const approved = await follow(coordinator, submitted, 'reviewValue', {
    body: { step: 'approve' },
  });
  expect(approved.body).toMatchObject({ status: 'approved', version: 3 });

  const report = await follow(coordinator, programme, 'requestReport', {
    body: { kind: 'experience_sharing' },
  });
  expect(await follow(coordinator, report, 'getReport')).toMatchObject({
    body: { status: 'ready' },
  });
  const content = await follow(coordinator, report, 'getReportContent', {
    headers: { accept: 'application/pdf' },
  });
  expect(content.headers.get('content-type')).toBe('application/pdf');

  const list = await follow(coordinator, programme, 'listReports');
  expect(await follow(coordinator, list, 'getReport')).toMatchObject({ status: 200 });
});
