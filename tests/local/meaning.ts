import type { CommonIndicatorInput } from '../../shared/domain/framework/common-indicator.ts';
import type { IndicatorInput } from '../../shared/domain/framework/indicator-input.ts';
import type { ResultInput } from '../../shared/domain/framework/result.ts';
import type { ProjectInput } from '../../shared/domain/programme/project.ts';
import type { ReviewStep } from '../../shared/domain/review/review.ts';
import { storeEvidence } from './evidence.ts';
import {
  commonIndicator,
  indicator as plainIndicator,
  value as plainValue,
  setUpProgramme,
  type TestProgramme,
} from './programme.ts';
import { problemOf, type TestSystem } from './system.ts';

export type Speaker = 'officer' | 'coordinator' | 'administrator';

export const reason = 'The ministry counts otherwise.';
export const indicator: IndicatorInput = { ...plainIndicator, commonIndicatorId: 'water' };
export const place: ProjectInput = {
  organisationId: 'centre',
  title: { en: 'Two villages' },
  country: 'MM',
  status: 'implementation',
  sites: [{ name: { en: 'Upper village' } }],
};
const result: ResultInput = { type: 'outcome', title: { en: 'Safe water' } };

/** The code and pointers of the problem of a refused call. */
export async function faultsOf(call: Promise<unknown>): Promise<readonly string[]> {
  const { type, errors } = await problemOf(call);
  return [type.slice('/problems/'.length), ...(errors ?? []).map(({ pointer }) => pointer)];
}

/** Creates a draft with evidence, of an indicator that rolls up to a common one. */
export async function setUpMeaning(system: TestSystem) {
  const programme = await setUpProgramme(system);
  const { coordinator, officer, programmeId, projectId } = programme;
  const ofCommon = { programmeId, commonIndicatorId: 'water' };
  const put = changesOf(programme);
  await coordinator.call('putCommonIndicator', {
    params: ofCommon,
    body: commonIndicator,
    ifNoneMatch: '*',
  });
  await put.project('officer', {});
  for (const resultId of ['safe-water', 'other']) {
    await officer.call('putResult', {
      params: { projectId, resultId },
      body: result,
      ifNoneMatch: '*',
    });
  }
  const params = { projectId, indicatorId: 'households' };
  await officer.call('putIndicator', { params, body: indicator, ifNoneMatch: '*' });
  const evidenceId = await storeEvidence(officer, projectId);
  const ofValue = { ...params, periodId: '2020-01-01' };
  const value = { ...plainValue, evidence: [{ title: 'List', evidenceId }] };
  await officer.call('recordValue', { params: ofValue, body: value, ifNoneMatch: '*' });
  const review = (by: Speaker, step: ReviewStep, version: number) =>
    programme[by].call('reviewValue', {
      params: ofValue,
      body: { step, ...(step !== 'submit' && step !== 'approve' && { comment: 'Count again.' }) },
      ifMatch: `"${version}"`,
    });
  return { ...programme, put, review, ofValue, value, evidenceId };
}

/** Changes each record from its current version, so that the order of tests does not matter. */
function changesOf(programme: TestProgramme) {
  const { officer, coordinator, programmeId, projectId } = programme;
  return {
    indicator: async (by: Speaker, fields: Partial<IndicatorInput>) => {
      const params = { projectId, indicatorId: 'households' };
      const { etag, body } = await officer.call('getIndicator', { params });
      const held = Object.keys(indicator).map((field) => [field, Reflect.get(body, field)]);
      const next: IndicatorInput = { ...Object.fromEntries(held), ...fields };
      return programme[by].call('putIndicator', { params, body: next, ifMatch: etag });
    },
    result: async (by: Speaker, fields: Partial<ResultInput>) => {
      const params = { projectId, resultId: 'safe-water' };
      const { etag } = await officer.call('getResult', { params });
      const body = { ...result, ...fields };
      return programme[by].call('putResult', { params, body, ifMatch: etag });
    },
    project: async (by: Speaker, fields: Partial<ProjectInput>) => {
      const params = { projectId };
      const { etag } = await officer.call('getProject', { params });
      const body = { ...place, ...fields };
      return programme[by].call('replaceProject', { params, body, ifMatch: etag });
    },
    commonIndicator: async (by: Speaker, fields: Partial<CommonIndicatorInput>) => {
      const params = { programmeId, commonIndicatorId: 'water' };
      const { etag } = await coordinator.call('getCommonIndicator', { params });
      const body = { ...commonIndicator, ...fields };
      return programme[by].call('putCommonIndicator', { params, body, ifMatch: etag });
    },
  };
}
