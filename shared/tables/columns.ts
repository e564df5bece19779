/** What a column holds, which decides how it is written, guarded and read. */
type Kind = 'text' | 'number' | 'date';

/** A column of the flat table. */
export type Column = {
  /** Its name in files for programs; what it means is said in five languages in `words`. */
  readonly name: string;
  readonly kind: Kind;
  readonly meaning: string;
  /** Whether a template leaves it open; the other columns tell a row from others, or say what it is about. */
  readonly open?: true;
  /** Names by which other tools have it, in lower case. */
  readonly aliases?: readonly string[];
};

const column = (
  name: string,
  kind: Kind,
  meaning: string,
  ...aliases: readonly string[]
): Column => ({
  name,
  kind,
  meaning,
  ...(aliases.length > 0 && { aliases }),
});
const open = (...declared: Parameters<typeof column>): Column => ({
  ...column(...declared),
  open: true,
});

/** The columns of the flat table in their order, with the names of AidStream's template beside ours. */
export const columns = {
  address: column(
    'address',
    'text',
    'The address of the value, for instance `/projects/p/indicators/i/values/2026-01-01`. It finds the record again.',
  ),
  version: column(
    'version',
    'number',
    'The version that the row was written from; empty for a value that did not exist. A change of another version is a conflict.',
  ),
  project: column('project', 'text', 'The title of the project.'),
  resultType: column('result type', 'text', 'output, outcome, impact or other.', 'type'),
  resultTitle: column('result title', 'text', 'The title of the result.', 'title'),
  indicatorTitle: column('indicator title', 'text', 'The title of the indicator.'),
  measure: column('measure', 'text', 'unit, percentage, nominal, ordinal or qualitative (IATI).'),
  unit: column('unit', 'text', 'The unit of the figures.'),
  ascending: column('ascending', 'text', 'true where more is better; empty where nobody said.'),
  baselineAsOf: column(
    'baseline as-of',
    'text',
    'The day or year of the baseline.',
    'baseline year',
  ),
  baseline: column(
    'baseline',
    'number',
    'The baseline, or what stands in its place.',
    'baseline value',
  ),
  periodStart: column('period start', 'date', 'The first day of the period.'),
  periodEnd: column('period end', 'date', 'The last day of the period.'),
  dimensionName1: column(
    'dimension 1 name',
    'text',
    'A dimension that the row is a part by, by its id or label; a row without any is the total.',
    'actual dimension name',
  ),
  dimensionValue1: column(
    'dimension 1 value',
    'text',
    'The category in that dimension, by its id or label.',
    'actual dimension value',
  ),
  dimensionName2: column('dimension 2 name', 'text', 'The same of a further dimension.'),
  dimensionValue2: column('dimension 2 value', 'text', 'The same of a further dimension.'),
  dimensionName3: column('dimension 3 name', 'text', 'The same of a further dimension.'),
  dimensionValue3: column('dimension 3 value', 'text', 'The same of a further dimension.'),
  dimensionName4: column('dimension 4 name', 'text', 'The same of a further dimension.'),
  dimensionValue4: column('dimension 4 value', 'text', 'The same of a further dimension.'),
  dimensionName5: column('dimension 5 name', 'text', 'The same of a further dimension.'),
  dimensionValue5: column('dimension 5 value', 'text', 'The same of a further dimension.'),
  status: open(
    'status',
    'text',
    'reported, stated in words, not reported, not applicable, withheld or described, in any of the five languages. Empty: it follows from the value.',
  ),
  value: open(
    'value',
    'number',
    'The figure; of a percentage, 63.3 is 63.3 %. The category or the text of an indicator that is none. Empty is not zero, and erases nothing.',
    'actual value',
  ),
  numerator: open('numerator', 'number', 'What a percentage was derived from: the part.'),
  denominator: open('denominator', 'number', 'What a percentage was derived from: the whole.'),
  reason: open(
    'reason',
    'text',
    'Why a figure is withheld or not applicable; of a category, the text that explains it.',
  ),
  asOf: open(
    'as-of',
    'date',
    'The day that the figure is of. Of the whole value, so in the row of the total only.',
  ),
  source: open(
    'source',
    'text',
    'What the source of the figure is called. In the row of the total only.',
  ),
  target: column('target', 'number', 'The original target.', 'target value'),
  revisedTarget: column('revised target', 'number', 'The target that was set later.'),
  comment: open('comment', 'text', 'A remark on the figure.', 'actual comment'),
  reviewState: column('review state', 'text', 'Where the review of the value stands; never read.'),
} as const satisfies Readonly<Record<string, Column>>;

export type ColumnId = keyof typeof columns;
export const columnIds = Object.keys(columns) as readonly ColumnId[];

/** The pairs of columns that name a part. */
export const dimensionColumns = [
  ['dimensionName1', 'dimensionValue1'],
  ['dimensionName2', 'dimensionValue2'],
  ['dimensionName3', 'dimensionValue3'],
  ['dimensionName4', 'dimensionValue4'],
  ['dimensionName5', 'dimensionValue5'],
] as const satisfies readonly (readonly [ColumnId, ColumnId])[];

/** Columns of AidStream that are read over: they say more about a text, or about the target. */
export const readOver: ReadonlySet<string> = new Set([
  'aggregation status',
  'title language',
  'description',
  'description language',
  'indicator title language',
  'indicator description',
  'indicator description language',
  'reference vocabulary',
  'reference code',
  'reference uri',
  'baseline comment',
  'baseline comment language',
  'target location ref',
  'target dimension name',
  'target dimension value',
  'target comment',
  'target comment language',
  'actual location ref',
  'actual comment language',
]);
