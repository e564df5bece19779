/** A length in points (1/72 inch). */
export const millimetres = (length: number): number => (length * 72) / 25.4;

/** The sheet (A4) and its margins. All sizes and spaces are in points. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: millimetres(20),
  right: millimetres(20),
  top: millimetres(24),
  bottom: millimetres(22),
  /** The top of the running head, and the rule above the foot. */
  head: millimetres(11),
  foot: millimetres(280),
} as const;
export const contentWidth = page.width - page.left - page.right;
export const contentBottom = page.height - page.bottom;

/** The grid across the page. */
const gridColumns = 12;
export const gutter = millimetres(4);
/** The height that blocks begin at multiples of, from the top margin. */
export const module = 3.5;

/** The width of so many columns of a grid of twelve, with the gutters between them. */
export function widthOfColumns(span: number, width = contentWidth): number {
  const column = (width - (gridColumns - 1) * gutter) / gridColumns;
  return span * column + (span - 1) * gutter;
}

const tolerance = 1e-6;
/** A height rounded up to whole modules. */
export const toModule = (height: number): number => Math.ceil(height / module - tolerance) * module;

export const colours = {
  text: '#1b2430',
  quiet: '#55606e',
  accent: '#0b4f6c',
  paper: '#ffffff',
  /** Text on the accent that is less important than white text. */
  pale: '#d5e3ea',
  /** Marks only: rules above groups, bars. */
  middle: '#778c9b',
  light: '#c6d4dc',
  /** Beside a bar, up to its target. */
  track: '#dfe7ec',
  rule: '#c3ccd6',
  band: '#eef3f6',
  land: '#e6ebe9',
  border: '#7c8690',
  watermark: '#eeeeee',
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
  /** Whether its secondary text is not bold. */
  readonly secondaryRegular?: boolean;
};

const { text, quiet, accent, paper, pale } = colours;

export const styles = {
  coverKind: { size: 13, leading: 17.5, colour: accent, bold: true },
  coverTitle: { size: 30, leading: 38.5, colour: text, bold: true, balanced: true },
  coverSubtitle: { size: 15, leading: 21, colour: quiet, balanced: true },
  coverLabel: { size: 9, leading: 14, colour: quiet, balanced: true },
  heading1: { size: 20, leading: 24.5, colour: accent, bold: true, balanced: true },
  heading1Dark: { size: 20, leading: 24.5, colour: text, bold: true, balanced: true },
  kicker: { size: 10, leading: 14, colour: accent, bold: true, secondaryRegular: true },
  heading2: { size: 13, leading: 17.5, colour: text, bold: true, balanced: true },
  heading3: { size: 10, leading: 14, colour: text, bold: true, balanced: true },
  lead: { size: 11, leading: 15.75, colour: text },
  /** Chinese lines of this length need more space between them. */
  leadOfChinese: { size: 11, leading: 17.5, colour: text },
  body: { size: 10, leading: 14, colour: text },
  listNumber: { size: 10, leading: 14, colour: accent, bold: true },
  quietBody: { size: 10, leading: 14, colour: quiet },
  fact: { size: 9, leading: 12.25, colour: text, narrow: true },
  factHead: { size: 9, leading: 12.25, colour: text, bold: true, narrow: true },
  figureHero: { size: 36, leading: 42, colour: accent, bold: true },
  figureCard: { size: 24, leading: 29.75, colour: accent, bold: true },
  figureSmall: { size: 16, leading: 21, colour: accent, bold: true },
  /** Words where a figure is missing. */
  figureMissing: { size: 15, leading: 19.25, colour: text, bold: true },
  cell: { size: 8.5, leading: 11.5, colour: text, narrow: true },
  cellHead: { size: 8.5, leading: 11.5, colour: text, bold: true, narrow: true },
  group: { size: 8.5, leading: 11.5, colour: accent, bold: true, secondaryRegular: true },
  caption: { size: 9, leading: 12.25, colour: text, bold: true },
  captionSubtitle: { size: 9, leading: 12.25, colour: quiet },
  chartLabel: { size: 8.5, leading: 11.5, colour: text, narrow: true },
  chartValue: { size: 8.5, leading: 11.5, colour: text, bold: true },
  /** Below the name of a person. */
  office: { size: 8.5, leading: 11.5, colour: quiet },
  note: { size: 8, leading: 10.5, colour: quiet },
  /** The first sentence below a photograph. */
  photographCaption: { size: 8, leading: 10.5, colour: text },
  pageNumber: { size: 8, leading: 10.5, colour: text, bold: true },
} as const satisfies Record<string, Style>;

/** Text on a band in the accent. */
export const stylesOnAccent = {
  coverKind: { ...styles.coverKind, colour: pale },
  coverTitle: { ...styles.coverTitle, colour: paper },
  /** For a title of more than three lines. */
  longTitle: { size: 24, leading: 31.5, colour: paper, bold: true, balanced: true },
  coverSubtitle: { ...styles.coverSubtitle, colour: pale },
  countries: { ...styles.body, colour: paper },
  sheetKind: { ...styles.kicker, colour: pale },
  sheetTitle: { size: 22, leading: 28, colour: paper, bold: true, balanced: true },
  sheetSubtitle: { ...styles.fact, colour: paper },
} as const satisfies Record<string, Style>;

/** Smaller text is hard to read on paper. */
export const minSize = 8;
/** The size of secondary text, as a share of the size of the text. */
export const secondaryShare = 0.8;

/** The distance from the top of a line to its baseline, as a share of the leading. */
export const baselineShare = 0.76;

/** The leading in a script that needs more than Latin, rounded up to half a module. */
export function scaleLeading(leading: number, factor: number): number {
  if (factor <= 1) return leading * factor;
  return Math.ceil((leading * factor) / (module / 2) - tolerance) * (module / 2);
}

export const rules = {
  /** Above and below a table. */
  edge: { weight: 1, colour: quiet },
  /** Under the head of a table, and above what stands at the foot of a page. */
  head: { weight: 0.75, colour: quiet },
  /** Above a group of rows. */
  group: { weight: 0.5, colour: colours.middle },
  /** Between rows, and above the foot of the page. */
  row: { weight: 0.5, colour: colours.rule },
  card: { weight: 1.5, colour: accent },
  smallCard: { weight: 0.75, colour: accent },
  /** To sign on. */
  signature: { weight: 0.75, colour: text },
} as const;

export const space = {
  paragraph: 7,
  beforeHeading: { 1: 24.5, 2: 17.5, 3: 10.5 },
  afterHeading: { 1: 7, 2: 7, 3: 0 },
  listIndent: { ordered: millimetres(6.5), unordered: millimetres(4.5) },
  listItem: 3.5,
  /** The indent of the second level of the contents. */
  contentsIndent: millimetres(6.5),
  table: 14,
  cellX: 4,
  /** In a table that has no room for its words. */
  cellXTight: 3,
  cellTop: 2,
  cellBottom: 2.5,
  /** In the rows of a register. */
  registerTop: 1,
  registerBottom: 1,
  headBottom: 4,
  groupTop: 5.5,
  groupBottom: 2,
  groupIndent: 8,
  /** Right of the numbers of a column, for a mark. */
  markSlot: millimetres(3.6),
  /** Within a band. */
  bandX: millimetres(4),
  bandY: 7,
  /** Above a note to a table or a figure. */
  remark: 5.25,
  figure: 14,
  captionGap: 5.25,
} as const;
