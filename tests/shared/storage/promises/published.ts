import { expect, test } from 'vitest';
import { begin, revise } from '../../../../functions/changes.ts';
import type { PublishedWithin } from '../../../../shared/domain/ports.ts';
import type { Experience } from '../../../../shared/domain/sharing/experience.ts';
import { recordOf } from '../../../../shared/domain/sharing/found-record.ts';
import { aChange, aLesson, anExperience } from '../../../builders/records.ts';
import type { CurrentStore, Store } from '../store.ts';
import { allPages, createAll } from './lists.ts';

const within = { programmeId: 'programme-1' };
const letters = ['a', 'b', 'c', 'd'];

async function listTitles({ records }: Store, asked: PublishedWithin): Promise<readonly string[]> {
  const found = await allPages((page) => records.listPublished(asked, page));
  return found.map((each) => `${each.kind} ${recordOf(each).title.en}`);
}

const titleWith = (letter: string) => ({ title: { en: letter } });

/** Published records, by programme and kind. */
export function promisesOfPublished(store: CurrentStore): void {
  test('published records are found with good practices first, page by page', async () => {
    const experiences = letters.map((experienceId) =>
      anExperience({
        experienceId,
        ...titleWith(experienceId),
        practice: experienceId < 'c' ? 'promising' : 'good',
      }),
    );
    const lessons = letters.map((lessonId) => aLesson({ lessonId, ...titleWith(lessonId) }));
    await createAll(store().records, 'experience', experiences);
    await createAll(store().records, 'lesson', lessons);
    const good = ['good c', 'good d'];
    const promising = ['promising a', 'promising b'];
    const learned = letters.map((letter) => `lesson ${letter}`);
    expect(await listTitles(store(), within)).toEqual([...good, ...learned, ...promising]);
    expect(await listTitles(store(), { ...within, kind: 'good' })).toEqual(good);
    expect(await listTitles(store(), { ...within, kind: 'promising' })).toEqual(promising);
    expect(await listTitles(store(), { ...within, kind: 'lesson' })).toEqual(learned);
  });

  test('drafts and unpublished records are not found', async () => {
    const { records } = store();
    await createAll(records, 'lesson', [aLesson({ status: 'draft' })]);
    const stored = begin<Experience>(anExperience(titleWith('a')), aChange());
    await records.create('experience', stored);
    expect(await listTitles(store(), within)).toEqual(['promising a']);
    const change = aChange({ action: 'unpublish', request: 'request-2' });
    const unpublished = revise<Experience>(stored, { ...stored.record, status: 'draft' }, change);
    await records.replace('experience', unpublished);
    expect(await listTitles(store(), within)).toEqual([]);
  });

  test('records of one programme are not found in one with a similar id', async () => {
    const programmeIds = ['a', 'a-b', 'ab'];
    const lessons = programmeIds.map((programmeId) =>
      aLesson({ programmeId, projectId: programmeId, ...titleWith(programmeId) }),
    );
    await createAll(store().records, 'lesson', lessons);
    expect(await listTitles(store(), { programmeId: 'a' })).toEqual(['lesson a']);
  });
}
