import { etagOf, type MakeOperation } from './make-operation.ts';
import { ask } from './operation.ts';

const by = 'coordinator';

/** What is withdrawn comes back by one of the operations that record it. */
export const withdrawValue: MakeOperation = (world, draw) => {
  const value = world.pickRecord('value', draw.choice);
  if (!value) return undefined;
  const { projectId, indicatorId, periodId } = value;
  const params = { projectId, indicatorId, periodId };
  const body = { reason: draw.words };
  return ask('withdrawValue', { by, kind: 'value' }, { params, body, ifMatch: etagOf(value) });
};

export const withdrawLesson: MakeOperation = (world, draw) => {
  const lesson = world.pickRecord('lesson', draw.choice);
  if (!lesson) return undefined;
  const params = { projectId: lesson.projectId, lessonId: lesson.lessonId };
  const body = { reason: draw.words };
  return ask('withdrawLesson', { by, kind: 'lesson' }, { params, body, ifMatch: etagOf(lesson) });
};

/** Refused where it has approved values. */
export const withdrawIndicator: MakeOperation = (world, draw) => {
  const indicator = world.pickRecord('indicator', draw.choice);
  if (!indicator) return undefined;
  const params = { projectId: indicator.projectId, indicatorId: indicator.indicatorId };
  const body = { reason: draw.words };
  const ifMatch = etagOf(indicator);
  return ask('withdrawIndicator', { by, kind: 'indicator' }, { params, body, ifMatch });
};

export const eraseEvidence: MakeOperation = (world, draw) => {
  const evidence = world.pickRecord('evidence', draw.choice);
  if (!evidence) return undefined;
  const params = { projectId: evidence.projectId, evidenceId: evidence.evidenceId };
  const body = { reason: draw.words };
  const ifMatch = etagOf(evidence);
  return ask('eraseEvidence', { by, kind: 'evidence' }, { params, body, ifMatch });
};

/** Archived projects are usually reopened by the next operation of this kind that meets them. */
export const archiveProject: MakeOperation = (world, draw) => {
  const project = world.pickRecord('project', draw.choice);
  if (!project) return undefined;
  const step = project.archived ? ('reopen' as const) : ('archive' as const);
  if (step === 'archive' && !draw.chance(30)) return undefined;
  const params = { projectId: project.projectId };
  const body = { step, reason: draw.words };
  return ask('archiveProject', { by, kind: 'project' }, { params, body, ifMatch: etagOf(project) });
};
