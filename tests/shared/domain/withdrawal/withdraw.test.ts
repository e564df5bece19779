import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../../shared/domain/kinds.ts';
import { withoutWithdrawn } from '../../../../shared/domain/withdrawal/leave-out.ts';
import { actionsToWithdraw, isApproved } from '../../../../shared/domain/withdrawal/standing.ts';
import { comeBack, stillCounts, withdraw } from '../../../../shared/domain/withdrawal/withdraw.ts';
import { anIndicator, aValue } from '../../../builders/records.ts';
import { codeOf, problemOf } from '../problem-of.ts';

const meta = {
  version: 3,
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'one',
  changedAt: '2026-01-01T00:00:00.000Z',
  changedBy: 'one',
};
const withdrawal = { by: 'lead', at: '2026-03-01T00:00:00.000Z', reason: 'Entered twice' };
const value = { ...aValue({ status: 'approved' }), ...meta };
const indicator = { ...anIndicator(), ...meta };
const open = { withdrawal, around: [], closings: [] };

describe('a withdrawn value', () => {
  test('keeps what it held, and when it was withdrawn', () => {
    const named = { kind: 'value', key: value } as const;
    const gone = withdraw(named, value, open);
    expect(gone).toEqual({ ...value, withdrawn: withdrawal, withdrawals: [withdrawal.at] });
  });

  test('comes back as a draft that remembers', () => {
    const back = comeBack('value', withdraw({ kind: 'value', key: value }, value, open));
    expect(back).toMatchObject({ status: 'draft', withdrawals: [withdrawal.at] });
    expect(back).not.toHaveProperty('withdrawn');
  });

  test.each([
    ['2026-02-01T00:00:00.000Z', '2026-02-28T00:00:00.000Z', true],
    ['2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z', false],
    ['2026-02-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z', false],
    ['2026-04-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z', true],
  ])('of what was approved at %s, known at %s, counts: %s', (approvedAt, knownAt, counts) => {
    expect(stillCounts(approvedAt, { withdrawals: [withdrawal.at] }, knownAt)).toBe(counts);
    expect(stillCounts(approvedAt, {}, knownAt)).toBe(true);
  });
});

describe('an indicator', () => {
  const named = { kind: 'indicator', key: indicator } as const;
  const withAround = (record: object) => ({
    ...open,
    around: [{ kind: 'value' as const, record }],
  });

  test('is in use by approved values alone, which are named', () => {
    const found = problemOf(() => withdraw(named, indicator, withAround(value)));
    expect([found.code, found.message]).toEqual([
      'in_use',
      expect.stringContaining(`/values/${value.periodStart}`),
    ]);
    const draft = { ...value, status: 'submitted' };
    expect(codeOf(() => withdraw(named, indicator, withAround(draft)))).toBe('none');
  });

  test('of a closed period stays', () => {
    const days = { startDate: '1900-01-01', endDate: '2999-12-31' };
    const closing = { programmeId: 'p', closingId: 'c', ...days, status: 'closed' as const };
    const closed = { ...open, closings: [closing] };
    expect(codeOf(() => withdraw(named, indicator, closed))).toBe('period_closed');
  });

  test('takes its values with it', () => {
    const all = [
      { kind: 'indicator', record: { ...indicator, withdrawn: withdrawal } },
      { kind: 'value', record: value },
      { kind: 'value', record: { ...value, indicatorId: 'another' } },
    ] as const;
    expect(withoutWithdrawn(all).map(({ record }) => record.indicatorId)).toEqual(['another']);
  });
});

test.each<[Kind, string, string]>([
  ['value', 'draft', 'value.record'],
  ['value', 'returned', 'value.record'],
  ['value', 'submitted', ''],
  ['value', 'approved', ''],
  ['lesson', 'draft', 'experience.write'],
  ['lesson', 'published', ''],
  ['meeting', 'planned', 'meeting.change'],
  ['meeting', 'held', ''],
  ['report', 'ready', ''],
])(
  'a %s that is %s is withdrawn by whoever has %s, or by the coordinator',
  (kind, status, writer) => {
    const actions = writer === '' ? ['record.withdraw'] : [writer, 'record.withdraw'];
    expect(actionsToWithdraw(kind, { status })).toEqual(actions);
    expect(isApproved(kind, { status })).toBe(writer === '' && status !== 'submitted');
  },
);
