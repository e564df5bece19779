import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../../shared/domain/kinds.ts';
import {
  keepApproved,
  officialVersion,
} from '../../../../shared/domain/values/official-version.ts';
import { withoutWithdrawn } from '../../../../shared/domain/withdrawal/leave-out.ts';
import { actionsToWithdraw, isApproved } from '../../../../shared/domain/withdrawal/standing.ts';
import { comeBack, withdraw } from '../../../../shared/domain/withdrawal/withdraw.ts';
import { aMember, anIndicator, aValue } from '../../../builders/records.ts';
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
  test('keeps what it held', () => {
    const named = { kind: 'value', key: value } as const;
    const gone = withdraw(named, value, open);
    expect(gone).toEqual({ ...value, withdrawn: withdrawal });
  });

  test('comes back as a draft without approved versions', () => {
    const approvals = keepApproved(value, {
      by: 'lead',
      at: value.changedAt,
      version: 4,
      reason: 'Checked',
    });
    const corrected = { ...value, approvals };
    const back = comeBack('value', withdraw({ kind: 'value', key: value }, corrected, open));
    expect(back.status).toBe('draft');
    expect(officialVersion(back)).toBeUndefined();
    expect(back).not.toHaveProperty('withdrawn');
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

  test('is left out, but not the member who is named by others', () => {
    const member = { ...aMember(), withdrawn: withdrawal };
    const all = [
      { kind: 'member', record: member },
      { kind: 'indicator', record: { ...indicator, withdrawn: withdrawal } },
    ] as const;
    expect(withoutWithdrawn(all).map(({ kind }) => kind)).toEqual(['member']);
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
