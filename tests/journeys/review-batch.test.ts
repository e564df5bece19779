import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReviewItem, ReviewOutcome } from '../../shared/domain/review/review-batch.ts';
import { recordMonths } from '../local/months.ts';
import { setUpFramework, setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

type Batch = {
  readonly step: 'submit' | 'approve' | 'return' | 'reopen';
  readonly comment?: string;
};

async function review(
  by: 'officer' | 'coordinator' | 'neighbour' | 'reader',
  items: readonly ReviewItem[],
  { idempotencyKey, ...batch }: Batch & { readonly idempotencyKey?: string },
): Promise<readonly ReviewOutcome[]> {
  const { body } = await programme[by].call('reviewValues', {
    params: { programmeId: programme.programmeId },
    body: { ...batch, items: [...items] },
    ...(idempotencyKey !== undefined && { idempotencyKey }),
  });
  return body.items;
}

const at = (items: readonly ReviewItem[], version: number) =>
  items.map((item) => ({ ...item, version }));
const outcomes = (items: readonly ReviewOutcome[]) => items.map(({ outcome }) => outcome);
const codes = (items: readonly ReviewOutcome[]) => items.map(({ problem }) => problem?.type);
const statusOf = async ({ version: _, ...params }: ReviewItem) =>
  (await programme.coordinator.call('getValue', { params })).body.status;

describe('a batch review', () => {
  test('of 100 values takes each possible step, and gives each refusal its reason, in order', async () => {
    const items = await recordMonths(programme, 'hundred', 97);
    const [first] = items;
    if (!first) throw new Error('There are no values');
    await review('officer', items.slice(0, 96), { step: 'submit' });
    const asked = [
      ...at(items.slice(0, 95), 2),
      { ...first, periodId: items[95]?.periodId ?? '', version: 1 },
      { ...first, periodId: items[96]?.periodId ?? '', version: 1 },
      { ...first, periodId: '1999-01-01' },
      { ...first, indicatorId: 'nowhere' },
      { ...first, projectId: 'nowhere' },
    ];
    const answered = await review('coordinator', asked, { step: 'approve' });
    expect(answered.map(({ periodId }) => periodId)).toEqual(asked.map(({ periodId }) => periodId));
    expect(new Set(outcomes(answered.slice(0, 95)))).toEqual(new Set(['done']));
    expect(new Set(answered.slice(0, 95).map(({ version }) => version))).toEqual(new Set([3]));
    expect(codes(answered.slice(95))).toEqual([
      '/problems/version_mismatch',
      '/problems/review_conflict',
      '/problems/not_found',
      '/problems/not_found',
      '/problems/not_found',
    ]);
    expect(answered[95]?.problem).toMatchObject({
      status: 412,
      detail: 'The current version is 2.',
    });
    expect(await statusOf(first)).toBe('approved');
  });

  test.each([
    ['without a key', undefined],
    ['with a key', 'key-1'],
  ])('has its effect once, however often it is sent %s', async (_, idempotencyKey) => {
    const indicatorId = `again-${idempotencyKey ?? 'none'}`;
    const items = await recordMonths(programme, indicatorId, 4);
    const submit = { step: 'submit', ...(idempotencyKey && { idempotencyKey }) } as const;
    expect(outcomes(await review('officer', items, submit))).toEqual(Array(4).fill('done'));
    const again = await review('officer', items, submit);
    expect(outcomes(again)).toEqual(Array(4).fill('done_before'));
    expect(again.map(({ version }) => version)).toEqual([2, 2, 2, 2]);
  });

  test('that was interrupted does the rest, and reports its earlier steps as done', async () => {
    const items = await recordMonths(programme, 'middle', 3);
    const [, second] = items;
    if (!second) throw new Error('There are no values');
    const { version: _, ...params } = second;
    const blocked = { params, body: { step: 'submit' as const }, ifMatch: '"1"' };
    const submitted = await programme.officer.call('reviewValue', blocked);
    const mixed = [...items.slice(0, 1), { ...second, version: 3 }, ...items.slice(2)];
    expect(outcomes(await review('officer', mixed, { step: 'submit' }))).toEqual([
      'done',
      'refused',
      'done',
    ]);
    await programme.coordinator.call('reviewValue', {
      params,
      body: { step: 'return', comment: 'Name the source.' },
      ifMatch: submitted.etag,
    });
    expect(outcomes(await review('officer', mixed, { step: 'submit' }))).toEqual([
      'done_before',
      'done',
      'done_before',
    ]);
  });

  test("that overlaps another does not repeat the other's steps", async () => {
    const items = await recordMonths(programme, 'overlap', 3);
    await review('officer', items.slice(0, 2), { step: 'submit' });
    const overlapping = items.slice(1);
    const answered = await review('officer', overlapping, { step: 'submit' });
    expect(outcomes(answered)).toEqual(['refused', 'done']);
    expect(outcomes(await review('officer', items.slice(0, 2), { step: 'submit' }))).toEqual([
      'done_before',
      'done_before',
    ]);
    expect(outcomes(await review('officer', overlapping, { step: 'submit' }))).toEqual([
      'refused',
      'done_before',
    ]);
  });

  test('sent twice at the same time has one effect', async () => {
    const items = await recordMonths(programme, 'twice', 10);
    const both = await Promise.all([1, 2].map(() => review('officer', items, { step: 'submit' })));
    for (const [place] of items.entries()) {
      const pair = both.map((answered) => answered[place]);
      expect(pair.map((each) => each?.outcome).toSorted()).toEqual(['done', 'done_before']);
      expect(pair.map((each) => each?.version)).toEqual([2, 2]);
    }
  });

  test('under a key used for another batch does not change the same values again', async () => {
    const items = await recordMonths(programme, 'reused', 1);
    await review('officer', items, { step: 'submit', idempotencyKey: 'key-2' });
    const other = { step: 'submit', comment: 'Please look.', idempotencyKey: 'key-2' } as const;
    expect(codes(await review('officer', items, other))).toEqual(['/problems/key_reused']);
  });
});

describe('each value of a batch is authorised separately', () => {
  test('a member changes only values of the own organisation', async () => {
    const items = await recordMonths(programme, 'theirs', 1);
    const forbidden = ['/problems/forbidden'];
    expect(codes(await review('neighbour', items, { step: 'submit' }))).toEqual(forbidden);
    expect(codes(await review('reader', items, { step: 'submit' }))).toEqual(forbidden);
    expect(codes(await review('coordinator', items, { step: 'submit' }))).toEqual(forbidden);
    await review('officer', items, { step: 'submit' });
    expect(codes(await review('officer', at(items, 2), { step: 'approve' }))).toEqual(forbidden);
    const returned = { step: 'return', comment: 'Mine?' } as const;
    expect(codes(await review('officer', at(items, 2), returned))).toEqual(forbidden);
  });

  test('a project of another programme is not found', async () => {
    const items = await recordMonths(programme, 'elsewhere', 1);
    const { administrator, officer } = programme;
    const { body: other } = await administrator.call('createProgramme', {
      body: { title: { en: 'Another' }, countries: ['LA'] },
    });
    const { programmeId } = other;
    await administrator.call('inviteMember', {
      params: { programmeId },
      body: { email: 'lead@example.org', role: 'coordinator' },
    });
    const asked = programme.coordinator.call('reviewValues', {
      params: { programmeId },
      body: { step: 'approve', items },
    });
    expect(codes((await asked).body.items)).toEqual(['/problems/not_found']);
    const outside = officer.call('reviewValues', {
      params: { programmeId },
      body: { step: 'submit', items },
    });
    expect((await problemOf(outside)).status).toBe(404);
  });
});

describe('an invalid batch is refused as a whole', () => {
  const item = { projectId: 'p', indicatorId: 'i', periodId: '2020-01-01', version: 1 };
  const many = Array.from({ length: 101 }, (_, each) => ({ ...item, indicatorId: `i-${each}` }));

  test.each([
    ['names a value twice', [item, { ...item, version: 2 }], 'approve', '/items'],
    ['is empty', [], 'approve', '/items'],
    ['has more than 100 values', many, 'approve', '/items'],
    ['gives no reason to return', [item], 'return', '/comment'],
  ] as const)('if it %s', async (_, items, step, pointer) => {
    const { errors } = await problemOf(review('coordinator', items, { step }));
    expect(errors?.map((error) => error.pointer)).toEqual([pointer]);
  });
});
