import { isFinished } from './evaluation/management-response.ts';
import type { Entities, Kind } from './kinds.ts';
import { isClosed } from './meetings/action-item.ts';
import type { Versioned } from './record.ts';

/**
 * What is not finished in a programme, by what it waits for, and the kinds of its records. `record` are the projects for which
 * figures are recorded; `held` is what was archived or withdrawn while work of it was open, which then waits for nobody.
 */
export type Unfinished = {
  readonly submit: 'value';
  readonly review: 'value';
  readonly publish: 'experience' | 'lesson' | 'summary';
  readonly validate: 'experience';
  readonly respond: 'recommendation';
  readonly fulfil: 'recommendation';
  readonly act: 'actionItem';
  readonly hold: 'meeting';
  readonly record: 'project';
  readonly held: 'project' | 'indicator';
};
export type Work = keyof Unfinished;

/** The step that a record waits for, then ids from the outermost in. */
export type WorkPlace = { readonly work: Work; readonly ids: readonly string[] };

type RuleOf<K extends Kind> = (record: Versioned<Entities[K]>) => WorkPlace | undefined;
type Rules = { readonly [K in Kind]?: RuleOf<K> };

/** The step that a record waits for; no entry for kinds that are never waited for. */
const standing: Rules = {
  value: ({ status, projectId, indicatorId, periodId }) => {
    if (status === 'approved') return undefined;
    const ids = [indicatorId, periodId];
    return status === 'submitted'
      ? { work: 'review', ids: [projectId, ...ids] }
      : { work: 'submit', ids: [projectId, status, ...ids] };
  },
  experience: ({ status, practice, projectId, experienceId }) => {
    if (status === 'draft')
      return { work: 'publish', ids: ['experience', projectId, experienceId] };
    return practice === 'good' ? undefined : { work: 'validate', ids: [projectId, experienceId] };
  },
  lesson: ({ status, projectId, lessonId }) =>
    status === 'draft' ? { work: 'publish', ids: ['lesson', projectId, lessonId] } : undefined,
  summary: ({ status, projectId, summaryId }) =>
    status === 'draft'
      ? {
          work: 'publish',
          ids: ['summary', ...(projectId === undefined ? [] : [projectId]), summaryId],
        }
      : undefined,
  recommendation: ({ recommendationId, addressedTo, response }) => {
    if (!response) return { work: 'respond', ids: [addressedTo, recommendationId] };
    const isOpen = response.actions.some(({ status }) => !isFinished(status));
    return isOpen ? { work: 'fulfil', ids: [recommendationId] } : undefined;
  },
  actionItem: (item) =>
    isClosed(item) ? undefined : { work: 'act', ids: [item.organisationId, item.actionItemId] },
  meeting: ({ status, meetingId }) =>
    status === 'planned' ? { work: 'hold', ids: [meetingId] } : undefined,
  project: ({ archived, organisationId, projectId }) =>
    archived
      ? { work: 'held', ids: [projectId] }
      : { work: 'record', ids: [organisationId, projectId] },
};

/** What a withdrawn record holds up. */
const held: Rules = {
  project: ({ projectId }) => ({ work: 'held', ids: [projectId] }),
  indicator: ({ projectId, indicatorId }) => ({ work: 'held', ids: [projectId, indicatorId] }),
};

/** Where a record stands among what is not finished; undefined where nothing is left to do. */
export function workPlaceOf<K extends Kind>(
  kind: K,
  record: Versioned<Entities[K]>,
): WorkPlace | undefined {
  const rules: { readonly [Each in Kind]?: RuleOf<Each> } = record.withdrawn ? held : standing;
  return rules[kind]?.(record);
}
