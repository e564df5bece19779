import { experienceBody, lessonBody, summaryBody } from './bodies.ts';
import { etagOf, idOf, type MakeOperation } from './make-operation.ts';
import { ask } from './operation.ts';
import { officerOf } from './people.ts';
import type { World } from './world.ts';

/** The sole author of a text cannot publish it: the project's officer writes, the coordinator publishes. */
const publishesExperience = { by: 'coordinator', kind: 'experience' } as const;
const publishesLesson = { by: 'coordinator', kind: 'lesson' } as const;

function authorOf(world: World, owned: { readonly projectId: string }) {
  const project = world.at('project', owned);
  return project ? officerOf(project) : 'coordinator';
}

export const writeExperience: MakeOperation = (world, draw) => {
  const project = world.pickRecord('project', draw.choice);
  if (!project) return undefined;
  const { projectId } = project;
  const body = experienceBody(draw.words);
  const idempotencyKey = idOf(draw);
  return ask(
    'writeExperience',
    { by: officerOf(project), kind: 'experience' },
    { params: { projectId }, body, idempotencyKey },
  );
};

export const replaceExperience: MakeOperation = (world, draw) => {
  const experience = world.pickRecord('experience', draw.choice);
  if (!experience) return undefined;
  const { projectId, experienceId } = experience;
  const params = { projectId, experienceId };
  const ifMatch = etagOf(experience);
  return ask(
    'replaceExperience',
    { by: authorOf(world, experience), kind: 'experience' },
    {
      params,
      body: experienceBody(draw.words),
      ifMatch,
    },
  );
};

export const publishExperience: MakeOperation = (world, draw) => {
  const experience = world.pickRecord('experience', draw.choice);
  if (!experience) return undefined;
  const { projectId, experienceId } = experience;
  const step = experience.status === 'draft' ? ('publish' as const) : ('unpublish' as const);
  return ask('publishExperience', publishesExperience, {
    params: { projectId, experienceId },
    body: { step, reason: draw.words },
    ifMatch: etagOf(experience),
  });
};

export const writeLesson: MakeOperation = (world, draw) => {
  const project = world.pickRecord('project', draw.choice);
  if (!project) return undefined;
  const { projectId } = project;
  const body = lessonBody(draw.words);
  return ask(
    'writeLesson',
    { by: officerOf(project), kind: 'lesson' },
    { params: { projectId }, body, idempotencyKey: idOf(draw) },
  );
};

export const replaceLesson: MakeOperation = (world, draw) => {
  const lesson = world.pickRecord('lesson', draw.choice);
  if (!lesson) return undefined;
  const { projectId, lessonId } = lesson;
  const body = lessonBody(draw.words);
  const ifMatch = etagOf(lesson);
  return ask(
    'replaceLesson',
    { by: authorOf(world, lesson), kind: 'lesson' },
    { params: { projectId, lessonId }, body, ifMatch },
  );
};

export const publishLesson: MakeOperation = (world, draw) => {
  const lesson = world.pickRecord('lesson', draw.choice);
  if (!lesson) return undefined;
  const { projectId, lessonId } = lesson;
  const step = lesson.status === 'draft' ? ('publish' as const) : ('unpublish' as const);
  return ask('publishLesson', publishesLesson, {
    params: { projectId, lessonId },
    body: { step, reason: draw.words },
    ifMatch: etagOf(lesson),
  });
};

export const writeSummary: MakeOperation = (world, draw) => {
  const project = world.pickRecord('project', draw.choice);
  if (!project) return undefined;
  const { programmeId, projectId } = project;
  const body = summaryBody(draw.words, projectId);
  return ask(
    'writeSummary',
    { by: officerOf(project), kind: 'summary' },
    { params: { programmeId }, body, idempotencyKey: idOf(draw) },
  );
};

export const replaceSummary: MakeOperation = (world, draw) => {
  const summary = world.pickRecord('summary', draw.choice);
  if (!summary) return undefined;
  const { programmeId, projectId = '', summaryId } = summary;
  return ask(
    'replaceSummary',
    { by: authorOf(world, { projectId }), kind: 'summary' },
    {
      params: { programmeId, summaryId },
      body: summaryBody(draw.words, projectId),
      ifMatch: etagOf(summary),
    },
  );
};

export const publishSummary: MakeOperation = (world, draw) => {
  const summary = world.pickRecord('summary', draw.choice);
  if (!summary) return undefined;
  const { programmeId, summaryId } = summary;
  const step = summary.status === 'draft' ? ('publish' as const) : ('unpublish' as const);
  return ask(
    'publishSummary',
    { by: 'coordinator', kind: 'summary' },
    {
      params: { programmeId, summaryId },
      body: { step, reason: draw.words },
      ifMatch: etagOf(summary),
    },
  );
};
