import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, round, toDecimal } from '../../../shared/domain/decimal.ts';
import type { Actual } from '../../../shared/domain/reported.ts';
import type { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { Line, Prose } from '../../../shared/domain/text.ts';
import { shareOf } from '../../../shared/domain/values/percentage.ts';
import { ValueInput } from '../../../shared/domain/values/value.ts';
import { readTable } from '../../../shared/tables/reading/read-table.ts';
import { tableRows } from '../../../shared/tables/rows/table-row.ts';
import { writeFlatCsv } from '../../../shared/tables/writing/flat-csv.ts';
import { writeTemplate } from '../../../shared/tables/writing/template.ts';
import { writeWorkbook } from '../../../shared/tables/writing/workbook.ts';
import { programmeRecords } from '../../builders/owned.ts';
import { aProgramme } from '../../builders/records.ts';
import { aDraft, contextOf, sampleRecords, sex } from './sample.ts';

const starts = [
  '=',
  '+',
  '-',
  '@',
  "'",
  "''",
  '＝',
  '1',
  ',',
  ';',
  '"',
  '#',
  '%',
  '_x0041_',
  '<&>',
];
const letters = [
  '村',
  '水',
  'ບ້ານ',
  'ភូមិ',
  'ရွာ',
  'Dorf',
  ' ',
  '\n',
  '0',
  '.',
  '2,5',
  '=1+1',
  '/',
  '\u00A0',
];
const texts = fc
  .tuple(
    fc.constantFrom(...starts, ...letters),
    fc.array(fc.constantFrom(...starts, ...letters), { maxLength: 6 }),
  )
  .map(([start, rest]) => [start, ...rest].join(''));
const line = texts.map((text) => Line.safeParse(text.replaceAll('\n', ' ')).data ?? 'x');
const prose = texts.map((text) => Prose.safeParse(text).data ?? 'x');

const number = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.stringMatching(/^(0|[1-9]\d{0,20})$/),
    fc.constantFrom('', '.5', '.50', '.234', '.00000000000000000001', '.0'),
  )
  .map(
    ([sign, whole, fraction]) => `${/[1-9]/.test(whole + fraction) ? sign : ''}${whole}${fraction}`,
  );

const missing: fc.Arbitrary<Actual> = fc.oneof(
  fc.constant({ kind: 'not_reported' } as const),
  line.map((reason) => ({ kind: 'not_applicable', reason }) as const),
  line.map((reason) => ({ kind: 'withheld', reason }) as const),
);
const figure: fc.Arbitrary<Actual> = fc.oneof(
  missing,
  number.map((value) => ({ kind: 'reported', value }) as const),
  line.map((text) => ({ kind: 'stated', text }) as const),
);
const percentage: fc.Arbitrary<Actual> = fc.oneof(
  missing,
  fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 500 })).map(([part, whole]) => {
    const [numerator, denominator] = [String(part), String(whole)];
    const value = round(
      toDecimal(shareOf(decimal(numerator), decimal(denominator)) ?? decimal('0')),
      10,
    );
    return { kind: 'reported', value, numerator, denominator } as const;
  }),
);
const category: fc.Arbitrary<Actual> = fc.oneof(
  missing,
  fc
    .constantFrom('planned', 'founded', 'at work')
    .map((each) => ({ kind: 'described', category: each }) as const),
  fc
    .tuple(fc.constantFrom('planned', 'at work'), prose)
    .map(([each, en]) => ({ kind: 'described', category: each, text: { en } }) as const),
);

const part = (id: string) => figure.map((actual) => ({ dimensions: { sex: id }, actual }));
const values = fc.record({
  people: figure,
  share: percentage,
  committee: category,
  comment: prose,
  source: line,
  asOf: fc.constantFrom('2026-01-01', '2026-06-30', '2026-07-15'),
  parts: fc.tuple(part('female'), part('male')),
});
type Values = typeof values extends fc.Arbitrary<infer Each> ? Each : never;

function recordsOf({ people, share, committee, comment, source, asOf, parts }: Values) {
  const common = { comment: { en: comment }, source: { title: source }, asOf };
  return sampleRecords({
    values: [
      aDraft({ ...common, actual: people, disaggregated: [...parts] }),
      aDraft({ ...common, indicatorId: 'share', actual: share }),
      aDraft({ ...common, indicatorId: 'committee', actual: committee }),
    ],
  });
}

/** The same values before anything was reported. */
const before = sampleRecords({
  values: ['people', 'share', 'committee'].map((indicatorId) =>
    aDraft({
      indicatorId,
      actual: { kind: 'not_reported' },
      asOf: '2026-05-01',
      source: { title: 'nothing yet' },
    }),
  ),
});

/** One of the values that are tried. */
const [reportedOnce] = fc.sample(values, { numRuns: 1, seed: 1 }) as [Values];

const records = (each: Values) => recordsOf(each);
const programmeOf = (each: Values) =>
  programmeRecords({ programme: aProgramme({ dimensions: [sex] }), projects: [records(each)] });

const writers: Readonly<
  Record<string, (each: Values, language: ReportLanguage) => Uint8Array | Promise<Uint8Array>>
> = {
  CSV: (each, language) =>
    writeFlatCsv(tableRows([records(each)], { shared: [sex], parts: 'recorded' }), language),
  'the workbook': (each, language) =>
    writeWorkbook({
      records: programmeOf(each),
      rolledUp: { rollUps: [], undeclared: [] },
      language,
    }),
  'the template': (each, language) =>
    writeTemplate({ records: records(each), shared: [sex], periodEnd: '2026-06-30', language }),
};

const language = fc.constantFrom<ReportLanguage>('en', 'zh', 'lo', 'km', 'my');
const inputOf = (value: object) => {
  const fields = Object.entries(value).filter(([field]) => field in ValueInput.shape);
  const { origin: _, ...input } = Object.fromEntries(fields);
  return input;
};

describe.each(Object.entries(writers))('%s', (_, write) => {
  test('brings back every value as it was', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(values, language, async (each, inLanguage) => {
        const bytes = await write(each, inLanguage);
        const reading = await readTable(bytes, contextOf(before));
        expect(reading.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
        const expected = recordsOf(each).values.map(inputOf);
        expect(reading.changes.map(({ input }) => inputOf(input))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test.each(['00', '007', '-0', '-00.5', '-0.50', '5.0'])(
    'keeps what was stated as it was stated: %s',
    async (text) => {
      const people = { kind: 'stated', text } as const;
      const bytes = await write({ ...reportedOnce, people }, 'en');
      const { changes } = await readTable(bytes, contextOf(before));
      expect(changes.map(({ input }) => input.actual)).toContainEqual(people);
    },
  );

  test('changes nothing where it was written', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(values, language, async (each, inLanguage) => {
        const reading = await readTable(await write(each, inLanguage), contextOf(records(each)));
        expect(reading).toMatchObject({ changes: [], findings: [] });
      }),
      { numRuns: 40 },
    );
  });
});
