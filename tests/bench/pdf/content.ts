/** The content that every engine prints, in neutral form; converting it to an engine's input is part of the measured time. */
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
/** The bars of each group, one for each series; all start at zero. */
export type ChartPart = {
  readonly part: 'chart';
  readonly caption: string;
  readonly series: readonly string[];
  readonly groups: readonly { readonly label: string; readonly values: readonly number[] }[];
};

/** The longest bar of a chart, which sets the scale. */
export function maxBar({ groups }: ChartPart): number {
  return Math.max(...groups.flatMap(({ values }) => values));
}

/** Sizes for every engine, in points, so that they fill about the same number of pages. */
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

/** Shares of a table's width; the first column has words. */
export const shares = [3, 1, 1, 1, 1] as const;
export const barColours = ['#0b4f6c', '#c3ccd6'] as const;
