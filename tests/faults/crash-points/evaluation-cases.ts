import {
  assessment,
  asset,
  condition,
  feature,
  recommendation,
  response,
} from '../../local/bodies.ts';
import type { TestProgramme } from '../../local/programme.ts';
import type { CrashCases } from './case.ts';
import { bothWays } from './put.ts';

type OfEvaluations =
  | 'putAssessment'
  | 'putAsset'
  | 'putClosing'
  | 'putCondition'
  | 'putFeature'
  | 'putRecommendation'
  | 'respondToRecommendation'
  | 'reportProgress';

const title = { en: 'next' };
/** Long ago, so that it covers no value of another case. */
const span = { startDate: '1999-01-01', endDate: '1999-12-31' };

async function newRecommendation({ coordinator, programmeId }: TestProgramme, id: string) {
  const params = { programmeId, recommendationId: id };
  await coordinator.call('putRecommendation', { params, body: recommendation, ifNoneMatch: '*' });
  return params;
}

export const evaluationCases: Pick<CrashCases, OfEvaluations> = {
  putAssessment: bothWays({
    route: 'putAssessment',
    by: 'coordinator',
    params: ({ programmeId }, assessmentId) => ({ programmeId, assessmentId }),
    body: assessment,
    next: { ...assessment, title },
  }),
  putAsset: bothWays({
    route: 'putAsset',
    by: 'officer',
    params: ({ projectId }, assetId) => ({ projectId, assetId }),
    body: asset,
    next: { ...asset, title },
  }),
  putClosing: bothWays({
    route: 'putClosing',
    by: 'coordinator',
    params: ({ programmeId }, closingId) => ({ programmeId, closingId }),
    body: { ...span, status: 'closed' },
    next: { ...span, status: 'reopened', reason: 'A late figure.' },
  }),
  putCondition: bothWays({
    route: 'putCondition',
    by: 'coordinator',
    params: ({ programmeId }, conditionId) => ({ programmeId, conditionId }),
    body: condition,
    next: { ...condition, title },
  }),
  putFeature: bothWays({
    route: 'putFeature',
    by: 'coordinator',
    params: ({ programmeId }, featureId) => ({ programmeId, featureId }),
    body: feature,
    next: { ...feature, title },
  }),
  putRecommendation: bothWays({
    route: 'putRecommendation',
    by: 'coordinator',
    params: ({ programmeId }, recommendationId) => ({ programmeId, recommendationId }),
    body: recommendation,
    next: { ...recommendation, text: title },
  }),
  respondToRecommendation: {
    'by acceptance': async (programme, id) => {
      const params = await newRecommendation(programme, id);
      const options = { params, body: response, ifMatch: '"1"' };
      return { by: 'officer', options, status: 200, version: 2 };
    },
  },
  reportProgress: {
    'of an action that is done': async (programme, id) => {
      const params = await newRecommendation(programme, id);
      const answer = { params, body: response, ifMatch: '"1"' };
      await programme.officer.call('respondToRecommendation', answer);
      const body = { status: 'done' as const };
      const options = { params: { ...params, actionId: 'train' }, body, ifMatch: '"2"' };
      return { by: 'officer', options, status: 200, version: 3 };
    },
  },
};
