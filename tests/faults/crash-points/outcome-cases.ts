import { commonIndicator, indicator, type TestProgramme, value } from '../../local/programme.ts';
import type { CrashCases } from './case.ts';
import { newProject } from './programme-cases.ts';
import { bothWays } from './put.ts';

type OfOutcomes =
  | 'putCommonIndicator'
  | 'putResult'
  | 'putIndicator'
  | 'recordValue'
  | 'recordValues'
  | 'recordFramework'
  | 'copyFramework'
  | 'reviewValue'
  | 'reviewValues';

const result = { type: 'output' as const, title: { en: 'Wells' } };
const create = { ifNoneMatch: '*' };
const replace = { ifMatch: '"1"' };

async function newIndicator({ officer, projectId }: TestProgramme, id: string) {
  const params = { projectId, indicatorId: id };
  await officer.call('putIndicator', { params, body: indicator, ...create });
  return params;
}

async function newValue(programme: TestProgramme, id: string) {
  const params = { ...(await newIndicator(programme, id)), periodId: '2020-01-01' };
  await programme.officer.call('recordValue', { params, body: value, ...create });
  return params;
}

async function submitValue(programme: TestProgramme, id: string) {
  const params = await newValue(programme, id);
  await programme.officer.call('reviewValue', { params, body: { step: 'submit' }, ...replace });
  return params;
}

export const outcomeCases: Pick<CrashCases, OfOutcomes> = {
  putCommonIndicator: bothWays({
    route: 'putCommonIndicator',
    by: 'coordinator',
    params: ({ programmeId }, commonIndicatorId) => ({ programmeId, commonIndicatorId }),
    body: commonIndicator,
    next: { ...commonIndicator, title: { en: 'next' } },
  }),
  putResult: bothWays({
    route: 'putResult',
    by: 'officer',
    params: ({ projectId }, resultId) => ({ projectId, resultId }),
    body: result,
    next: { type: 'output', title: { en: 'next' } },
  }),
  putIndicator: {
    'of a new one': async ({ projectId }, id) => {
      const params = { projectId, indicatorId: id };
      const options = { params, body: indicator, ...create };
      return { by: 'officer', options, status: 201, version: 1 };
    },
    'of one that has values': async (programme, id) => {
      const { projectId, indicatorId } = await newValue(programme, id);
      const body = { ...indicator, title: { en: 'next' } };
      const options = { params: { projectId, indicatorId }, body, ...replace };
      return { by: 'officer', options, status: 200, version: 2 };
    },
  },
  recordValue: {
    'of a period without one': async (programme, id) => {
      const params = { ...(await newIndicator(programme, id)), periodId: '2020-01-01' };
      const options = { params, body: value, ...create };
      return { by: 'officer', options, status: 201, version: 1 };
    },
    'of one that is corrected': async (programme, id) => {
      const params = await newValue(programme, id);
      const body = { ...value, comment: { en: 'Corrected.' } };
      const options = { params, body, ...replace };
      return { by: 'officer', options, status: 200, version: 2 };
    },
  },
  recordValues: {
    'of one that is new and one that is corrected': async (programme, id) => {
      const { projectId, ...there } = await newValue(programme, id);
      const fresh = await newIndicator(programme, `${id}-too`);
      const corrected = { ...value, comment: { en: 'Corrected.' } };
      const { indicatorId } = fresh;
      const items = [
        { ...there, version: 1, ...corrected },
        { indicatorId, periodId: '2020-01-01', ...value },
      ];
      const options = { params: { projectId }, body: { items } };
      return { by: 'officer', options, status: 200, version: [2, 1] };
    },
  },
  recordFramework: {
    'of an indicator that has values': async (programme, id) => {
      const { projectId, indicatorId } = await newValue(programme, id);
      const next = { ...indicator, indicatorId, title: { en: 'next' }, resultId: id, version: 1 };
      const body = { results: [{ resultId: id, ...result }], indicators: [next] };
      const options = { params: { projectId }, body };
      return { by: 'officer', options, status: 200, version: [1, 2] };
    },
  },
  copyFramework: {
    'to a project without one': async (programme, id) => {
      const { projectId } = await newProject(programme, id);
      const { projectId: fromProjectId } = await newProject(programme, `${id}-from`);
      const framework = {
        results: [{ resultId: id, ...result }],
        indicators: [{ ...indicator, indicatorId: id, resultId: id }],
      };
      await programme.officer.call('recordFramework', {
        params: { projectId: fromProjectId },
        body: framework,
      });
      const options = { params: { projectId }, body: { fromProjectId } };
      return { by: 'officer', options, status: 200, version: 1 };
    },
  },
  reviewValue: {
    'by approval': async (programme, id) => {
      const params = await submitValue(programme, id);
      const options = { params, body: { step: 'approve' as const }, ifMatch: '"2"' };
      return { by: 'coordinator', options, status: 200, version: 3 };
    },
  },
  reviewValues: {
    'by approval of two': async (programme, id) => {
      const values = [await submitValue(programme, id), await submitValue(programme, `${id}-too`)];
      const items = values.map((named) => ({ ...named, version: 2 }));
      const { programmeId } = programme;
      const options = { params: { programmeId }, body: { step: 'approve' as const, items } };
      return { by: 'coordinator', options, status: 200, version: 3 };
    },
  },
};
