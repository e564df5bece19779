/** What every engine prints, in no engine's own terms: each turns it into its input within the time that is measured. */
export type Content = {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly Part[];
};

export type Part = HeadingPart | ParagraphPart | TablePart | ChartPart;
type HeadingPart = {
  readonly part: 'heading';
  readonly level: 1 | 2;
  readonly text: string;
};
type ParagraphPart = { readonly part: 'paragraph'; readonly text: string };
/** The first column names the row, the others are numbers. */
export type TablePart = {
  readonly part: 'table';
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
};
/** Bars of each group, one a series; all start at zero. */
export type ChartPart = {
  readonly part: 'chart';
  readonly caption: string;
  readonly series: readonly string[];
  readonly groups: readonly { readonly label: string; readonly values: readonly number[] }[];
};

/** The longest bar of a chart, on which the others are scaled. */
export function largest({ groups }: ChartPart): number {
  return Math.max(...groups.flatMap(({ values }) => values));
}

/** Measures that every engine draws to, in points, so that they fill about as many pages. */
export const sheet = {
  margin: 56,
  text: 10,
  heading: { 1: 18, 2: 13 },
  title: 26,
  cell: 8.5,
  caption: 9,
  barLabel: 120,
  barRoom: 280,
  barHeight: 9,
} as const;

/** Shares of a table's width; the first column holds words. */
export const shares = [3, 1, 1, 1, 1] as const;
export const barColours = ['#0b4f6c', '#c3ccd6'] as const;
