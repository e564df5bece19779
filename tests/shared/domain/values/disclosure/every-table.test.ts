import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFamilies } from '../../../../../shared/domain/values/disaggregation.ts';
import { findRevealed } from '../../../../../shared/domain/values/disclosure/disclosure.ts';
import { type Parts, splitYear, things } from '../../../../builders/withheld.ts';

/** Which of the nine figures of a table of two by two are in a value: the total, two margins of each side, four cells. */
const names: readonly Readonly<Record<string, string>>[] = [
  {},
  { sex: 'f' },
  { sex: 'm' },
  { age: 'o' },
  { age: 'y' },
  { sex: 'f', age: 'o' },
  { sex: 'f', age: 'y' },
  { sex: 'm', age: 'o' },
  { sex: 'm', age: 'y' },
];
const table = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) => [
  a + b + c + d,
  a + b,
  c + d,
  a + c,
  b + d,
  a,
  b,
  c,
  d,
];
const steps = [-1, 0, 1];
const shifts = steps.flatMap((a) =>
  steps.flatMap((b) => steps.flatMap((c) => steps.map((d) => table([a, b, c, d])))),
);

describe('for every table and whatever is withheld', () => {
  const cells = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 4, maxLength: 4 });
  const hidden = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });

  test('what no reader can know is let through, and what one can is refused', () => {
    fc.assert(
      fc.property(cells, hidden, (numbers, isHidden) => {
        const figures = table(numbers);
        const [total, ...parts] = figures.map((each, at) =>
          isHidden[at] ? 'withheld' : `${each}`,
        );
        const value = splitYear(
          0,
          total ?? '',
          parts.map((each, at) => [names[at + 1] ?? {}, each]),
        );
        const quantity = things({ counts: { of: 'quantity' }, accumulation: 'level' });
        // Another table is possible where a shift of its cells leaves every known figure as it is.
        const others = shifts.filter((shift) => shift.every((by, at) => isHidden[at] || by === 0));
        const certain = figures.flatMap((_, at) =>
          isHidden[at] && others.every((shift) => shift[at] === 0) ? [names[at]] : [],
        );
        const found = findRevealed(quantity, [value]).map(({ dimensions = {} }) => dimensions);
        expect(new Set(found)).toEqual(new Set(certain));
      }),
      { numRuns: 300 },
    );
  });

  test('no sum, remainder or margin is given beside what is withheld', () => {
    fc.assert(
      fc.property(cells, hidden, (numbers, isHidden) => {
        const [total, ...parts] = table(numbers).map((each, at) =>
          isHidden[at] ? 'withheld' : `${each}`,
        );
        const value = splitYear(
          0,
          total ?? '',
          parts.map((each, at) => [names[at + 1] ?? {}, each]),
        );
        for (const { dimensions, margins, ...check } of checkFamilies(things(), value)) {
          const own = (value.disaggregated ?? []).filter(
            (part) =>
              Object.keys(part.dimensions).length === dimensions.length &&
              dimensions.every((name) => name in part.dimensions),
          );
          const any = own.some(({ actual }) => actual.kind === 'withheld');
          if (!any && total !== 'withheld') continue;
          expect([check.state, check.sumOfParts, check.remainder]).toEqual([
            'withheld',
            undefined,
            undefined,
          ]);
          for (const margin of margins) {
            const of = own.filter((part) => part.dimensions[margin.dimension] === margin.category);
            if (of.some(({ actual }) => actual.kind === 'withheld'))
              expect(margin.value).toBeUndefined();
          }
        }
      }),
    );
  });

  test('the order of periods and parts does not matter', () => {
    fc.assert(
      fc.property(cells, hidden, (numbers, isHidden) => {
        const [total, ...parts] = table(numbers).map((each, at) =>
          isHidden[at] ? 'withheld' : `${each}`,
        );
        const of = (at: number, turn: boolean) => {
          const listed: Parts = parts.map((each, index) => [names[index + 1] ?? {}, each]);
          return splitYear(at, total ?? '', turn ? listed.toReversed() : listed);
        };
        const one = findRevealed(things(), [of(0, false), of(1, false)]);
        const other = findRevealed(things(), [of(1, true), of(0, true)]);
        expect(new Set(other.map(({ key }) => key))).toEqual(new Set(one.map(({ key }) => key)));
      }),
    );
  });
});
