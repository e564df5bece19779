import { expect, test } from 'vitest';
import { sortPage } from '../../../functions/http/order-of-page.ts';
import { aMeeting } from '../../builders/meetings.ts';
import { aLesson, aMember, anOrganisation } from '../../builders/records.ts';

test('meetings are newest first', () => {
  const on = (meetingId: string, start: string) =>
    aMeeting({ meetingId, time: { ...aMeeting().time, start } });
  const page = [on('a', '2019-05-01'), on('b', '2021-05-01'), on('c', '2020-05-01')];
  expect(sortPage('meeting', page).map(({ meetingId }) => meetingId)).toEqual(['b', 'c', 'a']);
});

test('organisations are by name', () => {
  const named = (organisationId: string, name: string) =>
    anOrganisation({ organisationId, name: { en: name } });
  const page = [named('a', 'Ministry'), named('b', 'Bureau')];
  expect(sortPage('organisation', page).map(({ organisationId }) => organisationId)).toEqual([
    'b',
    'a',
  ]);
});

test('lessons are newest first, and those of one moment stay as they were', () => {
  const written = (lessonId: string, createdAt: string) => aLesson({ lessonId, createdAt });
  const [early, late] = ['2026-11-23T08:00:00.000Z', '2026-11-24T08:00:00.000Z'] as const;
  const page = [written('a', early), written('b', late), written('c', late)];
  expect(sortPage('lesson', page).map(({ lessonId }) => lessonId)).toEqual(['b', 'c', 'a']);
});

test('a kind without an order of its own stays by id', () => {
  const page = [aMember({ memberId: 'a' }), aMember({ memberId: 'b' })];
  expect(sortPage('member', page)).toBe(page);
});
