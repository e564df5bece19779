import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conditionsAbout, conditionsOf } from '../../functions/http/conditions.ts';
import { services } from '../../functions/services.ts';
import { canonicalJson } from '../../shared/domain/canonical.ts';
import { sha256Of } from '../../shared/sha256.ts';
import { list, storeEvidence } from '../local/evidence.ts';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { allRows } from '../local/raw-rows.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
let evidenceId: string;
const body = { reason: 'The person asked for it.' };
const fileName = 'list-of-zhang.csv';
const ofFile = () => ({ projectId: programme.projectId, evidenceId });

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

/** Everything that the table holds, as text. */
const everything = async () => JSON.stringify(await allRows());

describe('an evidence file', () => {
  test('is in the record of its project, but in no hash', async () => {
    const { officer, projectId } = programme;
    evidenceId = await storeEvidence(officer, projectId, { fileName, public: true });
    const { body: read } = await officer.call('getEvidence', { params: ofFile() });
    expect([read.fileName, read.sha256]).toEqual([fileName, sha256Of(list)]);
    const rows = await allRows();
    const row = rows.find(({ sk }) => String(sk).includes(evidenceId));
    const hashed = canonicalJson([row?.record, row?.history]);
    expect(hashed).not.toContain(fileName);
    expect(hashed).not.toContain(sha256Of(list));
    const verified = await officer.call('verifyProjectHistory', { params: { projectId } });
    expect(verified.body).toMatchObject({ outcome: 'intact', erased: [] });
  });

  test('is erased by the coordinator with a list of the reports that have it', async () => {
    const { officer, coordinator, programmeId, projectId } = programme;
    const params = { projectId, indicatorId: 'households', periodId: '2020-01-01' };
    const cited = { ...value, evidence: [{ title: 'List', evidenceId }] };
    await officer.call('recordValue', { params, body: cited, ifNoneMatch: '*' });
    const report = (includeDrafts: boolean, kind: 'experience_sharing' | 'data_quality') =>
      coordinator.call('requestReport', {
        params: { programmeId },
        body: { kind, asOf: '2020-12-31', includeDrafts },
      });
    const { body: frozen } = await report(false, 'experience_sharing');
    await report(false, 'data_quality');
    const link = await officer.bytes('getEvidenceContent', { params: ofFile() });
    const erasure = { params: ofFile(), body, ifMatch: '"2"' };
    expect((await problemOf(officer.call('eraseEvidence', erasure))).status).toBe(403);
    const { body: erased } = await coordinator.call('eraseEvidence', erasure);
    expect(erased.frozenIn).toEqual([`/reports/${frozen.reportId}`]);
    expect(erased.erased).toMatchObject(body);
    expect(erased).not.toHaveProperty('fileName');
    expect((await fetch(link.headers.get('location') ?? '')).status).toBe(404);
    const again = await coordinator.call('eraseEvidence', erasure);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const content = officer.bytes('getEvidenceContent', { params: ofFile() });
    expect((await problemOf(content)).type).toBe('/problems/erased');
  });

  test('leaves nothing in the table by which it could be confirmed', async () => {
    const { officer, projectId } = programme;
    const all = await everything();
    expect(all).not.toContain(fileName);
    expect(all).not.toContain(sha256Of(list));
    const verified = await officer.call('verifyProjectHistory', { params: { projectId } });
    const address = `/projects/${projectId}/evidence/${evidenceId}`;
    expect(verified.body).toMatchObject({ outcome: 'erased', erased: [address], faults: [] });
  });

  test('is not in the report that is made again, and the old one can be withdrawn', async () => {
    const { coordinator, reader, programmeId } = programme;
    const asked = { kind: 'experience_sharing', asOf: '2020-12-31' } as const;
    const { body: old } = await coordinator.call('listReports', { params: { programmeId } });
    const first = old.items.find(({ kind }) => kind === 'experience_sharing');
    const { body: made } = await coordinator.call('requestReport', {
      params: { programmeId },
      body: asked,
    });
    expect(made.reportId).not.toBe(first?.reportId);
    const params = { reportId: first?.reportId ?? '' };
    const ifMatch = `"${first?.version}"`;
    await coordinator.call('withdrawReport', { params, body, ifMatch });
    const read = reader.call('getReport', { params });
    expect((await problemOf(read)).type).toBe('/problems/not_found');
    const content = coordinator.bytes('getReportContent', { params });
    expect((await problemOf(content)).type).toBe('/problems/withdrawn');
  });
});

test('a member: address and downloads are erased, and the membership ends', async () => {
  const { coordinator, reader, programmeId } = programme;
  const { body: reports } = await coordinator.call('listReports', { params: { programmeId } });
  const ready = reports.items.find(({ kind }) => kind === 'experience_sharing');
  const report = { params: { reportId: ready?.reportId ?? '' } };
  await reader.bytes('getReportContent', { ...report, accept: 'application/pdf' } as never);
  const { body: members } = await coordinator.call('listMembers', { params: { programmeId } });
  const { memberId = '' } = members.items.find(({ role }) => role === 'reader') ?? {};
  const downloads = () => services().downloads.list(report.params, { limit: 10 });
  expect((await downloads()).items).toMatchObject([{ memberId }]);
  const params = { programmeId, memberId };
  const { body: erased } = await coordinator.call('eraseMember', { params, body, ifMatch: '"1"' });
  expect([erased.status, erased.email]).toEqual(['revoked', undefined]);
  expect((await downloads()).items).toEqual([]);
  expect(await everything()).not.toContain('minister@example.org');
  const entered = reader.call('getProgramme', { params: { programmeId } });
  expect((await problemOf(entered)).type).toBe('/problems/not_found');
  const change = { params, body: { role: 'reader', status: 'active' }, ifMatch: '"2"' } as const;
  expect((await problemOf(coordinator.call('changeMember', change))).status).toBe(410);
  const verified = await coordinator.call('verifyProgrammeHistory', { params: { programmeId } });
  const address = `/programmes/${programmeId}/members/${memberId}`;
  expect(verified.body).toMatchObject({ outcome: 'erased', erased: [address], faults: [] });
  const history = await coordinator.call('listProgrammeHistory', {
    params: { programmeId },
    query: { of: address },
  });
  expect(history.body.items[0]).toMatchObject({ action: 'erase', ...body });
});

test('the fingerprint of an invitation cannot be tried with a list of addresses', async () => {
  const { coordinator, programmeId } = programme;
  const body = { email: 'one@example.org', role: 'reader' } as const;
  const asked = { params: { programmeId }, body };
  const { body: member } = await coordinator.call('inviteMember', asked);
  const row = (await allRows()).find(({ sk }) => String(sk).endsWith(member.memberId));
  const guess = conditionsOf({
    ...asked,
    memberId: member.createdBy,
    routeKey: 'POST /programmes/{programmeId}/members',
    headers: {},
  });
  const guesses = [
    guess,
    conditionsAbout(guess, member.memberId),
    conditionsAbout(guess, body.email),
  ];
  expect(row?.history).toMatchObject([{ action: 'invite' }]);
  for (const { request } of guesses) expect(row?.history).not.toMatchObject([{ request }]);
});
