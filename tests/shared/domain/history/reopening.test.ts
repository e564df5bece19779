import { describe, expect, test } from 'vitest';
import { begin, revise } from '../../../../functions/changes.ts';
import { mayHaveBeenReopened, reopeningsIn } from '../../../../shared/domain/history/reopening.ts';
import { aChange, aValue } from '../../../builders/records.ts';

describe('a value is checked for reopenings', () => {
  test.each([
    ['approved', 5, false],
    ['approved', 6, true],
    ['submitted', 4, false],
    ['submitted', 5, true],
    ['returned', 5, false],
    ['returned', 6, true],
    ['draft', 3, false],
    ['draft', 4, true],
  ] as const)('%s at version %i: %s', (status, version, read) => {
    expect(mayHaveBeenReopened({ status, version })).toBe(read);
  });
});

describe('what a history tells of reopenings', () => {
  const address = '/projects/project-1/indicators/households/values/2026-01-01';
  const reopened = (reason?: string) => {
    const at = '2026-11-25T08:00:00.000Z';
    const first = begin(aValue(), aChange({ action: 'record' }));
    const second = revise(first, aValue({ status: 'approved' }), aChange({ action: 'approve' }));
    const change = aChange({ action: 'reopen', by: 'lead', at, ...(reason && { reason }) });
    const { record, history } = revise(second, aValue(), change);
    return reopeningsIn({ address, kind: 'value', record, schema: 1, entries: history });
  };

  test('is who opened it, when and why, and nothing of other changes', () => {
    const at = '2026-11-25T08:00:00.000Z';
    expect(reopened('A late count')).toEqual([
      { address, version: 3, by: 'lead', at, reason: 'A late count' },
    ]);
  });

  test('has no reason where none was given', () => {
    expect(reopened()).toMatchObject([{ reason: '' }]);
  });
});
