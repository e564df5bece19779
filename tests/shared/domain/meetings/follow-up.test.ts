import { describe, expect, test } from 'vitest';
import type { ActionItem } from '../../../../shared/domain/meetings/action-item.ts';
import { followUp } from '../../../../shared/domain/meetings/follow-up.ts';
import { aMeeting, anActionItem } from '../../../builders/meetings.ts';

const onDay = (meetingId: string, start: string, previousMeetingId?: string) =>
  aMeeting({
    meetingId,
    time: { start, timeZone: 'UTC' },
    ...(previousMeetingId !== undefined && { previousMeetingId }),
  });
const first = onDay('first', '2020-06-10');
const second = onDay('second', '2020-11-04T09:00', 'first');
const third = onDay('third', '2021-03-01', 'second');
const meetings = [first, second, third];

const item = (actionItemId: string, meetingId: string, fields: Partial<ActionItem> = {}) =>
  anActionItem({
    actionItemId,
    origin: { kind: 'requirement', meetingId, requirementId: 'requirement-1' },
    ...fields,
  });
const done = (closedOn: string) => ({ status: 'done', closedOn }) as const;
const idsOf = (items: readonly ActionItem[]) => items.map(({ actionItemId }) => actionItemId);
const later = '2026-11-23';

describe('the follow-up of a meeting', () => {
  test('lists what was open when the meeting began, and what was closed since the previous one', () => {
    const actionItems = [
      item('open', 'second'),
      item('done-between', 'second', done('2021-02-28')),
      item('done-that-day', 'second', done('2021-03-01')),
      item('dropped', 'second', { status: 'dropped', closedOn: '2021-01-15' }),
    ];
    const result = followUp(third, { meetings, actionItems }, later);
    expect(idsOf(result.carriedOver)).toEqual(['done-that-day', 'open']);
    expect(idsOf(result.done)).toEqual(['done-between']);
    expect(idsOf(result.dropped)).toEqual(['dropped']);
    expect(result.closureRate).toEqual({ numerator: 1, denominator: 4, ratio: '0.25' });
    expect(result).toMatchObject({ since: '2020-11-04', asOf: '2021-03-01' });
  });

  test('includes items of earlier meetings that were still open', () => {
    const actionItems = [
      item('long-done', 'first', done('2020-08-01')),
      item('done-late', 'first', done('2020-12-24')),
      item('still-open', 'first'),
      item('of-itself', 'third'),
      item('of-another', 'elsewhere'),
    ];
    const result = followUp(third, { meetings, actionItems }, later);
    expect(result.previousMeetingIds).toEqual(['second', 'first']);
    expect(idsOf(result.carriedOver)).toEqual(['still-open']);
    expect(idsOf(result.done)).toEqual(['done-late']);
    expect(result.closureRate.ratio).toBe('0.5');
  });

  test('has no closure rate, rather than 0 %, if there was nothing to close', () => {
    const none = followUp(third, { meetings, actionItems: [] }, later);
    expect(none.closureRate).toEqual({ numerator: 0, denominator: 0 });
    const alone = followUp(first, { meetings, actionItems: [item('a', 'first')] }, later);
    expect(alone.carriedOver).toEqual([]);
    expect(alone).not.toHaveProperty('since');
  });

  test('counts what was overdue on the day of the meeting, however long ago', () => {
    const actionItems = [
      item('overdue', 'second', { due: '2021-02-01' }),
      item('due-that-day', 'second', { due: '2021-03-01' }),
      item('without-due', 'second'),
    ];
    const result = followUp(third, { meetings, actionItems }, later);
    expect(result.carriedOver.map(({ actionItemId, overdue }) => [actionItemId, overdue])).toEqual([
      ['overdue', true],
      ['due-that-day', false],
      ['without-due', false],
    ]);
    expect(result.overdue).toBe(1);
  });

  test('of a future meeting is as of today', () => {
    const actionItems = [item('due-before-it', 'second', { due: '2021-02-01' })];
    const result = followUp(third, { meetings, actionItems }, '2021-01-31');
    expect([result.asOf, result.overdue]).toEqual(['2021-01-31', 0]);
  });

  test('ends even if meetings refer to each other in a circle', () => {
    const circle = [onDay('a', '2020-01-01', 'b'), onDay('b', '2020-01-01', 'a')];
    const [a = first] = circle;
    const result = followUp(a, { meetings: circle, actionItems: [] }, later);
    expect(result.previousMeetingIds).toEqual(['b']);
  });
});
