import { describe, expect, test } from 'vitest';
import { isOverdue, replaceAgreement } from '../../../../shared/domain/meetings/action-item.ts';
import {
  ActionProgress,
  dropsOrResumes,
  recordProgress,
} from '../../../../shared/domain/meetings/action-progress.ts';
import { anActionItem } from '../../../builders/meetings.ts';

const today = '2026-11-23';
const evidence = [{ title: 'Handover plan' }];

describe('an action item is overdue', () => {
  test('from the day after its due date, until it is done or dropped', () => {
    const due = '2026-11-22';
    expect(isOverdue(anActionItem({ due }), today)).toBe(true);
    expect(isOverdue(anActionItem({ due, status: 'in_progress' }), today)).toBe(true);
    expect(isOverdue(anActionItem({ due: today }), today)).toBe(false);
    expect(isOverdue(anActionItem({ due, status: 'done' }), today)).toBe(false);
    expect(isOverdue(anActionItem({ due, status: 'dropped' }), today)).toBe(false);
  });

  test('never without a due date', () => {
    expect(isOverdue(anActionItem(), today)).toBe(false);
  });
});

describe('progress', () => {
  test.each([
    ['done without evidence', { status: 'done' }, 'evidence'],
    ['dropped without a reason', { status: 'dropped' }, 'reason'],
    ['open with a reason to drop it', { status: 'open', reason: 'None.' }, 'reason'],
    ['open, but closed on a day', { status: 'open', closedOn: today }, 'closedOn'],
  ])('is refused: %s', (_, progress, place) => {
    const { error } = ActionProgress.safeParse(progress);
    expect(error?.issues.map(({ path }) => path[0])).toEqual([place]);
  });

  test('closes an item today by default', () => {
    const done = { status: 'done', evidence } as const;
    expect(recordProgress(anActionItem(), done, today).closedOn).toBe(today);
    const earlier = { ...done, closedOn: '2026-10-30' };
    expect(recordProgress(anActionItem(), earlier, today).closedOn).toBe('2026-10-30');
  });

  test('keeps what was agreed, and can reopen what was closed', () => {
    const done = anActionItem({ due: '2026-12-31', status: 'done', closedOn: today, evidence });
    const { origin, what, organisationId, due, programmeId, actionItemId } = done;
    expect(recordProgress(done, { status: 'open' }, today)).toEqual({
      programmeId,
      actionItemId,
      origin,
      what,
      organisationId,
      due,
      status: 'open',
    });
  });

  test('that drops or resumes an item is distinguished from other progress', () => {
    const dropped = anActionItem({ status: 'dropped' });
    expect(dropsOrResumes(anActionItem(), { status: 'dropped', reason: 'Not needed.' })).toBe(true);
    expect(dropsOrResumes(dropped, { status: 'open' })).toBe(true);
    expect(dropsOrResumes(anActionItem(), { status: 'done', evidence })).toBe(false);
  });
});

test('a new agreement keeps the status of an item, and may remove its due date', () => {
  const current = anActionItem({ due: today, status: 'in_progress', note: { en: 'Half done.' } });
  const { origin, what } = current;
  const next = replaceAgreement(current, { origin, what, organisationId: 'south-centre' });
  expect(next).toMatchObject({ organisationId: 'south-centre', status: 'in_progress' });
  expect(next.note).toEqual({ en: 'Half done.' });
  expect(next).not.toHaveProperty('due');
});
