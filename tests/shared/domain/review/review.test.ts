import { describe, expect, test } from 'vitest';
import { ReviewInput, ReviewStep, review } from '../../../../shared/domain/review/review.ts';
import { ReviewStatus } from '../../../../shared/domain/values/value.ts';
import { reportedFigure } from '../../../builders/owned.ts';
import { anAuthor, aValue, meta } from '../../../builders/records.ts';
import { codeOf, problemOf } from '../problem-of.ts';

const at = '2026-11-23T08:00:00.000Z';
const author = anAuthor('author');
const open = { by: anAuthor('lead'), at, closings: [] };
const allowed: Readonly<Record<string, string>> = {
  'draft submit': 'submitted',
  'returned submit': 'submitted',
  'submitted recall': 'draft',
  'submitted return': 'returned',
  'submitted approve': 'approved',
  'approved reopen': 'draft',
};
const steps = ReviewStatus.options.flatMap((status) =>
  ReviewStep.options.map((step) => ({ status, step, next: allowed[`${status} ${step}`] })),
);

describe('the review of a value', () => {
  const take = ({ status, step }: Pick<(typeof steps)[number], 'status' | 'step'>) =>
    review(aValue({ status, authors: [author] }), { step, comment: 'why' }, open);

  test.each(steps.filter(({ next }) => next !== undefined))(
    'goes from $status by $step to $next',
    ({ next, ...given }) => {
      expect(take(given)).toMatchObject({
        status: next,
        review: { by: 'lead', at, comment: 'why' },
      });
    },
  );

  test.each(steps.filter(({ next }) => next === undefined))(
    'cannot go from $status by $step',
    (given) => {
      expect(codeOf(() => take(given))).toBe('review_conflict');
    },
  );

  test('does not change what was reported', () => {
    const value = aValue({ status: 'submitted', authors: [author] });
    const { status: _, review: __, ...before } = value;
    expect(review(value, { step: 'approve' }, open)).toMatchObject(before);
  });
});

test('submitter and time stay known through the rest of the review', () => {
  const submitted = { ...meta, ...review(aValue({ status: 'draft' }), { step: 'submit' }, open) };
  const later = { ...open, by: anAuthor('other'), at: '2026-11-24T08:00:00.000Z' };
  const approved = review(submitted, { step: 'approve' }, later);
  expect(approved.submission).toEqual({ by: 'lead', at });
});

test('a value that is reopened keeps what was approved, and why it is open', () => {
  const approved = aValue({ status: 'approved', version: 4, actual: reportedFigure('12') });
  const { approvals } = review(approved, { step: 'reopen', comment: 'A late count' }, open);
  expect(approvals).toEqual([
    expect.objectContaining({
      version: 4,
      actual: reportedFigure('12'),
      reopened: { by: 'lead', at, version: 5, reason: 'A late count' },
    }),
  ]);
  const submitted = review(aValue({ status: 'draft' }), { step: 'submit' }, open);
  expect(submitted).not.toHaveProperty('approvals');
});

describe('the first submission', () => {
  const submit = (firstSubmittedAt?: string) =>
    review(
      aValue({ status: 'draft', ...(firstSubmittedAt && { firstSubmittedAt }) }),
      { step: 'submit' },
      open,
    );

  test('is noted, and stays noted', () => {
    expect(submit().firstSubmittedAt).toBe(at);
    expect(submit('2026-01-08T08:00:00.000Z').firstSubmittedAt).toBe('2026-01-08T08:00:00.000Z');
  });

  test('is no other step', () => {
    const returned = review(aValue({ status: 'submitted' }), { step: 'return' }, open);
    expect(returned).not.toHaveProperty('firstSubmittedAt');
    expect(returned).not.toHaveProperty('submission');
  });
});

describe('the version of the indicator', () => {
  const take = (step: ReviewStep, status: ReviewStatus) =>
    review(aValue({ status }), { step }, { ...open, indicatorVersion: 3 }).review;

  test('is kept with an approval alone', () => {
    expect(take('approve', 'submitted')).toEqual({ by: 'lead', at, indicatorVersion: 3 });
    expect(take('submit', 'draft')).toEqual({ by: 'lead', at });
  });

  test('is not made up', () => {
    const { review: said } = review(aValue({ status: 'submitted' }), { step: 'approve' }, open);
    expect(said).toStrictEqual({ by: 'lead', at });
  });

  test.each([
    ['approve', 3, []],
    ['submit', 3, ['indicatorVersion: is for an approval']],
    ['approve', 0, ['indicatorVersion']],
    ['approve', 1.5, ['indicatorVersion']],
  ])('comes in with %s as %d: %j', (step, indicatorVersion, faults) => {
    const found = ReviewInput.safeParse({ step, indicatorVersion }).error?.issues ?? [];
    const texts = found.map(({ path, message }) => `${path.join('/')}: ${message}`);
    expect(texts).toEqual(faults.map((fault) => expect.stringContaining(fault)));
  });

  test('beside another step is not allowed, for programs', () => {
    const found = ReviewInput.safeParse({ step: 'submit', indicatorVersion: 3 }).error?.issues;
    expect(found).toMatchObject([{ params: { code: 'not_allowed' } }]);
  });
});

test('a step that does not follow is refused in words', () => {
  const approve = () => review(aValue({ status: 'draft' }), { step: 'approve' }, open);
  expect(problemOf(approve).message).toBe('Cannot approve a value that is draft.');
});

test('a comment that is missing is named', () => {
  const found = ReviewInput.safeParse({ step: 'return' }).error?.issues ?? [];
  expect(found.map(({ path, message }) => [path, message])).toEqual([
    [['comment'], 'is required to return or reopen a value'],
  ]);
});

test('a step that nobody knows, or a field, is refused', () => {
  expect(ReviewInput.safeParse({ step: 'sign' }).success).toBe(false);
  expect(ReviewInput.safeParse({ step: 'submit', reason: 'a' }).success).toBe(false);
});

describe('four eyes', () => {
  const take =
    (step: ReviewStep, status: ReviewStatus, by = author) =>
    () =>
      review(aValue({ status, authors: [author] }), { step, comment: 'why' }, { ...open, by });

  test('the author cannot approve', () => {
    expect(codeOf(take('approve', 'submitted'))).toBe('own_value');
  });

  test('nor with another address, nor from another account with the same address', () => {
    const atHome = anAuthor('home-address', author.personId);
    const newAccount = anAuthor(author.memberId, 'another-person');
    expect(codeOf(take('approve', 'submitted', atHome))).toBe('own_value');
    expect(codeOf(take('approve', 'submitted', newAccount))).toBe('own_value');
    expect(codeOf(take('approve', 'submitted', anAuthor('lead')))).toBe('none');
  });

  test('the author may submit, and reopen what was approved', () => {
    expect(codeOf(take('submit', 'draft'))).toBe('none');
    expect(codeOf(take('reopen', 'approved'))).toBe('none');
  });
});

test.each([
  ['submit', true],
  ['recall', true],
  ['approve', true],
  ['return', false],
  ['reopen', false],
])('%s without a comment is accepted: %s', (step, taken) => {
  expect(ReviewInput.safeParse({ step }).success).toBe(taken);
  expect(ReviewInput.safeParse({ step, comment: 'why' }).success).toBe(true);
});
