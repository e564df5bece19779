import { describe, expect, test } from 'vitest';
import {
  assertDraft,
  PublicationInput,
  publish,
} from '../../../../shared/domain/sharing/publication.ts';
import { aLesson, anAuthor } from '../../../builders/records.ts';
import { codeOf, problemOf } from '../problem-of.ts';

const [author, lead] = [anAuthor('author'), anAuthor('lead')];
const today = '2026-11-24';
const evidence = [{ title: 'Visit' }];
const draft = aLesson({ status: 'draft', evidence, authors: [author] });
const published = aLesson({
  status: 'published',
  publishedOn: today,
  evidence,
  authors: [author],
});

describe('a text', () => {
  test('can be published with evidence', () => {
    expect(publish('lesson', draft, { step: 'publish' }, { by: lead, today })).toEqual({
      ...draft,
      status: 'published',
      publishedOn: today,
    });
  });

  test('can be published as of an earlier day', () => {
    const earlier = { step: 'publish', on: '2020-10-27' } as const;
    expect(publish('lesson', draft, earlier, { by: lead, today }).publishedOn).toBe('2020-10-27');
  });

  test.each([[[]], [undefined]])('cannot be published with %j as evidence', (none) => {
    const bare = { status: 'draft', evidence: none, authors: [author] } as const;
    const problem = problemOf(() =>
      publish('lesson', bare, { step: 'publish' }, { by: lead, today }),
    );
    expect(problem.errors).toMatchObject([{ pointer: '/evidence' }]);
  });

  test('that is a summary needs none', () => {
    const bare = { status: 'draft', authors: [author] } as const;
    expect(publish('summary', bare, { step: 'publish' }, { by: lead, today }).status).toBe(
      'published',
    );
  });

  test('cannot be published by its sole author, but can be unpublished', () => {
    const twoAddresses = { ...draft, authors: [author, anAuthor('home', author.personId)] };
    expect(
      codeOf(() => publish('lesson', twoAddresses, { step: 'publish' }, { by: author, today })),
    ).toBe('own_text');
    const together = { ...draft, authors: [author, lead] };
    expect(
      codeOf(() => publish('lesson', together, { step: 'publish' }, { by: author, today })),
    ).toBe('none');
    const unpublish = { step: 'unpublish', reason: 'an error' } as const;
    expect(codeOf(() => publish('lesson', published, unpublish, { by: author, today }))).toBe(
      'none',
    );
  });

  test('cannot be published twice', () => {
    expect(
      codeOf(() => publish('lesson', published, { step: 'publish' }, { by: lead, today })),
    ).toBe('review_conflict');
  });

  test('is a draft again once unpublished', () => {
    const unpublished = publish(
      'lesson',
      published,
      { step: 'unpublish', reason: 'an error' },
      { by: lead, today },
    );
    expect(unpublished.status).toBe('draft');
    expect(unpublished).not.toHaveProperty('publishedOn');
  });

  test('cannot be unpublished while it is a draft', () => {
    const unpublish = { step: 'unpublish', reason: 'an error' } as const;
    expect(codeOf(() => publish('lesson', draft, unpublish, { by: lead, today }))).toBe(
      'review_conflict',
    );
  });

  test('cannot change while it is published', () => {
    expect(codeOf(() => assertDraft(published))).toBe('review_conflict');
    expect(codeOf(() => assertDraft(draft))).toBe('none');
  });
});

test('unpublishing needs a reason, publishing needs none', () => {
  expect(PublicationInput.safeParse({ step: 'unpublish' }).success).toBe(false);
  expect(PublicationInput.safeParse({ step: 'unpublish', reason: 'an error' }).success).toBe(true);
  expect(PublicationInput.safeParse({ step: 'publish' }).success).toBe(true);
});
