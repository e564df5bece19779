import { describe, expect, test } from 'vitest';
import { recordFaults } from '../../../conformance/iati/record-faults.ts';
import {
  fileWith,
  indicatorOf,
  indicatorWith,
  periodWith,
  readOne,
  recordedOf,
  rulesOf,
} from '../reading.ts';

function readWith(inner: string, measure?: string) {
  const read = readOne(fileWith(indicatorWith(inner, measure)));
  expect(recordFaults(read.records)).toEqual([]);
  return read;
}

/** Rules of ours, with the place within the indicator. */
const oursOf = (read: ReturnType<typeof readWith>) =>
  rulesOf(read)
    .filter((rule) => /^[a-z]/.test(rule))
    .map((rule) => rule.replace('result[1]/indicator[1]', '').replace(' /', ' ').trim());

const dimension = (name: string, value: string) => `<dimension name="${name}" value="${value}"/>`;

describe('dimensions', () => {
  test('of several values in one period are parts of the total', () => {
    const read = readWith(
      periodWith(
        `<actual value="30"/><actual value="20">${dimension('sex', 'female')}</actual>
<actual value="10">${dimension('sex', 'male')}</actual><actual value="4">${dimension('sex', 'female')}${dimension('age', '0-14 years')}</actual>`,
      ),
    );
    expect(recordedOf(read)).toMatchObject({
      actual: { value: '30' },
      disaggregated: [
        { dimensions: { sex: 'female' }, actual: { value: '20' } },
        { dimensions: { sex: 'male' }, actual: { value: '10' } },
        { dimensions: { sex: 'female', age: '0-14-years' }, actual: { value: '4' } },
      ],
    });
    const { dimensions, disaggregation } = indicatorOf(read);
    expect(dimensions).toMatchObject([
      { id: 'sex', label: { en: 'sex' }, categories: [{ id: 'female' }, { id: 'male' }] },
      { id: 'age', categories: [{ id: '0-14-years', label: { en: '0-14 years' } }] },
    ]);
    expect(disaggregation).toEqual([
      { dimensions: ['sex'], partition: false },
      { dimensions: ['sex', 'age'], partition: false },
    ]);
    expect(oursOf(read)).toEqual([]);
  });

  test('of a period that stands once for each part are of one period', () => {
    const read = readWith(
      periodWith(`<actual value="20">${dimension('sex', 'female')}</actual>`) +
        periodWith(`<actual value="10">${dimension('sex', 'male')}</actual>`),
    );
    expect(indicatorOf(read).periods).toHaveLength(1);
    expect(recordedOf(read).disaggregated).toHaveLength(2);
    expect(recordedOf(read).actual).toEqual({ kind: 'not_reported' });
    expect(oursOf(read)).toEqual(['period-merged period[2]']);
  });

  test('with a number as value are put aside with their figure, never taken for it', () => {
    const read = readWith(
      periodWith(`<actual>${dimension('female', '20')}${dimension('male', '10')}</actual>`) +
        periodWith(
          `<actual value="30">${dimension('female', '1,200')}</actual>`,
          '2021-01-01',
          '2021-12-31',
        ),
    );
    expect(read.records.values).toEqual([]);
    expect(oursOf(read)).toEqual([
      'dimension-number period[1]/actual[1]/dimension[1]',
      'dimension-number period[2]/actual[1]/dimension[1]',
    ]);
  });

  test('without a name or value, or twice, are left out', () => {
    const read = readWith(
      periodWith(
        `<actual value="1">${dimension('', 'x')}${dimension('sex', 'female')}${dimension('sex', 'male')}</actual>`,
      ),
    );
    expect(recordedOf(read).disaggregated).toMatchObject([{ dimensions: { sex: 'female' } }]);
    expect(oursOf(read)).toEqual([
      'dimension-unnamed period[1]/actual[1]/dimension[1]',
      'dimension-repeated period[1]/actual[1]/dimension[3]',
    ]);
  });

  test('in other scripts, or alike but for signs, have ids of their own', () => {
    const read = readWith(
      periodWith(
        ['ຍິງ', 'ຊາຍ', 'A B', 'A-B']
          .map((value, at) => `<actual value="${at}">${dimension('ເພດ', value)}</actual>`)
          .join(''),
      ),
    );
    const [{ id = '', categories = [] } = {}] = indicatorOf(read).dimensions ?? [];
    expect(new Set([id, ...categories.map((each) => each.id)]).size).toBe(5);
    expect(categories[0]?.label).toEqual({ en: 'ຍິງ' });
  });

  test('of the same part twice keep the first', () => {
    const part = (value: string) =>
      `<actual value="${value}">${dimension('sex', 'female')}</actual>`;
    const read = readWith(periodWith(part('1') + part('2')));
    expect(recordedOf(read).disaggregated).toHaveLength(1);
    expect(oursOf(read)).toEqual(['part-repeated period[1]/actual[2]']);
  });
});

