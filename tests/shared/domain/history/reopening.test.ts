import { expect, test } from 'vitest';
import { reopeningsOf } from '../../../../shared/domain/history/reopening.ts';
import { anApproval, aValue } from '../../../builders/records.ts';

test('a value tells of each of its reopenings who, when and why', () => {
  const reopened = { version: 4, by: 'lead', at: '2026-11-25T08:00:00.000Z', reason: 'A recount' };
  const value = aValue({ approvals: [anApproval({ reopened })] });
  const address = '/projects/project-1/indicators/households/values/2026-01-01';
  expect(reopeningsOf(value)).toEqual([{ address, ...reopened }]);
  expect(reopeningsOf(aValue())).toEqual([]);
});
