import { type Indicator, isQuantitative } from '../domain/framework/indicator.ts';
import { findPeriod } from '../domain/framework/period-id.ts';
import type { ProjectRecords } from '../domain/owned-records.ts';
import type { Versioned } from '../domain/record.ts';
import { addressOf } from '../domain/record-addresses.ts';
import type { Actual } from '../domain/reported.ts';
import { officialActual } from '../domain/rollup/value-figure.ts';
import type { LanguageTag } from '../domain/text.ts';
import { achievement } from '../domain/values/achievement.ts';
import { checkFamilies } from '../domain/values/disaggregation.ts';
import type { Value } from '../domain/values/value.ts';
import { columnsOfFigure } from './columns-of-figure.ts';
import { columnsOfIndicator } from './columns-of-indicator.ts';
import type { DataColumn, DataFile } from './data-file.ts';

/** The figure of a value, or of one of its parts. */
type ValueRow = {
  readonly records: ProjectRecords;
  readonly indicator: Indicator;
  readonly value: Versioned<Value>;
  /** `total`, or the categories of a part: `sex=female; age=child`. */
  readonly part: string;
  /** A computed row is a margin of crossed categories, the sum of parts, or the rest that no part states. */
  readonly basis: 'recorded' | 'computed';
  readonly actual: Actual;
} & Wording;

/** How titles and people are written. */
type Wording = {
  /** Of titles; English where a title is not in it. */
  readonly language: LanguageTag;
  readonly nameOf: (memberId: string) => string;
};

const columns: readonly DataColumn<ValueRow>[] = [
  column('record', 'string', 'The address of the value in the API.', ({ value }) =>
    addressOf('value', value),
  ),
  column(
    'part',
    'string',
    'The categories that the row is of, by their ids; total for the whole.',
    ({ part }) => part,
  ),
  column(
    'basis',
    'string',
    'recorded, or computed from the recorded parts and the total.',
    ({ basis }) => basis,
  ),
  ...columnsOfIndicator<ValueRow>(),
  column('period_id', 'string', 'The id of the period.', ({ value }) => value.periodId),
  column('period_start', 'date', 'The first day of the period.', ({ value }) => value.periodStart),
  column('period_end', 'date', 'The last day of the period.', ({ value }) => value.periodEnd),
  column('as_of', 'date', 'The reference date: the day of measurement.', ({ value }) => value.asOf),
  ...columnsOfFigure<ValueRow>('', ({ actual, language }) => ({ actual, language })),
  column(
    'precision',
    'string',
    'How exact the figure of the value is; exact if empty.',
    ({ value }) => value.precision,
  ),
  column(
    'achievement',
    'decimal',
    'Of totals: (actual - baseline) / (target - baseline); 1 means that the target was reached.',
    writeAchievement,
  ),
  column(
    'status',
    'string',
    'Where the review stands: draft, submitted, returned or approved.',
    ({ value }) => value.status,
  ),
  column(
    'under_correction',
    'boolean',
    'true where an approved value was reopened and not approved again.',
    ({ value }) => (value.underCorrection ? 'true' : undefined),
  ),
  column('reviewed_on', 'date', 'The day of the last step of the review (UTC).', ({ value }) =>
    value.review?.at.slice(0, 10),
  ),
  column(
    'reviewed_by',
    'string',
    'Who took it: the role, or the name where the programme names people.',
    ({ value, nameOf }) => value.review && nameOf(value.review.by),
  ),
  column(
    'source',
    'string',
    'What the source of the figure is called.',
    ({ value }) => value.source.title,
  ),
  column(
    'source_link',
    'anyURI',
    'Where the source can be read.',
    ({ value }) => value.source.link,
  ),
  column(
    'source_published_on',
    'date',
    'The day the source was published.',
    ({ value }) => value.source.publishedOn,
  ),
  column(
    'illustrative',
    'boolean',
    'true for an invented figure that only shows how a report looks.',
    ({ value }) => (value.source.illustrative ? 'true' : undefined),
  ),
  column(
    'evidence',
    'integer',
    'How many files or documents are cited by which it can be checked.',
    ({ value }) => String(value.evidence?.length ?? 0),
  ),
  column('version', 'integer', 'The version of the record.', ({ value }) => String(value.version)),
];

