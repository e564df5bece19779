/** What a column holds, which decides how it is written, guarded and read. */
type Kind = 'text' | 'number' | 'date';

/** A column of the flat table. */
export type Column = {
  /** Its name in files for programs; what it means is said in five languages in `words`. */
  readonly name: string;
  readonly kind: Kind;
  /** Whether a template leaves it open; the other columns tell a row from others, or say what it is about. */
  readonly open?: true;
  /** Names by which other tools have it, in lower case. */
  readonly aliases?: readonly string[];
};

const column = (name: string, kind: Kind, ...aliases: readonly string[]): Column => ({
  name,
  kind,
  ...(aliases.length > 0 && { aliases }),
});
const open = (name: string, kind: Kind, ...aliases: readonly string[]): Column => ({
  ...column(name, kind, ...aliases),
  open: true,
});

/** The columns of the flat table in their order, with the names of AidStream's template beside ours. */
export const columns = {
  address: column('address', 'text'),
  version: column('version', 'number'),
  project: column('project', 'text'),
  resultType: column('result type', 'text', 'type'),
  resultTitle: column('result title', 'text', 'title'),
  indicatorTitle: column('indicator title', 'text'),
  measure: column('measure', 'text'),
  unit: column('unit', 'text'),
  ascending: column('ascending', 'text'),
  baselineAsOf: column('baseline as-of', 'text', 'baseline year'),
  baseline: column('baseline', 'number', 'baseline value'),
  periodStart: column('period start', 'date'),
  periodEnd: column('period end', 'date'),
  dimensionName1: column('dimension 1 name', 'text', 'actual dimension name'),
  dimensionValue1: column('dimension 1 value', 'text', 'actual dimension value'),
  dimensionName2: column('dimension 2 name', 'text'),
  dimensionValue2: column('dimension 2 value', 'text'),
  dimensionName3: column('dimension 3 name', 'text'),
  dimensionValue3: column('dimension 3 value', 'text'),
  dimensionName4: column('dimension 4 name', 'text'),
  dimensionValue4: column('dimension 4 value', 'text'),
  dimensionName5: column('dimension 5 name', 'text'),
  dimensionValue5: column('dimension 5 value', 'text'),
  status: open('status', 'text'),
  value: open('value', 'number', 'actual value'),
  numerator: open('numerator', 'number'),
  denominator: open('denominator', 'number'),
  reason: open('reason', 'text'),
  asOf: open('as-of', 'date'),
  source: open('source', 'text'),
  target: column('target', 'number', 'target value'),
  revisedTarget: column('revised target', 'number'),
  comment: open('comment', 'text', 'actual comment'),
  reviewState: column('review state', 'text'),
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
