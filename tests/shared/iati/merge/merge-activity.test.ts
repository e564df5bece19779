import { describe, expect, test } from 'vitest';
import { IndicatorInput } from '../../../../shared/domain/framework/indicator-input.ts';
import { ProjectInput } from '../../../../shared/domain/programme/project.ts';
import { ValueInput } from '../../../../shared/domain/values/value.ts';
import type { ActivityRecords } from '../../../../shared/iati/map/activity.ts';
import { withoutChanges } from '../../../../shared/iati/merge/meaning.ts';
import { type HereRecords, mergeActivity } from '../../../../shared/iati/merge/merge-activity.ts';
import { fileWith, indicatorWith, periodWith, readOne } from '../reading.ts';

type Said = { readonly target?: string; readonly actual?: string; readonly more?: string };

function recordsOf({ target = '10', actual = '5', more = '' }: Said = {}): ActivityRecords {
  const period = periodWith(`<target value="${target}"/><actual value="${actual}"/>`);
  return readOne(fileWith(indicatorWith(period + more))).records;
}

type Standing = Partial<Pick<HereRecords['values'][number], 'lock' | 'wasSubmitted'>>;

/** What an import left here. */
function hereAfter(records: ActivityRecords, standing: Standing = {}): HereRecords {
  const values = records.values.map(({ indicatorId, periodId, input }) => {
    return { indicatorId, periodId, input, wasSubmitted: false, ...standing };
  });
  return { ...records, values };
}

const onlyOf = <Item>(items: Iterable<Item>): Item => {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0) throw new Error('There is one');
  return item;
};
const withActual = (here: HereRecords, value: string): HereRecords => ({
  ...here,
  values: here.values.map((each) => ({
    ...each,
    input: { ...each.input, actual: { kind: 'reported', value } },
  })),
});

test('the first time all is new but the project, and the domain takes it', () => {
  const records = recordsOf();
  const here = { project: records.project, results: [], indicators: [], values: [] };
  const { project, results, indicators, values } = mergeActivity(records, here, undefined);
  expect(project.outcome).toBe('unchanged');
  expect(onlyOf(results.values()).outcome).toBe('new');
  expect(IndicatorInput.parse(onlyOf(indicators.values()).input)).toBeDefined();
  expect(ValueInput.parse(onlyOf(values.values()).input)).toBeDefined();
});

test('the same file again changes nothing', () => {
  const records = recordsOf();
  const { project, results, indicators, values } = mergeActivity(
    records,
    hereAfter(records),
    records,
  );
  const outcomes = [project, ...results.values(), ...indicators.values(), ...values.values()];
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(4).fill('unchanged'));
});

describe('a value', () => {
  const last = recordsOf();
  const file = recordsOf({ actual: '7' });

  test('that the file changed is changed', () => {
    const { outcome, input, changes } = onlyOf(
      mergeActivity(file, hereAfter(last), last).values.values(),
    );
    expect([outcome, changes.map(({ way }) => way)]).toEqual(['changed', [['actual']]]);
    expect(input?.actual).toEqual({ kind: 'reported', value: '7' });
  });

  test('that was changed here stays, and is listed where the file changed it too', () => {
    const here = withActual(hereAfter(last), '6');
    expect(onlyOf(mergeActivity(last, here, last).values.values())).toMatchObject({
      outcome: 'unchanged',
      conflicts: [],
    });
    const { outcome, conflicts } = onlyOf(mergeActivity(file, here, last).values.values());
    expect(outcome).toBe('unchanged');
    expect(conflicts).toMatchObject([
      { way: ['actual'], here: { value: '6' }, file: { value: '7' } },
    ]);
  });

  test.each(['submitted', 'approved', 'closed'] as const)(
    'that is %s is listed, not touched',
    (lock) => {
      const merged = onlyOf(mergeActivity(file, hereAfter(last, { lock }), last).values.values());
      expect(merged).toMatchObject({ outcome: 'locked', lock, changes: [{ way: ['actual'] }] });
      expect(merged).not.toHaveProperty('input');
    },
  );

  test('that is approved and says the same is unchanged, also where nothing says what it came from', () => {
    const here = hereAfter(last, { lock: 'approved' });
    const values = here.values.map(({ input: { origin: _, ...input }, ...value }) => ({
      ...value,
      input,
    }));
    const merged = onlyOf(mergeActivity(last, { ...here, values }, last).values.values());
    expect(merged).toMatchObject({ outcome: 'unchanged', changes: [] });
  });

  test('whose activity was published again is the same', () => {
    const text = fileWith(indicatorWith(periodWith('<actual value="5"/>')));
    const [one, other] = ['2024-01-01', '2025-01-01'].map((day) =>
      readOne(text.replace('<iati-activity', `<iati-activity last-updated-datetime="${day}"`)),
    );
    if (!one || !other) throw new Error('There are two');
    const { values } = mergeActivity(other.records, hereAfter(one.records), one.records);
    expect(onlyOf(values.values())).toMatchObject({
      outcome: 'unchanged',
      changes: [],
      conflicts: [],
    });
  });

  test('that is gone from the file stays, and is listed', () => {
    const gone = readOne(fileWith(indicatorWith(periodWith('<target value="10"/>')))).records;
    const { values } = mergeActivity(gone, hereAfter(last), last);
    expect(onlyOf(values.values()).outcome).toBe('absent');
  });

  test('that was withdrawn here does not come back', () => {
    const { values } = mergeActivity(file, { ...hereAfter(last), values: [] }, last);
    expect(onlyOf(values.values()).outcome).toBe('withdrawn');
  });
});

