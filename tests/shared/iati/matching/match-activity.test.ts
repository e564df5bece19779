import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchActivity } from '../../../../shared/iati/matching/match-activity.ts';
import { pairBySteps } from '../../../../shared/iati/matching/pair.ts';
import { fileWith, readOne } from '../reading.ts';

type Written = {
  readonly result?: string;
  readonly title: string;
  readonly measure?: string;
  readonly description?: string;
  readonly reference?: string;
};

const indicatorOf = ({ title, measure = '1', description = '', reference }: Written) =>
  `<indicator measure="${measure}"><title><narrative>${title}</narrative></title>
   <description><narrative>${description}</narrative></description>
   ${reference === undefined ? '' : `<reference vocabulary="99" code="${reference}"/>`}</indicator>`;

/** The records of indicators, each in the result of its title. */
function recordsOf(...indicators: readonly Written[]) {
  const results = Map.groupBy(indicators, ({ result = 'Water' }) => result);
  const written = [...results].map(
    ([title, same]) =>
      `<result type="1"><title><narrative>${title}</narrative></title>${same.map(indicatorOf).join('')}</result>`,
  );
  return readOne(fileWith(written.join(''))).records;
}

type Records = ReturnType<typeof recordsOf>;

/** For each indicator of the file, the number of the one here that it is. */
function matched(file: Records, here: Records, last?: Records) {
  const { indicators } = matchActivity(file, here, last);
  const ids = here.indicators.map(({ indicatorId }) => indicatorId);
  return file.indicators.map(({ indicatorId }) => ids.indexOf(indicators.get(indicatorId) ?? ''));
}

/** The same records as if they had other ids, as those that were recorded by hand. */
const withOtherIds = (records: Records): Records => ({
  ...records,
  indicators: records.indicators.map((each) => ({
    ...each,
    indicatorId: `own-${each.indicatorId}`,
  })),
});

describe('the first time an indicator is recognised by', () => {
  test('the title of its result, its own, its measure and its description', () => {
    const all = [{ title: 'A' }, { title: 'A', measure: '2' }, { title: 'A', description: 'B' }];
    const here = withOtherIds(recordsOf(...all, { title: 'A', result: 'Health' }));
    const file = recordsOf(...all.toReversed(), { title: 'A', result: 'Health' });
    expect(matched(file, here)).toEqual([2, 1, 0, 3]);
  });

  test('its place among equals', () => {
    const twice = [{ title: 'A' }, { title: 'A' }];
    expect(matched(recordsOf(...twice), withOtherIds(recordsOf(...twice)))).toEqual([0, 1]);
  });

  test('its titles alone, and then its references, where these are unique', () => {
    const here = withOtherIds(recordsOf({ title: 'A' }, { title: 'B', reference: 'KPI 1' }));
    const file = recordsOf({ title: 'A', description: 'C' }, { title: 'D', reference: 'KPI 1' });
    expect(matched(file, here)).toEqual([0, 1]);
    const twice = recordsOf({ title: 'D', reference: 'KPI 1' }, { title: 'E', reference: 'KPI 1' });
    expect(matched(twice, here)).toEqual([-1, -1]);
  });

  test('nothing else', () => {
    expect(matched(recordsOf({ title: 'A' }), withOtherIds(recordsOf({ title: 'B' })))).toEqual([
      -1,
    ]);
  });
});

test('later it is found by its origin, whatever it was called here since', () => {
  const last = recordsOf({ title: 'A' }, { title: 'B' });
  const [first, second] = last.indicators;
  if (!first || !second) throw new Error('There are two');
  const renamed = {
    ...first,
    indicatorId: 'own',
    input: { ...first.input, title: { en: 'Ours' } },
  };
  const here = { ...last, indicators: [second, renamed] };
  expect(matched(recordsOf({ title: 'B' }, { title: 'A' }), here, last)).toEqual([0, 1]);
});

test('whatever the order, equal lists are paired whole, and nothing twice', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      const [ones, others] = [
        one.map((letter) => ({ letter })),
        other.map((letter) => ({ letter })),
      ];
      const pairs = pairBySteps(ones, others, [
        { key: ({ letter }) => letter, equals: 'in order' },
      ]);
      expect(new Set(pairs.map(([each]) => each)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, each]) => each)).size).toBe(pairs.length);
      for (const [left, right] of pairs) expect(left.letter).toBe(right.letter);
      const common = [...new Set(one)].map((letter) => {
        const count = (list: readonly string[]) => list.filter((each) => each === letter).length;
        return Math.min(count(one), count(other));
      });
      expect(pairs).toHaveLength(common.reduce((sum, each) => sum + each, 0));
    }),
  );
});
