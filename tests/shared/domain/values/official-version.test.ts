import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../../shared/domain/canonical.ts';
import type { Versioned } from '../../../../shared/domain/record.ts';
import { review } from '../../../../shared/domain/review/review.ts';
import {
  keepApproved,
  officialVersion,
} from '../../../../shared/domain/values/official-version.ts';
import { recordValue } from '../../../../shared/domain/values/record-value.ts';
import type { Value } from '../../../../shared/domain/values/value.ts';
import { anApproval, anAuthor, anIndicator, aValue } from '../../../builders/records.ts';

const indicator = anIndicator({
  periods: [{ periodStart: '2026-01-01', periodEnd: '2026-06-30' }],
});
const officer = anAuthor('officer-1');
const lead = anAuthor('lead');
const momentOf = (version: number) => new Date(Date.UTC(2026, 6, 1, version)).toISOString();

/** The value after a change, as a store answers it. */
function next(before: Versioned<Value>, value: Value, by: string): Versioned<Value> {
  const version = before.version + 1;
  const { createdAt, createdBy } = before;
  return { ...value, version, createdAt, createdBy, changedAt: momentOf(version), changedBy: by };
}

function step(value: Versioned<Value>, name: 'submit' | 'approve' | 'reopen') {
  const by = name === 'submit' ? officer : lead;
  const grounds = { by, at: momentOf(value.version + 1), closings: [], indicatorVersion: 2 };
  return next(value, review(value, { step: name, comment: `why ${name}` }, grounds), by.memberId);
}

function record(value: Versioned<Value>, number: string, asOf: string) {
  const input = {
    actual: { kind: 'reported', value: number },
    asOf,
    source: { title: `Source of ${number}` },
  } as const;
  const recorded = recordValue(indicator, '2026-01-01', input, { by: officer, current: value });
  return next(value, recorded, officer.memberId);
}

const approve = (value: Versioned<Value>) => step(step(value, 'submit'), 'approve');
const first = approve(record(aValue({ status: 'draft' }), '80', '2026-06-30'));
const reopened = step(first, 'reopen');
const corrected = approve(record(reopened, '90', '2026-09-30'));
const numberOf = (value: Versioned<Value> | undefined) =>
  value?.actual.kind === 'reported' ? value.actual.value : undefined;

describe('the official version of a value', () => {
  test('at a day before its correction is what was approved before, exactly as it was', () => {
    expect(officialVersion(first, { asOf: '2026-07-31' })).toStrictEqual(first);
    expect(officialVersion(corrected, { asOf: '2026-07-31' })).toStrictEqual(first);
    expect(numberOf(officialVersion(corrected, { asOf: '2026-09-30' }))).toBe('90');
  });

  test('stays when it is reopened, and is marked until another is approved', () => {
    for (const value of [reopened, record(reopened, '90', '2026-06-30')]) {
      expect(officialVersion(value)).toEqual({ ...first, underCorrection: true });
    }
    expect(officialVersion(corrected)).not.toHaveProperty('underCorrection');
  });

  test('is none before the first approval', () => {
    expect(
      officialVersion(record(aValue({ status: 'draft' }), '80', '2026-06-30')),
    ).toBeUndefined();
  });
});

describe('an approved version', () => {
  const [by, at] = ['lead', '2026-06-30T08:00:00.000Z'];
  const reopening = { version: 4, by, at: '2026-07-30T08:00:00.000Z', reason: 'A recount' };

  test('has nothing of the draft that corrects it', () => {
    const draft = aValue({ status: 'draft', comment: { en: 'Now' }, approvals: [anApproval()] });
    expect(officialVersion(draft)).not.toHaveProperty('comment');
  });

  test('tells the remark of its approval, and what it was given for, where there are any', () => {
    const reviewOf = (fields: Parameters<typeof anApproval>[0]) =>
      officialVersion(aValue({ status: 'draft', approvals: [anApproval({ by, at, ...fields })] }))
        ?.review;
    expect(reviewOf({})).toStrictEqual({ by, at });
    expect(reviewOf({ note: 'Well done', indicatorVersion: 2 })).toStrictEqual({
      by,
      at,
      comment: 'Well done',
      indicatorVersion: 2,
    });
  });

  test('is kept with all that it held, and no more', () => {
    const approved = aValue({ status: 'approved', review: { by, at }, precision: undefined });
    const { actual, asOf, source, authors, version } = approved;
    const kept = keepApproved(approved, reopening);
    expect(kept).toMatchObject([{ actual, asOf, source, authors, version, by, at }]);
    expect(kept[0]?.reopened).toEqual(reopening);
    for (const field of ['precision', 'note', 'indicatorVersion', 'status']) {
      expect(kept[0]).not.toHaveProperty(field);
    }
    const noted = { by, at, comment: 'Well done', indicatorVersion: 2 };
    const again = keepApproved({ ...approved, approvals: kept, review: noted }, reopening);
    expect(again).toMatchObject([kept[0], { note: 'Well done', indicatorVersion: 2 }]);
  });
});

/** Corrections of one value, each with a number and a day. */
const corrections = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 365 })),
  { minLength: 1, maxLength: 5 },
);
const dayOf = (day: number) => new Date(Date.UTC(2026, 6, day)).toISOString().slice(0, 10);

test('a correction never removes what was known before it', () => {
  fc.assert(
    fc.property(corrections, fc.integer({ min: 1, max: 366 }), (all, day) => {
      const asOf = dayOf(day);
      let value = aValue({ status: 'draft' });
      for (const [number, on] of all) {
        const known = officialVersion(value, { asOf });
        const draft = value.status === 'approved' ? step(value, 'reopen') : value;
        value = approve(record(draft, String(number), dayOf(on)));
        if (dayOf(on) > asOf) expect(officialVersion(value, { asOf })).toEqual(known);
        else expect(numberOf(officialVersion(value, { asOf }))).toBe(String(number));
      }
    }),
  );
});

test('a copy of the record has the same official versions', () => {
  const copy = JSON.parse(canonicalJson(corrected)) as Versioned<Value>;
  expect(officialVersion(copy, { asOf: '2026-07-31' })).toEqual(first);
});
