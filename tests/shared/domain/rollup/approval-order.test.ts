import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkedProject, rollUpWater, year } from '../../../builders/linked-projects.ts';
import { reportedFigure } from '../../../builders/owned.ts';
import { anApproval } from '../../../builders/records.ts';

/** A project whose figure of 2021 was corrected once: what was approved, what corrects it, and the days of both. */
const corrected = fc.record({
  before: fc.integer({ min: 1, max: 999 }),
  after: fc.integer({ min: 1, max: 999 }),
  on: fc.integer({ min: 1, max: 28 }),
});
const [day, moment] = [
  (on: number) => `2022-02-${String(on).padStart(2, '0')}`,
  (place: number) => new Date(Date.UTC(2022, 5, 1, place)).toISOString(),
];

/** @param places of the approvals of the first versions, and of the corrections, among all */
function approvedInOrder(
  all: readonly { before: number; after: number; on: number }[],
  places: readonly number[],
) {
  return all.map(({ before, after, on }, at) => {
    const place = places[at] ?? 0;
    const again = moment(all.length + place);
    return linkedProject(`p${at}`, {
      actuals: [String(after)],
      value: {
        asOf: day(on),
        version: 6,
        review: { by: 'lead', at: again },
        approvals: [
          anApproval({
            actual: reportedFigure(String(before)),
            asOf: year(0).periodEnd,
            at: moment(place),
          }),
        ],
      },
    });
  });
}

test('the order in which values are approved does not matter', () => {
  fc.assert(
    fc.property(
      fc.array(corrected, { minLength: 2, maxLength: 6 }),
      fc.infiniteStream(fc.nat()),
      fc.integer({ min: 1, max: 28 }),
      (all, order, asOf) => {
        const some = all.map((_, at) => at);
        const keys = new Map(some.map((at) => [at, order.next().value ?? 0]));
        const other = some.toSorted(
          (left, right) => (keys.get(left) ?? 0) - (keys.get(right) ?? 0),
        );
        const one = rollUpWater(approvedInOrder(all, some), {}, day(asOf));
        expect(rollUpWater(approvedInOrder(all, other), {}, day(asOf))).toEqual(one);
        const sum = all.reduce(
          (total, { before, after, on }) => total + (on <= asOf ? after : before),
          0,
        );
        expect(one.outcome).toMatchObject({ figure: { value: String(sum) } });
      },
    ),
  );
});
