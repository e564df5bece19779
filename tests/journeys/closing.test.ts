import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IndicatorInput } from '../../shared/domain/framework/indicator-input.ts';
import type { ClosingInput } from '../../shared/domain/review/closing.ts';
import { project } from '../local/bodies.ts';
import { storeEvidence } from '../local/evidence.ts';
import {
  commonIndicator,
  indicator as plainIndicator,
  setUpFramework,
  setUpProgramme,
  type TestProgramme,
  value,
} from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
let closed: string;
let evidenceId: string;

const indicator: IndicatorInput = { ...plainIndicator, commonIndicatorId: 'water' };
const span = { startDate: '2020-01-01', endDate: '2020-12-31' };
const within = () => ({
  projectId: programme.projectId,
  indicatorId: 'households',
  periodId: '2020-01-01',
});
const first = () => ({ ...value, evidence: [{ title: 'List', evidenceId }] });
const beyond = () => ({ ...within(), periodId: '2021-01-01' });
const ofClosing = () => ({ programmeId: programme.programmeId, closingId: '2020' });
const ofIndicator = () => ({ projectId: programme.projectId, indicatorId: 'households' });

/** Records and submits a period, then closes it undecided. */
beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
  const { officer, coordinator, programmeId, projectId } = programme;
  await coordinator.call('putCommonIndicator', {
    params: { programmeId, commonIndicatorId: 'water' },
    body: commonIndicator,
    ifNoneMatch: '*',
  });
  await putIndicator(indicator, 'households', '"1"');
  evidenceId = await storeEvidence(officer, projectId);
  await officer.call('recordValue', {
    params: within(),
    body: first(),
    ifNoneMatch: '*',
  });
  const submit = { params: within(), body: { step: 'submit' as const }, ifMatch: '"1"' };
  await officer.call('reviewValue', submit);
  const closing: ClosingInput = { ...span, status: 'closed' };
  const answer = await coordinator.call('putClosing', {
    params: ofClosing(),
    body: closing,
    ifNoneMatch: '*',
  });
  closed = answer.etag;
});
afterAll(() => system.stop());

async function refused(call: Promise<unknown>): Promise<void> {
  expect(await problemOf(call)).toMatchObject({
    status: 409,
    type: '/problems/period_closed',
    detail: expect.stringContaining('"2020"'),
  });
}

function putIndicator(
  fields: Partial<IndicatorInput>,
  indicatorId = 'households',
  ifMatch = '"2"',
) {
  return programme.officer.call('putIndicator', {
    params: { ...ofIndicator(), indicatorId },
    body: { ...indicator, ...fields },
    ...(indicatorId === 'households' ? { ifMatch } : { ifNoneMatch: '*' }),
  });
}