/** One row for each value and each of its parts. */
export const valuesFile: DataFile<ValueRow> = {
  name: 'values.csv',
  description: 'Every value of the report, a row for the total and for each part.',
  columns,
  key: ['record', 'part'],
};

/** The rows of the values of some projects, in the order given. */
export function valueRows(
  projects: readonly ProjectRecords[],
  wording: Wording,
): readonly ValueRow[] {
  return projects.flatMap((records) => {
    const byId = new Map(records.indicators.map((each) => [each.indicatorId, each]));
    return records.values.flatMap((value) => {
      const indicator = byId.get(value.indicatorId);
      return indicator ? rowsOf({ records, indicator, value, ...wording }) : [];
    });
  });
}

type RowStart = Omit<ValueRow, 'part' | 'basis' | 'actual'>;

function rowsOf(start: RowStart): readonly ValueRow[] {
  const { value, indicator } = start;
  const total = officialActual(value, indicator);
  const isSum = total !== value.actual;
  const parts = (value.disaggregated ?? []).map(({ dimensions, actual }) => ({
    part: writePart(dimensions),
    basis: 'recorded' as const,
    actual,
  }));
  return [
    { part: 'total', basis: isSum ? ('computed' as const) : ('recorded' as const), actual: total },
    ...parts,
    ...computedParts(indicator, value),
  ].map((row) => ({ ...start, ...row }));
}

/** Complete margins of crossed categories, and the rest of the total that no part states. */
function computedParts(indicator: Indicator, value: Value) {
  return checkFamilies(indicator, value).flatMap(({ dimensions, margins, ...family }) => {
    const rest = figureIf(family.remainder, family.remainderOfDenominators);
    return [
      ...margins.flatMap(({ dimension, category, complete, value: sum, ...fraction }) =>
        complete && sum !== undefined
          ? [toComputedRow(writePart({ [dimension]: category }), { value: sum, ...fraction })]
          : [],
      ),
      ...(rest ? [toComputedRow(`${dimensions.join('; ')}: not stated`, rest)] : []),
    ];
  });
}

type Fraction = {
  readonly value: string;
  readonly numerator?: string | undefined;
  readonly denominator?: string | undefined;
};

function toComputedRow(part: string, { value, numerator, denominator }: Fraction) {
  const fraction =
    numerator === undefined || denominator === undefined ? {} : { numerator, denominator };
  const actual: Actual = { kind: 'reported', value, ...fraction };
  return { part, basis: 'computed' as const, actual };
}

/** The rest of a percentage is told as its fraction alone. */
function figureIf(remainder: string | undefined, whole: string | undefined): Fraction | undefined {
  return remainder === undefined || whole !== undefined ? undefined : { value: remainder };
}

function writePart(dimensions: Readonly<Record<string, string>>): string {
  return Object.entries(dimensions)
    .map(([dimension, category]) => `${dimension}=${category}`)
    .toSorted()
    .join('; ');
}

function writeAchievement({ indicator, value, part, actual }: ValueRow): string | undefined {
  const { baseline, measure, ascending } = indicator;
  const { target, revisedTarget } = findPeriod(indicator, value) ?? {};
  if (part !== 'total' || !isQuantitative(measure)) return undefined;
  const outcome = achievement({
    baseline: baseline?.value,
    target: (revisedTarget ?? target)?.value,
    actual,
    ascending,
    measure,
  });
  return outcome.state === 'ratio' ? outcome.ratio : undefined;
}

function column(
  name: string,
  datatype: DataColumn<ValueRow>['datatype'],
  description: string,
  of: DataColumn<ValueRow>['of'],
): DataColumn<ValueRow> {
  return { name, datatype, description, of };
}
