import { describe, expect, test } from 'vitest';
import { begin, revise } from '../../../../functions/changes.ts';
import type { Indicator } from '../../../../shared/domain/framework/indicator.ts';
import { definitionsIn } from '../../../../shared/domain/meaning/definitions.ts';
import { mayBeRedefined, redefinitionsIn } from '../../../../shared/domain/meaning/redefinition.ts';
import type { Versioned } from '../../../../shared/domain/record.ts';
import type { Value } from '../../../../shared/domain/values/value.ts';
import { programmeRecords, projectRecords, reportedFigure } from '../../../builders/owned.ts';
import {
  aChange,
  aCommonIndicator,
  anIndicator,
  aProgramme,
  aResult,
  aValue,
} from '../../../builders/records.ts';
import { aDimension } from '../../../builders/split.ts';

const hour = (count: number) => `2026-11-23T${String(count).padStart(2, '0')}:00:00.000Z`;
const address = '/projects/project-1/indicators/households';
const first = { periodStart: '2026-01-01', periodEnd: '2026-06-30' };
const second = { periodStart: '2026-07-01', periodEnd: '2026-12-31' };

/** An indicator that was created at 1:00 and changed at each given hour. */
function changedAt(changes: readonly (readonly [hour: number, fields: Partial<Indicator>])[]) {
  const begun = anIndicator({ periods: [first, second] });
  let stored = begin<Indicator>(begun, aChange({ at: hour(1) }));
  for (const [at, fields] of changes)
    stored = revise(
      stored,
      { ...stored.record, ...fields },
      aChange({ at: hour(at), by: 'lead', reason: 'Why' }),
    );
  return {
    record: stored.record,
    history: {
      address,
      kind: 'indicator' as const,
      record: stored.record,
      schema: 1,
      entries: stored.history,
    },
  };
}

const submitted = (at: number, fields: Partial<Versioned<Value>> = {}) =>
  aValue({ status: 'submitted', firstSubmittedAt: hour(at), ...fields });
const approved = (at: number, indicatorVersion: number, fields: Partial<Versioned<Value>> = {}) =>
  submitted(at - 1, {
    status: 'approved',
    review: { by: 'lead', at: hour(at), indicatorVersion },
    ...fields,
  });

function redefined(
  { record, history }: ReturnType<typeof changedAt>,
  ...values: Versioned<Value>[]
) {
  const definition = { kind: 'indicator', record, values } as const;
  const found = redefinitionsIn(definition, history);
  expect(mayBeRedefined(definition) || found.length === 0).toBe(true);
  return found.map(({ field, version, approvedBefore }) => [
    field,
    version,
    approvedBefore.map((each) => each.slice(-10)),
  ]);
}

const title = { title: { en: 'Homes' } };

describe('a change of meaning is shown', () => {
  test('with before, after, author and reason', () => {
    const { record, history } = changedAt([[5, title]]);
    const values = [approved(4, 1)];
    expect(redefinitionsIn({ kind: 'indicator', record, values }, history)).toEqual([
      {
        address,
        version: 2,
        at: hour(5),
        by: 'lead',
        reason: 'Why',
        field: 'title',
        before: { en: 'Households with safe tap water' },
        after: { en: 'Homes' },
        approvedBefore: [`${address}/values/2026-01-01`],
      },
    ]);
  });

  test('but not if it came before the first submission', () => {
    expect(redefined(changedAt([[2, title]]), approved(4, 2))).toEqual([]);
  });

  test('between submission and the approval that covers it, without naming the approved value', () => {
    expect(
      redefined(changedAt([[3, title]]), approved(5, 2, { firstSubmittedAt: hour(2) })),
    ).toEqual([['title', 2, []]]);
  });

  test('if the approval names the version before it, even when it came before the submission', () => {
    const landedLate = changedAt([[2, title]]);
    expect(redefined(landedLate, approved(4, 1))).toEqual([['title', 2, ['2026-01-01']]]);
  });

  test("with its period for that period's value, and for all values otherwise", () => {
    const target = { value: reportedFigure('10') };
    const later = changedAt([
      [6, { periods: [first, { ...second, target }] }],
      [7, title],
    ]);
    expect(redefined(later, approved(4, 1))).toEqual([['title', 3, ['2026-01-01']]]);
    expect(redefined(later, approved(4, 1), approved(5, 1, second))).toEqual([
      ['target', 2, ['2026-07-01']],
      ['title', 3, ['2026-01-01', '2026-07-01']],
    ]);
  });

  test('for a submitted value, without naming it as approved', () => {
    expect(redefined(changedAt([[5, title]]), submitted(4))).toEqual([['title', 2, []]]);
  });

  test('but not if only free fields changed', () => {
    expect(redefined(changedAt([[5, { headline: true }]]), approved(4, 1))).toEqual([]);
  });
});

describe('a history is searched for changes of meaning', () => {
  const isRead = (...values: Versioned<Value>[]) =>
    mayBeRedefined({ kind: 'indicator', record: changedAt([[5, title]]).record, values });

  test('if the record changed since the first submission or approval of a value', () => {
    expect(isRead(submitted(4))).toBe(true);
    expect(isRead(approved(8, 1))).toBe(true);
  });

  test('but not otherwise', () => {
    expect(isRead()).toBe(false);
    expect(isRead(aValue({ status: 'draft' }))).toBe(false);
    expect(isRead(approved(8, 2))).toBe(false);
  });
});

test('each value depends on its indicator, its result, its project, its common indicator and the dimensions it names', () => {
  const disaggregated = [{ dimensions: { sex: 'female' }, actual: reportedFigure('1') }];
  const other = anIndicator({ indicatorId: 'other', resultId: 'more' });
  const records = programmeRecords({
    programme: aProgramme({ dimensions: [aDimension('sex')] }),
    commonIndicators: [aCommonIndicator(), aCommonIndicator({ commonIndicatorId: 'roads' })],
    projects: [
      projectRecords({
        results: [aResult(), aResult({ resultId: 'more' })],
        indicators: [anIndicator({ commonIndicatorId: 'water' }), other],
        values: [aValue(), aValue({ indicatorId: 'other', disaggregated })],
      }),
    ],
  });
  const resting = definitionsIn(records).map(({ kind, values }) => [
    kind,
    ...values.map(({ indicatorId }) => indicatorId),
  ]);
  expect(resting).toEqual([
    ['programme', 'other'],
    ['commonIndicator', 'households'],
    ['commonIndicator'],
    ['project', 'households', 'other'],
    ['result', 'households'],
    ['result', 'other'],
    ['indicator', 'households'],
    ['indicator', 'other'],
  ]);
});
