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

async function published({ records }: Store, asked: PublishedWithin): Promise<readonly string[]> {
  const found = await allPages((page) => records.listPublished(asked, page));
  return found.map((each) => `${each.kind} ${recordOf(each).title.en}`);
}

const entitled = (letter: string) => ({ title: { en: letter } });

/** Published records, by programme and kind. */
export function promisesOfPublished(store: CurrentStore): void {
  test('published records are found with good practices first, page by page', async () => {
    const experiences = letters.map((experienceId) =>
      anExperience({
        experienceId,
        ...entitled(experienceId),
        practice: experienceId < 'c' ? 'promising' : 'good',
      }),
    );
    const lessons = letters.map((lessonId) => aLesson({ lessonId, ...entitled(lessonId) }));
    await createAll(store().records, 'experience', experiences);
    await createAll(store().records, 'lesson', lessons);
    const good = ['good c', 'good d'];
    const promising = ['promising a', 'promising b'];
    const learned = letters.map((letter) => `lesson ${letter}`);
    expect(await published(store(), within)).toEqual([...good, ...learned, ...promising]);
    expect(await published(store(), { ...within, kind: 'good' })).toEqual(good);
    expect(await published(store(), { ...within, kind: 'promising' })).toEqual(promising);
    expect(await published(store(), { ...within, kind: 'lesson' })).toEqual(learned);
  });

  test('drafts and unpublished records are not found', async () => {
    const { records } = store();
    await createAll(records, 'lesson', [aLesson({ status: 'draft' })]);
    const stored = begin<Experience>(anExperience(entitled('a')), aChange());
    await records.create('experience', stored);
    expect(await published(store(), within)).toEqual(['promising a']);
    const change = aChange({ action: 'unpublish', request: 'request-2' });
    const unpublished = revise<Experience>(stored, { ...stored.record, status: 'draft' }, change);
    await records.replace('experience', unpublished);
    expect(await published(store(), within)).toEqual([]);
  });

  test('records of one programme are not found in one with a similar id', async () => {
    const programmeIds = ['a', 'a-b', 'ab'];
    const lessons = programmeIds.map((programmeId) =>
      aLesson({ programmeId, projectId: programmeId, ...entitled(programmeId) }),
    );
    await createAll(store().records, 'lesson', lessons);
    expect(await published(store(), { programmeId: 'a' })).toEqual(['lesson a']);
  });
}
