/** Every size, space and colour of a page, in points (1/72 inch) on A4. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: 56,
  right: 56,
  top: 64,
  bottom: 66,
} as const;
export const contentWidth = page.width - page.left - page.right;
export const contentBottom = page.height - page.bottom;

export const colours = {
  text: '#1b2430',
  quiet: '#55606e',
  accent: '#0b4f6c',
  rule: '#c3ccd6',
  band: '#eef3f6',
  watermark: '#eeeeee',
  paper: '#ffffff',
  /** Tones of charts: they differ from the accent by 3:1 or more in grey, and from each other and the paper by 1.5:1. */
  chartLight: '#c6d4dc',
  chartMiddle: '#869aa8',
  chartWay: '#dfe7ec',
  land: '#f3f5f2',
  border: '#838d97',
} as const;

/** The style of a kind of text; `leading` is the distance from one baseline to the next. */
export type Style = {
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** Whether its lines are about equally long, as in a title. */
  readonly balanced?: boolean;
  /** Whether it is set in narrow columns, where Chinese words stay whole as in titles; prose fills its lines instead. */
  readonly narrow?: boolean;
};

export const styles = {
  coverKind: { size: 13, leading: 18, colour: colours.accent, bold: true },
  coverTitle: { size: 26, leading: 35, colour: colours.text, bold: true, balanced: true },
  headTitle: { size: 18, leading: 24, colour: colours.text, bold: true, balanced: true },
  coverSubtitle: { size: 14, leading: 20, colour: colours.quiet, balanced: true },
  heading1: { size: 18, leading: 24, colour: colours.accent, bold: true, balanced: true },
  heading2: { size: 13, leading: 18, colour: colours.text, bold: true, balanced: true },
  heading3: { size: 10.5, leading: 15, colour: colours.text, bold: true, balanced: true },
  body: { size: 10, leading: 14.5, colour: colours.text },
  label: { size: 10, leading: 14.5, colour: colours.text, balanced: true },
  cell: { size: 8.5, leading: 11.5, colour: colours.text, narrow: true },
  cellHead: { size: 8.5, leading: 11.5, colour: colours.text, bold: true, narrow: true },
  caption: { size: 9, leading: 12.5, colour: colours.quiet, bold: true },
  chartLabel: { size: 8.5, leading: 11.5, colour: colours.text, narrow: true },
  chartValue: { size: 8.5, leading: 11.5, colour: colours.text, bold: true },
  chartNote: { size: 7.5, leading: 10, colour: colours.quiet },
  small: { size: 8, leading: 11, colour: colours.quiet },
} as const satisfies Record<string, Style>;

/** The size of secondary text, as a share of the size of the text. */
export const secondaryShare = 0.8;

/** The distance from the top of a line to its baseline, as a share of the leading. */
export const baselineShare = 0.76;

export const space = {
  paragraph: 7,
  beforeHeading: { 1: 26, 2: 14, 3: 10 },
  afterHeading: { 1: 10, 2: 6, 3: 4 },
  listIndent: 20,
  /** Between the mark of an item and its text, or the margin. */
  listMark: 4,
  table: 12,
  /** Between the columns of two languages. */
  columns: 20,
  cellX: 5,
  /** In a table that has no room for its words. */
  cellXTight: 3.5,
  cellY: 3.5,
  note: 9,
  /** Above a note to a table or a figure. */
  remark: 5,
  figure: 12,
  captionGap: 5,
  /** Between a caption and a drawing, whose marks begin at its very top. */
  drawingGap: 8,
} as const;