describe('while a period is closed', () => {
  test('no value within it can be recorded', async () => {
    const other = { ...value, comment: { en: 'Counted again.' } };
    const record = { params: within(), body: other };
    await refused(programme.officer.call('recordValue', { ...record, ifNoneMatch: '*' }));
  });

  test('no review step can be taken, alone or in a batch', async () => {
    const { coordinator, programmeId } = programme;
    const approve = { step: 'approve' as const };
    await refused(
      coordinator.call('reviewValue', { params: within(), body: approve, ifMatch: '"2"' }),
    );
    const items = [{ ...within(), version: 2 }];
    const { body } = await coordinator.call('reviewValues', {
      params: { programmeId },
      body: { ...approve, items },
    });
    expect(body.items[0]?.problem?.type).toBe('/problems/period_closed');
    const still = await coordinator.call('getValue', { params: within() });
    expect([still.body.status, still.body.version]).toEqual(['submitted', 2]);
  });

  test('an indicator keeps its target and meaning, but may be described in other words', async () => {
    const [first, ...others] = indicator.periods;
    if (!first) throw new Error('The indicator has no period');
    const target = { value: { kind: 'reported' as const, value: '1' } };
    await refused(putIndicator({ periods: [{ ...first, target }, ...others] }));
    await refused(putIndicator({ accumulation: 'level' }));
    await refused(putIndicator({ baseline: target }));
    await refused(putIndicator({ title: { en: 'Million households' } }));
    await refused(putIndicator({ unit: { en: 'million households' } }));
    await refused(putIndicator({}, 'new-with-a-closed-period'));
    expect((await putIndicator({ description: { en: 'Counted.' } })).status).toBe(200);
  });

  test('its result, project, evidence and common indicator keep their meaning, for every role', async () => {
    const { officer, coordinator, programmeId, projectId } = programme;
    const reason = 'A better word';
    for (const by of [officer, coordinator]) {
      const params = { projectId, resultId: 'safe-water' };
      const body = { type: 'impact' as const, title: { en: 'Safe water' }, reason };
      await refused(by.call('putResult', { params, body, ifMatch: '"1"' }));
      const moved = { ...project, organisationId: 'centre', country: 'LA', reason };
      await refused(
        by.call('replaceProject', { params: { projectId }, body: moved, ifMatch: '"1"' }),
      );
      const words = { params: { projectId, evidenceId }, body: { title: 'Payments' } };
      await refused(by.call('describeEvidence', { ...words, ifMatch: '"2"' }));
    }
    const rule = { ...commonIndicator, headline: true, accumulation: 'level' as const, reason };
    const params = { programmeId, commonIndicatorId: 'water' };
    await refused(coordinator.call('putCommonIndicator', { params, body: rule, ifMatch: '"1"' }));
  });

  test('a project can move to its next status', async () => {
    const { coordinator, projectId } = programme;
    const body = {
      organisationId: 'centre',
      title: { en: 'Two villages' },
      country: 'MM',
      status: 'finalisation' as const,
      reason: 'All works are done.',
    };
    const next = await coordinator.call('replaceProject', {
      params: { projectId },
      body,
      ifMatch: '"1"',
    });
    expect(next.body.status).toBe('finalisation');
  });

  test('other periods stay open', async () => {
    const { officer } = programme;
    const recorded = await officer.call('recordValue', {
      params: beyond(),
      body: { ...value, asOf: '2021-06-30' },
      ifNoneMatch: '*',
    });
    expect(recorded.status).toBe(201);
  });

  test('a retry of a request from before the closing gets its first answer', async () => {
    const { officer } = programme;
    const again = await officer.call('recordValue', {
      params: within(),
      body: first(),
      ifNoneMatch: '*',
    });
    expect([again.status, again.body.version]).toEqual([201, 1]);
    const submit = { params: within(), body: { step: 'submit' as const }, ifMatch: '"1"' };
    expect((await officer.call('reviewValue', submit)).body.status).toBe('submitted');
  });

  test('only a coordinator sees what remains undecided in it', async () => {
    const { coordinator, officer, programmeId, projectId } = programme;
    const counts = { notRecorded: 0, draft: 0, returned: 0, submitted: 1 };
    const { body } = await coordinator.call('getRemaining', {
      params: { programmeId },
      query: span,
    });
    expect(body).toEqual({ ...span, ...counts, projects: [{ projectId, ...counts }] });
    const asked = officer.call('getRemaining', { params: { programmeId }, query: span });
    expect((await problemOf(asked)).status).toBe(403);
  });
});

describe('a closing', () => {
  const put = (by: 'coordinator' | 'officer' | 'administrator', fields: Partial<ClosingInput>) =>
    programme[by].call('putClosing', {
      params: ofClosing(),
      body: { ...span, status: 'closed', ...fields },
      ifMatch: closed,
    });

  test('is made and reopened by a coordinator only', async () => {
    const reopen = { status: 'reopened', reason: 'Mine' } as const;
    expect((await problemOf(put('officer', reopen))).status).toBe(403);
    expect((await problemOf(put('administrator', reopen))).status).toBe(403);
  });

  test('is seen by every member', async () => {
    const { reader, programmeId } = programme;
    const { body } = await reader.call('listClosings', { params: { programmeId } });
    expect(body.items.map(({ closingId, status }) => [closingId, status])).toEqual([
      ['2020', 'closed'],
    ]);
  });

  test('cannot be evaded by moving its days, or reopened without a reason', async () => {
    expect((await problemOf(put('coordinator', { endDate: '2020-06-30' }))).status).toBe(409);
    const silent = await problemOf(put('coordinator', { status: 'reopened' }));
    expect(silent.errors?.map(({ pointer }) => pointer)).toEqual(['/reason']);
  });

  test('that is reopened with a reason lets the review continue', async () => {
    const { coordinator } = programme;
    const reopened = await put('coordinator', { status: 'reopened', reason: 'A late count' });
    expect(reopened.body).toMatchObject({ status: 'reopened', reason: 'A late count', version: 2 });
    const approved = await coordinator.call('reviewValue', {
      params: within(),
      body: { step: 'approve' },
      ifMatch: '"2"',
    });
    expect(approved.body.status).toBe('approved');
  });
});