describe('a target that the file changed', () => {
  const last = recordsOf();
  const file = recordsOf({ target: '12' });
  const periodAfter = (here: HereRecords, next = file, earlier = last) => {
    const { input, bound } = onlyOf(mergeActivity(next, here, earlier).indicators.values());
    return { period: input?.periods[0], bound };
  };

  test('is the target before a value was submitted', () => {
    const { period, bound } = periodAfter(hereAfter(last));
    expect(period).toMatchObject({ target: { value: { value: '12' } } });
    expect(period).not.toHaveProperty('revisedTarget');
    expect(bound).toEqual([]);
  });

  test('is a revised one after that, and the original stays', () => {
    const { period, bound } = periodAfter(hereAfter(last, { wasSubmitted: true }));
    expect(period).toMatchObject({
      target: { value: { value: '10' } },
      revisedTarget: { value: { value: '12' } },
    });
    expect(bound.map(({ field }) => field)).toEqual(['revisedTarget']);
  });

  test('is compared with the newest one here', () => {
    const here = hereAfter(last, { wasSubmitted: true });
    const revised = {
      ...here,
      indicators: here.indicators.map((each) => ({
        ...each,
        input: onlyOf(mergeActivity(file, here, last).indicators.values()).input ?? each.input,
      })),
    };
    expect(onlyOf(mergeActivity(file, revised, file).indicators.values()).outcome).toBe(
      'unchanged',
    );
    const { period } = periodAfter(revised, recordsOf({ target: '15' }), file);
    expect(period).toMatchObject({
      target: { value: { value: '10' } },
      revisedTarget: { value: { value: '15' } },
    });
  });
});

test('what gives submitted values their meaning is listed, and can be left out', () => {
  const last = recordsOf();
  const file = readOne(
    fileWith(
      indicatorWith(
        periodWith('<target value="10"/><actual value="5"/>'),
        'measure="1" ascending="0"',
      ),
    ),
  ).records;
  const here = hereAfter(last, { wasSubmitted: true });
  const { input, bound } = onlyOf(mergeActivity(file, here, last).indicators.values());
  expect(input).toMatchObject({ ascending: false });
  expect(bound.map(({ field }) => field)).toEqual(['ascending']);
  const [indicator] = here.indicators;
  if (!input || !indicator) throw new Error('There is one');
  expect(withoutChanges(input, indicator.input, bound)).not.toHaveProperty('ascending');
});

test('a period keeps the id that it has here, and another with its first day gets its own', () => {
  const last = recordsOf();
  const half = periodWith('<actual value="2"/>', '2020-01-01', '2020-06-30');
  const period = periodWith('<target value="10"/><actual value="5"/>');
  const file = readOne(fileWith(indicatorWith(half + period))).records;
  const { indicators, values } = mergeActivity(file, hereAfter(last), last);
  const input = IndicatorInput.parse(onlyOf(indicators.values()).input);
  expect(input.periods.map(({ periodId, periodEnd }) => [periodId, periodEnd])).toEqual([
    [undefined, '2020-12-31'],
    ['2020-01-01_2020-06-30', '2020-06-30'],
  ]);
  const outcomes = [...values].map(([address, { outcome }]) => [address.split('/')[1], outcome]);
  expect(outcomes).toEqual([
    ['2020-01-01', 'changed'],
    ['2020-01-01_2020-06-30', 'new'],
  ]);
});

test('a project is merged like any record', () => {
  const last = recordsOf();
  const here = hereAfter(last);
  const ours = { ...here, project: { ...here.project, title: { en: 'Ours' } } };
  const text = fileWith('', {
    own: '<iati-identifier>XX-ORG-1</iati-identifier><title><narrative>Theirs</narrative></title><activity-status code="4"/>',
  });
  const { project } = mergeActivity(readOne(text).records, ours, last);
  expect(ProjectInput.parse(project.input)).toMatchObject({
    title: { en: 'Ours' },
    status: 'closed',
  });
  expect(project.conflicts.map(({ way }) => way.join('/'))).toContain('title/en');
  expect(project.absent.map(({ way }) => way.join('/'))).toContain('startDate');
});
