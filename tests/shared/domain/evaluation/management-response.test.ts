import { describe, expect, test } from 'vitest';
import {
  actionOf,
  advance,
  ProgressInput,
  ResponseInput,
  respond,
} from '../../../../shared/domain/evaluation/management-response.ts';
import {
  assertUnanswered,
  type Recommendation,
  RecommendationInput,
} from '../../../../shared/domain/evaluation/recommendation.ts';
import { stateOfRecommendation } from '../../../../shared/domain/evaluation/recommendation-state.ts';
import { aRecommendation } from '../../../builders/records.ts';
import { codeOf } from '../problem-of.ts';

const member = { by: 'officer-1', at: '2026-07-01T08:00:00.000Z' };
const promise = (actionId: string, due = '2026-12-31') => ({
  actionId,
  what: { en: `To ${actionId}.` },
  organisationId: 'north-centre',
  due,
});
const accept = (...actionIds: readonly string[]): ResponseInput => ({
  decision: 'accepted',
  actions: actionIds.map((actionId) => promise(actionId)),
});
const today = '2026-11-24';
const reason = { en: 'There is no money for it.' };
const answered = respond(aRecommendation(), accept('train', 'equip'), { ...member, today });
const statuses = ({ response }: Pick<Recommendation, 'response'>) =>
  response?.actions.map(({ actionId, status }) => `${actionId} ${status}`);

describe('a management response', () => {
  test('creates its actions as open', () => {
    expect(statuses(answered)).toEqual(['train open', 'equip open']);
    expect(answered.response).toMatchObject({ decision: 'accepted', ...member, on: today });
  });

  test.each(['partially_accepted', 'rejected'] as const)('needs a reason when %s', (decision) => {
    const actions = decision === 'rejected' ? [] : [promise('train')];
    expect(ResponseInput.safeParse({ decision, actions }).success).toBe(false);
    expect(ResponseInput.safeParse({ decision, actions, reason }).success).toBe(true);
  });

  test('has actions if and only if something is accepted', () => {
    expect(ResponseInput.safeParse(accept()).success).toBe(false);
    expect(
      ResponseInput.safeParse({ ...accept('train'), decision: 'rejected', reason }).success,
    ).toBe(false);
  });

  test('cannot name an action twice', () => {
    expect(ResponseInput.safeParse(accept('train', 'train')).success).toBe(false);
  });

  test('may be replaced, and keeps the progress of its actions', () => {
    const begun = advance(answered, 'train', { status: 'in_progress' });
    const again = respond(begun, accept('train', 'equip', 'report'), { ...member, today });
    expect(statuses(again)).toEqual(['train in_progress', 'equip open', 'report open']);
  });

  test('must keep unfinished actions', () => {
    expect(codeOf(() => respond(answered, accept('train'), { ...member, today }))).toBe(
      'review_conflict',
    );
    const dropped = advance(answered, 'equip', { status: 'dropped', reason });
    expect(statuses(respond(dropped, accept('train'), { ...member, today }))).toEqual([
      'train open',
      'equip dropped',
    ]);
  });

  test('makes its recommendation unchangeable', () => {
    expect(codeOf(() => assertUnanswered(answered))).toBe('review_conflict');
    expect(codeOf(() => assertUnanswered(aRecommendation()))).toBe('none');
  });
});

describe('an action', () => {
  test('progresses, with evidence', () => {
    const evidence = [{ title: 'List of participants' }];
    const done = advance(answered, 'train', { status: 'done', evidence });
    expect(actionOf(done, 'train')).toEqual({ ...promise('train'), status: 'done', evidence });
    expect(statuses(done)).toEqual(['train done', 'equip open']);
  });

  test('can only be dropped with a reason', () => {
    expect(ProgressInput.safeParse({ status: 'dropped' }).success).toBe(false);
    expect(ProgressInput.safeParse({ status: 'dropped', reason }).success).toBe(true);
  });

  test('has the day it was done or dropped, and no other day', () => {
    const done = { status: 'done', closedOn: '2026-09-12' } as const;
    expect(actionOf(advance(answered, 'train', done), 'train')).toMatchObject(done);
    expect(ProgressInput.safeParse({ ...done, status: 'in_progress' }).success).toBe(false);
  });

  test('with an unknown id cannot progress', () => {
    expect(codeOf(() => advance(answered, 'other', { status: 'done' }))).toBe('not_found');
    expect(codeOf(() => advance(aRecommendation(), 'train', { status: 'done' }))).toBe('not_found');
  });
});

describe('the status of a recommendation on a day', () => {
  const rejected = respond(
    aRecommendation(),
    { decision: 'rejected', reason, actions: [] },
    { ...member, today },
  );
  const half = advance(answered, 'train', { status: 'done' });
  const whole = advance(half, 'equip', { status: 'dropped', reason });

  test.each([
    ['without an answer', aRecommendation(), '2027-01-01', 'unanswered', 0],
    ['rejected', rejected, '2027-01-01', 'rejected', 0],
    ['on the day its actions are due', answered, '2026-12-31', 'under_way', 0],
    ['on the day after', answered, '2027-01-01', 'overdue', 2],
    ['with one of two actions done in time', half, '2027-01-01', 'overdue', 1],
    ['with all of them done or dropped', whole, '2027-01-01', 'completed', 0],
  ] as const)('%s', (_, recommendation, day, state, overdueActions) => {
    expect(stateOfRecommendation(recommendation, day)).toEqual({ state, overdueActions });
  });
});

describe('a recommendation', () => {
  const { version, createdAt, createdBy, changedAt, changedBy, ...record } = aRecommendation();
  const { programmeId, recommendationId, ...input } = record;
  const resting = (...restsOn: readonly object[]) =>
    RecommendationInput.safeParse({ ...input, restsOn }).success;
  const finding = { kind: 'finding', text: { en: 'Two pumps stood still.' } };

  test('must refer to a finding or a conclusion', () => {
    expect([resting(finding), resting()]).toEqual([true, false]);
  });

  test('refers to records by their paths', () => {
    expect(resting({ ...finding, record: '/projects/p/lessons/l' })).toBe(true);
    expect(resting({ ...finding, record: '/projects/p/lessons' })).toBe(false);
    expect(resting({ ...finding, record: 'https://example.org' })).toBe(false);
  });
});
