import { describe, expect, test } from 'vitest';
import type { MeetingStatus } from '../../../../shared/domain/meetings/meeting.ts';
import {
  assertHeld,
  assertNotLocked,
  MeetingStepInput,
  reviseMeeting,
  takeMeetingStep,
} from '../../../../shared/domain/meetings/meeting-status.ts';
import { aMeeting } from '../../../builders/meetings.ts';
import { codeOf } from '../problem-of.ts';

const at = '2026-11-23';
const reason = 'A name was misspelt.';
const statuses: readonly MeetingStatus[] = ['planned', 'held', 'concluded', 'cancelled'];
const steps = ['hold', 'conclude', 'reopen', 'cancel'] as const;

const allowed: Readonly<Record<string, MeetingStatus>> = {
  'planned hold': 'held',
  'held conclude': 'concluded',
  'concluded reopen': 'held',
  'planned cancel': 'cancelled',
};
const cases = statuses.flatMap((status) =>
  steps.map((step) => [status, step, allowed[`${status} ${step}`] ?? 'meeting_conflict'] as const),
);

describe('a meeting', () => {
  test.each(cases)('that is %s, on %s: %s', (status, step, outcome) => {
    const attempt = () => takeMeetingStep(aMeeting({ status }), { step, reason }, at);
    const code = codeOf(attempt);
    expect(code === 'none' ? attempt().status : code).toBe(outcome);
  });

  test('cannot be held before its day', () => {
    const time = { start: '2026-11-25', timeZone: 'Asia/Shanghai' };
    const planned = aMeeting({ status: 'planned', time });
    expect(codeOf(() => takeMeetingStep(planned, { step: 'hold' }, at))).toBe('meeting_conflict');
  });

  test.each(['reopen', 'cancel'])('needs a reason for %s', (step) => {
    expect(MeetingStepInput.safeParse({ step }).success).toBe(false);
    expect(MeetingStepInput.safeParse({ step, reason }).success).toBe(true);
  });
});

describe('records of a meeting', () => {
  test.each([
    ['planned', 'none', 'meeting_conflict'],
    ['held', 'none', 'none'],
    ['concluded', 'meeting_locked', 'meeting_locked'],
    ['cancelled', 'meeting_locked', 'meeting_locked'],
  ] as const)('can be written as the status %s allows', (status, prepared, said) => {
    const meeting = aMeeting({ status });
    expect(codeOf(() => assertNotLocked(meeting))).toBe(prepared);
    expect(codeOf(() => assertHeld(meeting))).toBe(said);
  });

  test('and the meeting itself: once held, it cannot move to a future day', () => {
    const { title, type, hostId } = aMeeting();
    const later = { title, type, hostId, time: { start: '2030-01-01', timeZone: 'UTC' } };
    expect(codeOf(() => reviseMeeting(aMeeting(), later, at))).toBe('invalid_request');
    expect(reviseMeeting(aMeeting({ status: 'planned' }), later, at).time.start).toBe('2030-01-01');
  });
});