describe('places', () => {
  const at = (ref: string, value: string) =>
    `<actual value="${value}"><location ref="${ref}"/></actual>`;

  test('of several figures are a dimension, one alone is that of the total', () => {
    const several = readWith(periodWith(at('KAN', '1') + at('HER', '2')));
    expect(recordedOf(several)).toMatchObject({
      actual: { kind: 'not_reported' },
      disaggregated: [{ dimensions: { site: 'KAN' } }, { dimensions: { site: 'HER' } }],
    });
    expect(indicatorOf(several).dimensions).toMatchObject([
      { id: 'site', place: 'site', open: true },
    ]);
    const alone = readWith(periodWith(at('KAN', '1')));
    expect(recordedOf(alone)).toMatchObject({ actual: { value: '1' }, place: { siteId: 'KAN' } });
    expect(alone.records.project.sites).toMatchObject([{ siteId: 'KAN' }]);
  });

  test('beyond those that a project may have are districts', () => {
    const many = Array.from({ length: 201 }, (_, index) =>
      periodWith(
        at(`L${index}`, '1'),
        `20${String(10 + Math.floor(index / 12)).padStart(2, '0')}-${String(1 + (index % 12)).padStart(2, '0')}-01`,
        '2029-12-31',
      ),
    );
    const read = readOne(fileWith(many.map((period) => indicatorWith(period)).join('')));
    expect(recordFaults(read.records)).toEqual([]);
    expect(read.records.project.sites).toHaveLength(200);
    expect(rulesOf(read)).toContain('too-many');
  });
});

describe('periods', () => {
  test('that start on one day have both days as id, and overlap', () => {
    const read = readWith(
      periodWith('<actual value="1"/>', '2020-01-01', '2020-06-30') +
        periodWith('<actual value="2"/>'),
    );
    expect(indicatorOf(read).periods.map(({ periodId }) => periodId)).toEqual([
      undefined,
      '2020-01-01_2020-12-31',
    ]);
    expect(read.records.values.map(({ periodId }) => periodId)).toEqual([
      '2020-01-01',
      '2020-01-01_2020-12-31',
    ]);
    expect(oursOf(read)).toEqual(['periods-overlap']);
  });

  test('of one day are fine; reversed, or without days, they are left out', () => {
    const read = readWith(
      periodWith('', '2020-01-01', '2020-01-01') +
        periodWith('<actual value="1"/>', '2020-12-31', '2020-01-01') +
        periodWith('<actual value="1"/>', '', '2020-01-01'),
    );
    expect(indicatorOf(read).periods).toHaveLength(1);
    expect(read.records.values).toEqual([]);
    expect(oursOf(read)).toEqual(['period-reversed period[2]', 'period-without-days period[3]']);
  });

  test('that go on have the day of publication as that of their figure', () => {
    const text = fileWith(
      indicatorWith(periodWith('<actual value="1"/>', '2026-01-01', '2027-12-31')),
    );
    expect(recordedOf(readOne(text)).asOf).toBe('2026-11-28');
    const published = text.replace(
      '<iati-activity',
      '<iati-activity last-updated-datetime="2026-05-04T10:00:00Z"',
    );
    expect(recordedOf(readOne(published))).toMatchObject({
      asOf: '2026-05-04',
      source: { publishedOn: '2026-05-04' },
    });
  });

  test('that are to come have no figure', () => {
    const read = readWith(
      periodWith('<target value="5"/><actual value="1"/>', '2030-01-01', '2030-12-31'),
    );
    expect(read.records.values).toEqual([]);
    expect(indicatorOf(read).periods[0]?.target?.value).toEqual({ kind: 'reported', value: '5' });
    expect(oursOf(read)).toEqual(['actual-in-future period[1]']);
  });
});

describe('baselines', () => {
  test('of several days stand beside the first', () => {
    const read = readWith(
      '<baseline year="2015" value="1"/><baseline iso-date="2017-05-01" year="2017" value="2"/>',
    );
    expect(indicatorOf(read)).toMatchObject({
      baseline: { asOf: '2015', value: { value: '1' } },
      otherBaselines: [{ asOf: '2017-05-01', value: { value: '2' } }],
    });
    expect(oursOf(read)).toEqual(['baselines-several']);
  });

  test.each([
    ['year="1" value="0"', undefined, ['baseline-year-unknown baseline[1]']],
    ['year="20155" value="0"', '2015', []],
    ['year="abc" value="0"', undefined, ['date-wrong baseline[1]']],
    [
      'iso-date="2016-01-01" year="2015" value="0"',
      '2016-01-01',
      ['baseline-year-differs baseline[1]'],
    ],
  ])('with %s', (attributes, asOf, rules) => {
    const read = readWith(`<baseline ${attributes}/>`);
    expect([indicatorOf(read).baseline?.asOf, oursOf(read)]).toEqual([asOf, rules]);
  });

  test('that say nothing are none, and missing is not zero', () => {
    const read = readWith('<baseline year="2015"/>');
    expect(indicatorOf(read)).not.toHaveProperty('baseline');
    expect(oursOf(read)).toEqual(['figure-empty baseline[1]']);
  });
});

