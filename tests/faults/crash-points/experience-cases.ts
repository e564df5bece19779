import type { TestProgramme } from '../../local/programme.ts';
import { experienceBody, lessonBody, summaryBody } from '../operations/bodies.ts';
import type { CrashCases } from './case.ts';

type OfExperiences =
  | 'writeExperience'
  | 'replaceExperience'
  | 'publishExperience'
  | 'validateExperience'
  | 'writeLesson'
  | 'replaceLesson'
  | 'publishLesson'
  | 'writeSummary'
  | 'replaceSummary'
  | 'publishSummary';

const publish = { step: 'publish' as const };
const replace = { ifMatch: '"1"' };

async function newExperience({ officer, projectId }: TestProgramme, id: string) {
  const params = { projectId };
  const { body } = await officer.call('writeExperience', { params, body: experienceBody(id) });
  return { projectId, experienceId: body.experienceId };
}

async function newLesson({ officer, projectId }: TestProgramme, id: string) {
  const params = { projectId };
  const { body } = await officer.call('writeLesson', { params, body: lessonBody(id) });
  return { projectId, lessonId: body.lessonId };
}

async function newSummary({ officer, programmeId, projectId }: TestProgramme, id: string) {
  const options = { params: { programmeId }, body: summaryBody(id, projectId) };
  const { body } = await officer.call('writeSummary', options);
  return { programmeId, summaryId: body.summaryId };
}

export const experienceCases: Pick<CrashCases, OfExperiences> = {
  writeExperience: {
    'of a new one': async ({ projectId }, id) => {
      const options = { params: { projectId }, body: experienceBody(id), idempotencyKey: id };
      return { by: 'officer', options, status: 201, version: 1 };
    },
  },
  replaceExperience: {
    'of a draft': async (programme, id) => {
      const params = await newExperience(programme, id);
      const options = { params, body: experienceBody('next'), ...replace };
      return { by: 'officer', options, status: 200, version: 2 };
    },
  },
  publishExperience: {
    'of a draft': async (programme, id) => {
      const params = await newExperience(programme, id);
      return {
        by: 'coordinator',
        options: { params, body: publish, ...replace },
        status: 200,
        version: 2,
      };
    },
  },
  validateExperience: {
    'by a neighbour': async (programme, id) => {
      const params = await newExperience(programme, id);
      await programme.coordinator.call('publishExperience', { params, body: publish, ...replace });
      const body = { statement: { en: 'Seen on a visit.' } };
      return {
        by: 'neighbour',
        options: { params, body, ifMatch: '"2"' },
        status: 200,
        version: 3,
      };
    },
  },
  writeLesson: {
    'of a new one': async ({ projectId }, id) => {
      const options = { params: { projectId }, body: lessonBody(id), idempotencyKey: id };
      return { by: 'officer', options, status: 201, version: 1 };
    },
  },
  replaceLesson: {
    'of a draft': async (programme, id) => {
      const params = await newLesson(programme, id);
      const options = { params, body: lessonBody('next'), ...replace };
      return { by: 'officer', options, status: 200, version: 2 };
    },
  },
  publishLesson: {
    'of a draft': async (programme, id) => {
      const params = await newLesson(programme, id);
      return {
        by: 'coordinator',
        options: { params, body: publish, ...replace },
        status: 200,
        version: 2,
      };
    },
  },
  writeSummary: {
    'of a new one': async ({ programmeId, projectId }, id) => {
      const body = summaryBody(id, projectId);
      const options = { params: { programmeId }, body, idempotencyKey: id };
      return { by: 'officer', options, status: 201, version: 1 };
    },
  },
  replaceSummary: {
    'of a draft': async (programme, id) => {
      const params = await newSummary(programme, id);
      const body = summaryBody('next', programme.projectId);
      return { by: 'officer', options: { params, body, ...replace }, status: 200, version: 2 };
    },
  },
  publishSummary: {
    'of a draft': async (programme, id) => {
      const params = await newSummary(programme, id);
      return {
        by: 'coordinator',
        options: { params, body: publish, ...replace },
        status: 200,
        version: 2,
      };
    },
  },
};
