import { experienceBody, lessonBody } from './bodies.ts';
import { etagOf, type Invent, idOf } from './invent.ts';
import { ask } from './operation.ts';

const ofExperience = { by: 'coordinator', kind: 'experience' } as const;
const ofLesson = { by: 'coordinator', kind: 'lesson' } as const;

export const writeExperience: Invent = (world, draw) => {
  const project = world.some('project', draw.choice);
  if (!project) return undefined;
  const { projectId } = project;
  const body = experienceBody(draw.words);
  const idempotencyKey = idOf(draw);
  return ask('writeExperience', ofExperience, { params: { projectId }, body, idempotencyKey });
};

export const replaceExperience: Invent = (world, draw) => {
  const experience = world.some('experience', draw.choice);
  if (!experience) return undefined;
  const { projectId, experienceId } = experience;
  const params = { projectId, experienceId };
  const ifMatch = etagOf(experience);
  return ask('replaceExperience', ofExperience, {
    params,
    body: experienceBody(draw.words),
    ifMatch,
  });
};

export const publishExperience: Invent = (world, draw) => {
  const experience = world.some('experience', draw.choice);
  if (!experience) return undefined;
  const { projectId, experienceId } = experience;
  const step = experience.status === 'draft' ? ('publish' as const) : ('withdraw' as const);
  return ask('publishExperience', ofExperience, {
    params: { projectId, experienceId },
    body: { step, reason: draw.words },
    ifMatch: etagOf(experience),
  });
};

export const writeLesson: Invent = (world, draw) => {
  const project = world.some('project', draw.choice);
  if (!project) return undefined;
  const { projectId } = project;
  const body = lessonBody(draw.words);
  return ask('writeLesson', ofLesson, { params: { projectId }, body, idempotencyKey: idOf(draw) });
};

export const replaceLesson: Invent = (world, draw) => {
  const lesson = world.some('lesson', draw.choice);
  if (!lesson) return undefined;
  const { projectId, lessonId } = lesson;
  const body = lessonBody(draw.words);
  const ifMatch = etagOf(lesson);
  return ask('replaceLesson', ofLesson, { params: { projectId, lessonId }, body, ifMatch });
};

export const publishLesson: Invent = (world, draw) => {
  const lesson = world.some('lesson', draw.choice);
  if (!lesson) return undefined;
  const { projectId, lessonId } = lesson;
  const step = lesson.status === 'draft' ? ('publish' as const) : ('withdraw' as const);
  return ask('publishLesson', ofLesson, {
    params: { projectId, lessonId },
    body: { step, reason: draw.words },
    ifMatch: etagOf(lesson),
  });
};
