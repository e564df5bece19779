import { expect, test } from 'vitest';
import { begin, revise } from '../../../../functions/changes.ts';
import type { Entities, Kind } from '../../../../shared/domain/kinds.ts';
import type { UnfinishedWithin } from '../../../../shared/domain/ports.ts';
import type { Versioned } from '../../../../shared/domain/record.ts';
import { addressOf } from '../../../../shared/domain/record-addresses.ts';
import type { Report } from '../../../../shared/domain/reports/report.ts';
import type { Work } from '../../../../shared/domain/unfinished.ts';
import { aMeeting, anActionItem } from '../../../builders/meetings.ts';
import {
  aChange,
  aLesson,
  anExperience,
  anIndicator,
  aProject,
  aRecommendation,
  aReport,
  aValue,
} from '../../../builders/records.ts';
import type { CurrentStore, Store } from '../store.ts';
import { allPages, createAll } from './lists.ts';

async function queue({ records }: Store, reportId: string, minute: string) {
  const at = `2026-11-23T08:${minute}:00.000Z`;
  const queued = begin<Report>(aReport({ reportId, status: 'queued' }), aChange({ at }));
  await records.create('report', queued);
  return queued;
}

async function listUnfinished({ records }: Store): Promise<readonly string[]> {
  const reports = await allPages((page) => records.listUnfinishedReports(page));
  return reports.map(({ reportId }) => reportId);
}

/** Reports that still wait to be rendered. */
export function promisesOfUnfinishedReports(store: CurrentStore): void {
  test('waiting reports are listed, the longest waiting first', async () => {
    for (const [id, minute] of [
      ['c', '03'],
      ['a', '04'],
      ['d', '01'],
      ['b', '02'],
    ] as const) {
      await queue(store(), id, minute);
    }
    expect(await listUnfinished(store())).toEqual(['d', 'b', 'c', 'a']);
  });

  for (const status of ['ready', 'failed'] as const) {
    test(`a report that is ${status} is not among them`, async () => {
      const queued = await queue(store(), 'a', '01');
      await queue(store(), 'b', '02');
      const change = aChange({ action: 'render', request: 'request-2' });
      const done = revise<Report>(queued, { ...queued.record, status }, change);
      await store().records.replace('report', done);
      expect(await listUnfinished(store())).toEqual(['b']);
    });
  }
}

type Asked = Omit<UnfinishedWithin<Work>, 'programmeId'> & { readonly programmeId?: string };

/** The addresses of what waits for a step. */
async function waitingFor({ records }: Store, asked: Asked): Promise<readonly string[]> {
  const within = { programmeId: 'programme-1', ...asked };
  const found = await allPages((page) => records.listUnfinished(within, page));
  return found.map(({ kind, record }) => addressOf(kind, record as never)).toSorted();
}

/** Writes a record, then its next version. */
async function change<K extends Kind>(
  { records }: Store,
  kind: K,
  [before, after]: readonly [Versioned<Entities[K]>, Entities[K]],
): Promise<void> {
  const stored = begin<Entities[K]>(before as Entities[K], aChange());
  await records.create(kind, stored);
  const next = aChange({ action: 'change', request: 'request-2' });
  await records.replace(kind, revise<Entities[K]>(stored, after, next));
}

const withdrawn = { by: 'lead', at: '2026-11-23T08:00:00.000Z', reason: 'Entered twice.' };
const due = '2026-12-31';
const projectIds = ['a', 'a-b', 'b', 'c', 'd', 'e', 'f'];

