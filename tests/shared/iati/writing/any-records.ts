import fc from 'fast-check';
import type { Actual } from '../../../../shared/domain/reported.ts';
import { cleanText, toLine } from '../../../../shared/iati/texts/clean.ts';
import type { RecordsToWrite } from '../../../../shared/iati/writing/writing.ts';
import { readValue } from '../../../../shared/written-values/read-value.ts';
import { hostileText } from '../../../builders/hostile-text.ts';

/** What spreadsheets, parsers and scripts trip over. */
const pieces = [
  ...[
    '=',
    '+',
    '-',
    '@',
    "'",
    '"',
    '\t',
    '\n',
    '\r\n',
    ']]>',
    '&',
    '&amp;',
    '<b>',
    '<!--',
    '%',
    ',',
  ],
  ...['Wells', 'ນ້ຳສະອາດ', 'ទឹកស្អាត', 'သန့်ရှင်းသောရေ', '安全饮水', 'été', '12', ' ', '  ', '|', '\\'],
];
const anyRaw = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }).map((all) => all.join('')),
  hostileText,
);
/** As records hold it. Lines in brackets at the end of a description are notes of ours. */
const anyProse = anyRaw
  .map((raw) => cleanText(`x${raw}`).text)
  .filter((text) => text !== '' && !/\]$/.test(text));
const anyLine = anyProse.map(toLine).filter((line) => line !== '' && !line.includes(']'));
const languages = fc.subarray(['en', 'lo', 'km', 'my', 'zh'], { minLength: 1 });
const inLanguages = (text: fc.Arbitrary<string>) =>
  languages.chain((tags) => fc.record(Object.fromEntries(tags.map((tag) => [tag, text]))));
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const decimal = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999_999 }), fc.constantFrom('', '.5', '.25', '.00'))
  .map(([whole, rest]) => `${whole}${rest}`)
  .filter((text) => !text.startsWith('-0'));
const words = anyLine.filter((line) => readValue(line, false).is === 'text');

const noFigure: fc.Arbitrary<Actual> = fc.constantFrom<Actual>(
  { kind: 'not_reported' },
  { kind: 'not_applicable', reason: 'There is none.' },
  { kind: 'withheld', reason: 'Too few people.' },
);
const number: fc.Arbitrary<Actual> = fc.oneof(
  { weight: 4, arbitrary: decimal.map((value): Actual => ({ kind: 'reported', value })) },
  words.map((text): Actual => ({ kind: 'stated', text })),
  noFigure,
);
const description: fc.Arbitrary<Actual> = fc.oneof(
  inLanguages(anyProse).map((text): Actual => ({ kind: 'described', text })),
  noFigure,
);

const figures = (actual: fc.Arbitrary<Actual>) =>
  fc.record({
    actual,
    comment: optional(inLanguages(anyProse)),
    disaggregated: optional(
      fc
        .record({ f: optional(actual), m: optional(actual) })
        .map((parts) =>
          Object.entries(parts).flatMap(([sex, each]) =>
            each ? [{ dimensions: { sex }, actual: each }] : [],
          ),
        ),
    ),
  });

const indicator = fc.constantFrom('unit', 'percentage', 'qualitative').chain((measure) => {
  const actual = measure === 'qualitative' ? description : number;
  return fc.record({
    measure: fc.constant(measure),
    title: inLanguages(anyLine),
    description: optional(inLanguages(anyProse)),
    unit: optional(inLanguages(anyLine)),
    ascending: optional(fc.boolean()),
    accumulation: fc.constantFrom('periodic', 'cumulative', 'level'),
    baseline: optional(
      fc
        .tuple(figures(actual), fc.constantFrom('2017', '2018-12-31'))
        .map(([figure, asOf]) => ({ ...figure, asOf })),
    ),
    periods: fc.array(
      fc.record({ target: optional(figures(actual)), value: optional(figures(actual)) }),
      {
        maxLength: 3,
      },
    ),
  });
});

/** What a project may say; ids, periods and dimensions are as they would be read. */
export const anyContent = fc.record({
  title: inLanguages(anyLine),
  description: inLanguages(anyProse),
  status: fc.constantFrom('pipeline', 'implementation', 'finalisation', 'closed'),
  startDate: fc.constantFrom('2018-01-01', '2019-06-30', '2027-01-01'),
  country: fc.constantFrom('LA', 'KH', 'MM'),
  results: fc.tuple(
    fc.array(indicator, { minLength: 1, maxLength: 2 }),
    fc.array(indicator, { minLength: 1, maxLength: 2 }),
  ),
  titles: fc.tuple(inLanguages(anyLine), inLanguages(anyLine)),
});
export type Content = Parameters<Parameters<(typeof anyContent)['map']>[0]>[0];

const sexes = [
  { id: 'f', label: { en: 'f' } },
  { id: 'm', label: { en: 'm' } },
];

export function recordsOf({ results, titles, ...project }: Content): RecordsToWrite {
  const indicators = results.flatMap((all, result) =>
    all.map(({ periods, baseline, ...each }, at) => ({
      indicatorId: `i${result}-${at}`,
      values: periods.map(({ value }) => value),
      input: {
        ...each,
        resultId: `r${result}`,
        dimensions: [{ id: 'sex', label: { en: 'sex' }, categories: sexes }],
        disaggregation: [{ dimensions: ['sex'], partition: false }],
        baseline: baseline && { ...withoutActual(baseline), value: baseline.actual },
        periods: periods.map(({ target }, year) => ({
          periodStart: `202${year}-01-01`,
          periodEnd: `202${year}-12-31`,
          target: target && { ...withoutActual(target), value: target.actual },
        })),
      },
    })),
  );
  return {
    projectId: 'p',
    project: { organisationId: 'o', ...project },
    results: titles.map((title, at) => ({ resultId: `r${at}`, input: { type: 'output', title } })),
    indicators: indicators.map(({ indicatorId, input }) => ({ indicatorId, input })),
    values: indicators.flatMap(({ indicatorId, values }) =>
      values.flatMap((value, year) =>
        value
          ? [
              {
                indicatorId,
                periodId: `202${year}-01-01`,
                input: { ...value, asOf: `202${year}-12-31`, source: { title: 'x' } },
              },
            ]
          : [],
      ),
    ),
  } as unknown as RecordsToWrite;
}

const withoutActual = <Figure extends { readonly actual: unknown }>({
  actual: _,
  ...rest
}: Figure) => rest;
