import { describe, expect, test } from 'vitest';
import { MeetingTime } from '../../../../shared/domain/meetings/meeting-time.ts';

const timeZone = 'Asia/Shanghai';
const source = { title: 'News item' };
const faultsOf = (time: object) =>
  new Set(MeetingTime.safeParse({ timeZone, ...time }).error?.issues.map(({ path }) => path[0]));

describe('the time of a meeting', () => {
  test.each([
    ['a day', { start: '2020-11-04' }],
    ['a part of a day', { start: '2020-11-04', partOfDay: 'morning' }],
    ['two days', { start: '2020-11-04', end: '2020-11-05' }],
    ['hours of a day', { start: '2020-11-04T09:00', end: '2020-11-04T12:30' }],
    ['a day whose year is inferred', { start: '2020-11-04', dateInferred: true, source }],
  ])('may be %s', (_, time) => {
    expect(faultsOf(time)).toEqual(new Set());
  });

  test.each([
    ['a day that does not exist', { start: '2020-02-30' }, 'start'],
    ['an hour that does not exist', { start: '2020-11-04T25:00' }, 'start'],
    ['a moment in another zone than its own', { start: '2020-11-04T09:00Z' }, 'start'],
    ['an end before its start', { start: '2020-11-04', end: '2020-11-03' }, 'end'],
    ['an end less exact than its start', { start: '2020-11-04T09:00', end: '2020-11-04' }, 'end'],
    ['an inferred date without a source', { start: '2020-11-04', dateInferred: true }, 'source'],
    ['an offset instead of a zone', { start: '2020-11-04', timeZone: '+08:00' }, 'timeZone'],
  ])('may not be %s', (_, time, place) => {
    expect(faultsOf(time)).toEqual(new Set([place]));
  });
});