/** What of a programme waits for a step. */
export function promisesOfUnfinishedWork(store: CurrentStore): void {
  test('values of all projects are found by the step they wait for, and by project', async () => {
    const values = projectIds.flatMap((projectId) =>
      (['draft', 'submitted', 'returned', 'approved'] as const).map((status, at) =>
        aValue({ projectId, status, periodStart: `2026-0${at + 1}-01` }),
      ),
    );
    await createAll(store().records, 'value', values);
    const at = (projectId: string, month: number) =>
      `/projects/${projectId}/indicators/households/values/2026-0${month}-01`;
    expect(await waitingFor(store(), { work: 'review' })).toEqual(
      projectIds.map((projectId) => at(projectId, 2)).toSorted(),
    );
    expect(await waitingFor(store(), { work: 'submit' })).toEqual(
      projectIds.flatMap((projectId) => [at(projectId, 1), at(projectId, 3)]).toSorted(),
    );
    const asked = { work: 'submit', under: ['a'] } as const;
    expect(await waitingFor(store(), asked)).toEqual([at('a', 1), at('a', 3)]);
    expect(await waitingFor(store(), { ...asked, under: ['a', 'returned'] })).toEqual([at('a', 3)]);
  });

  test('a value leaves as soon as it is approved or withdrawn', async () => {
    const submitted = aValue({ status: 'submitted', version: 1 });
    await change(store(), 'value', [submitted, { ...submitted, status: 'approved' }]);
    const draft = aValue({ status: 'draft', periodStart: '2026-02-01', version: 1 });
    await change(store(), 'value', [draft, { ...draft, withdrawn } as typeof draft]);
    expect(await waitingFor(store(), { work: 'review' })).toEqual([]);
    expect(await waitingFor(store(), { work: 'submit' })).toEqual([]);
  });

  test('drafts wait to be published, promising practices to be validated', async () => {
    const { records } = store();
    await createAll(records, 'lesson', [
      aLesson({ lessonId: 'draft', status: 'draft' }),
      aLesson({ lessonId: 'published' }),
    ]);
    await createAll(records, 'experience', [
      anExperience({ experienceId: 'draft', status: 'draft' }),
      anExperience({ experienceId: 'promising' }),
      anExperience({ experienceId: 'good', practice: 'good' }),
    ]);
    const of = (path: string) => `/projects/project-1/${path}`;
    expect(await waitingFor(store(), { work: 'publish' })).toEqual([
      of('experiences/draft'),
      of('lessons/draft'),
    ]);
    const lessons = { work: 'publish', under: ['lesson'] } as const;
    expect(await waitingFor(store(), lessons)).toEqual([of('lessons/draft')]);
    expect(await waitingFor(store(), { work: 'validate' })).toEqual([of('experiences/promising')]);
  });

  test('open action items and recommendations are found by organisation', async () => {
    const { records } = store();
    await createAll(records, 'actionItem', [
      anActionItem({ actionItemId: 'mine', organisationId: 'a', status: 'in_progress' }),
      anActionItem({ actionItemId: 'theirs', organisationId: 'a-b', status: 'open' }),
      anActionItem({ actionItemId: 'done', organisationId: 'a', status: 'done' }),
    ]);
    const withAction = (status: 'open' | 'done') => ({
      response: {
        decision: 'accepted' as const,
        actions: [{ actionId: 'train', what: { en: 'Train.' }, organisationId: 'b', due, status }],
        by: 'officer-1',
        at: withdrawn.at,
      },
    });
    await createAll(records, 'recommendation', [
      aRecommendation({ recommendationId: 'new', addressedTo: 'a' }),
      aRecommendation({ recommendationId: 'open', ...withAction('open') }),
      aRecommendation({ recommendationId: 'done', ...withAction('done') }),
    ]);
    const of = (path: string) => `/programmes/programme-1/${path}`;
    const mine = { work: 'act', under: ['a'] } as const;
    expect(await waitingFor(store(), mine)).toEqual([of('action-items/mine')]);
    expect(await waitingFor(store(), { work: 'act' })).toHaveLength(2);
    const asked = { work: 'respond', under: ['a'] } as const;
    expect(await waitingFor(store(), asked)).toEqual([of('recommendations/new')]);
    expect(await waitingFor(store(), { ...asked, under: ['b'] })).toEqual([]);
    expect(await waitingFor(store(), { work: 'fulfil' })).toEqual([of('recommendations/open')]);
  });

  test('planned meetings are found, and none that was held', async () => {
    await createAll(store().records, 'meeting', [
      aMeeting({ meetingId: 'planned', status: 'planned' }),
      aMeeting({ meetingId: 'held', status: 'held' }),
    ]);
    const found = await waitingFor(store(), { work: 'hold' });
    expect(found).toEqual(['/programmes/programme-1/meetings/planned']);
  });

  test('projects are found by organisation, archived and withdrawn ones apart', async () => {
    const { records } = store();
    const archived = { by: 'lead', at: withdrawn.at, reason: 'Handed over.' };
    await createAll(records, 'project', [
      aProject({ projectId: 'open', organisationId: 'a' }),
      aProject({ projectId: 'theirs', organisationId: 'b' }),
      aProject({ projectId: 'archived', organisationId: 'a', archived }),
      aProject({ projectId: 'withdrawn', organisationId: 'a', withdrawn }),
    ]);
    await createAll(records, 'indicator', [
      anIndicator({ indicatorId: 'counted' }),
      anIndicator({ indicatorId: 'withdrawn', withdrawn }),
    ]);
    const own = { work: 'record', under: ['a'] } as const;
    expect(await waitingFor(store(), own)).toEqual(['/projects/open']);
    expect(await waitingFor(store(), { work: 'held' })).toEqual([
      '/projects/archived',
      '/projects/project-1/indicators/withdrawn',
      '/projects/withdrawn',
    ]);
  });

  test('nothing of another programme is found, and reports that wait stay apart', async () => {
    await queue(store(), 'a', '01');
    await createAll(store().records, 'value', [
      aValue({ programmeId: 'programme-1-b', status: 'submitted' }),
    ]);
    expect(await waitingFor(store(), { work: 'review' })).toEqual([]);
    const other = { programmeId: 'programme-1-b', work: 'review' } as const;
    expect(await waitingFor(store(), other)).toHaveLength(1);
    expect(await listUnfinished(store())).toEqual(['a']);
  });
}

/** The indicators and values of a project from the lean index. */
export function promisesOfListsInProject(store: CurrentStore): void {
  const ids = ['a', 'a-b', 'b', 'c'];
  const within = { programmeId: 'programme-1', projectId: 'project-1' };

  test.each(['indicator', 'value'] as const)(
    'of kind %s are complete, from one indicator to another, without those of other projects',
    async (kind) => {
      const { records } = store();
      for (const projectId of ['project-1', 'project-10']) {
        const at = ids.map((indicatorId) => ({ projectId, indicatorId }));
        await createAll(records, 'indicator', at.map(anIndicator));
        await createAll(records, 'value', at.map(aValue));
      }
      const listIds = async (first?: string, last?: string) => {
        const indicators = first && last ? { first, last } : undefined;
        const found = await allPages((page) =>
          records.listInProject(kind, { ...within, indicators }, page),
        );
        return found.map(({ indicatorId }) => indicatorId);
      };
      expect(await listIds()).toEqual(ids);
      expect(await listIds('a-b', 'b')).toEqual(['a-b', 'b']);
      expect(await listIds('a', 'a')).toEqual(['a']);
    },
  );
}