describe('values', () => {
  const period = (attribute: string, comment = '') =>
    periodWith(
      `<actual ${attribute}>${comment && `<comment><narrative>${comment}</narrative></comment>`}</actual>`,
    );

  test.each([
    ['value="5 days"', { kind: 'stated', text: '5 days' }, ['value-text']],
    ['value="Yes"', { kind: 'stated', text: 'Yes' }, ['value-boolean']],
    ['value="N/A"', { kind: 'not_reported' }, ['value-not-reported']],
    ['value="0,512"', { kind: 'stated', text: '0,512' }, ['value-unresolved']],
    ['value="75 %"', { kind: 'reported', value: '75' }, ['value-percent-sign']],
  ])('with %s where a number is due', (attribute, actual, rules) => {
    const read = readWith(period(attribute));
    expect(recordedOf(read).actual).toEqual(actual);
    expect(oursOf(read)).toEqual(rules.map((rule) => `${rule} period[1]/actual[1]`));
  });

  test('that are missing with a comment are not reported, and keep it', () => {
    expect(recordedOf(readWith(period('', 'None yet.')))).toMatchObject({
      actual: { kind: 'not_reported' },
      comment: { en: 'None yet.' },
    });
  });

  test('longer than a line are whole in the comment', () => {
    const long = 'Wells and latrines '.repeat(30).trim();
    const value = recordedOf(readWith(period(`value="${long}"`, 'Remark.')));
    expect(value.actual).toMatchObject({ kind: 'stated', text: expect.stringMatching(/…$/) });
    expect(value.comment).toEqual({ en: `${long}\nRemark.` });
  });

  test.each(['3', '4', '5'])('of measure %s are descriptions', (code) => {
    expect(
      recordedOf(readWith(period('value="High"', 'Seen.'), `measure="${code}"`)),
    ).toMatchObject({
      actual: { kind: 'described', text: { en: 'High' } },
      comment: { en: 'Seen.' },
    });
  });

  test('of measure 5 without a value are their comment', () => {
    const value = recordedOf(readWith(period('', 'On track.'), 'measure="5"'));
    expect(value).toMatchObject({ actual: { kind: 'described', text: { en: 'On track.' } } });
    expect(value).not.toHaveProperty('comment');
  });

  test('of a second total are of another source; a second target is left out', () => {
    const read = readWith(
      periodWith('<target value="5"/><target value="6"/><actual value="1"/><actual value="2"/>'),
    );
    expect(recordedOf(read)).toMatchObject({
      actual: { value: '1' },
      otherSources: [{ actual: { value: '2' } }],
    });
    expect(oursOf(read)).toEqual([
      'target-repeated period[1]/target[2]',
      'actual-repeated period[1]/actual[2]',
    ]);
  });

  test('have https documents as evidence', () => {
    const link =
      '<document-link url="https://example.org/a"><title><narrative>Survey</narrative></title></document-link>';
    const read = readWith(
      periodWith(`<target value="5">${link}</target><actual value="1">${link}</actual>`),
    );
    expect(recordedOf(read).evidence).toEqual([{ title: 'Survey', link: 'https://example.org/a' }]);
    expect(indicatorOf(read).periods[0]?.target?.source).toMatchObject({ title: 'Survey' });
  });
});

describe('the measure and direction', () => {
  test.each([
    ['measure="2"', '5', 'percentage', []],
    ['', '5', 'unit', ['measure-unknown']],
    ['measure="TEXT"', 'Good', 'qualitative', ['measure-unknown']],
    ['measure="ND"', 'N/A', 'unit', ['measure-unknown', 'value-not-reported period[1]/actual[1]']],
  ])('%s with %s is %s', (attribute, value, measure, rules) => {
    const read = readWith(periodWith(`<actual value="${value}"/>`), attribute);
    expect([indicatorOf(read).measure, oursOf(read)]).toEqual([measure, rules]);
  });

  test.each([
    ['1', true],
    ['true', true],
    ['0', false],
    ['FALSE', false],
    ['yes', undefined],
  ])('ascending="%s" is %s', (given, ascending) => {
    expect(indicatorOf(readWith('', `measure="1" ascending="${given}"`)).ascending).toBe(ascending);
  });
});

test('references have a vocabulary and a code', () => {
  const read = readWith(
    '<reference vocabulary="9" code="6.1.1" indicator-uri="https://example.org"/><reference code="A"/>',
  );
  expect(indicatorOf(read).references).toEqual([
    { vocabulary: 'IATI IndicatorVocabulary 9', code: '6.1.1', uri: 'https://example.org' },
  ]);
  expect(oursOf(read)).toEqual(['reference-incomplete reference[2]']);
});

test('results and indicators with equal titles have ids of their own, which stay in any order', () => {
  const [one, other] = [
    '<baseline year="2015" value="1"/>',
    '<baseline year="2015" value="2"/>',
  ].map((inner) => indicatorWith(inner));
  const { indicators, results } = readOne(fileWith(`${one}${other}`)).records;
  expect(new Set(indicators.map(({ indicatorId }) => indicatorId)).size).toBe(2);
  expect(new Set(results.map(({ resultId }) => resultId)).size).toBe(2);
  expect(indicators.map(({ input }) => input.order)).toEqual([1, 2]);
});
