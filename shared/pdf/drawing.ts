import type { Text } from './run.ts';

/**
 * What a figure draws. Numbers are decimals as strings and come with the text they are printed as; the renderer decides how
 * things look, and that they can be told apart in black and white.
 */
export type Drawing = BulletBars | GroupedBars | PeriodSeries | Donut | SiteMap | GoalMarks;

/** A number and how it is printed: `{ value: "1282.5", text: "1,282.5" }`. */
export type Quantity = { readonly value: string; readonly text: string };

/**
 * A bar an indicator, all on one scale: the way from its baseline (0) to its target (1), whichever direction that is. Bars
 * beyond the target and behind the baseline are drawn as such.
 */
export type BulletBars = {
  readonly kind: 'bullet_bars';
  /** Heads of the scale, at 0 and at 1. */
  readonly baseline: string;
  readonly target: string;
  /** What the mark of a target that was revised is called; absent where none was. */
  readonly original?: string;
  readonly bars: readonly BulletBar[];
  /** Bars of the other parts of one chart, which is on one scale. */
  readonly scaledWith?: readonly Pick<BulletBar, 'achieved' | 'original'>[];
};
export type BulletBar = {
  readonly label: Text;
  /** What stands below the label: "baseline: 31; target: 90; less is better". */
  readonly details: readonly Detail[];
  /** How far it has come; where there is no ratio, only its text (the reason) is printed. */
  readonly achieved: Quantity | { readonly text: string };
  /** Where on the way the target lay before it was revised. */
  readonly original?: Pick<Quantity, 'value'>;
};

/** Something said of a bar, each part with the sign that follows it; only a number has a label. */
export type Detail = {
  readonly label?: { readonly text: string; readonly colon: string };
  readonly text: string;
  /** Before the next detail; empty behind the last. */
  readonly joint: string;
};

/** Bars side by side for each group; a missing number is a gap with its text, never a bar of length 0. */
export type GroupedBars = {
  readonly kind: 'grouped_bars';
  /** Where the scale ends at least, as percentages do at 100: so that a bar shows how much of the whole it is. */
  readonly whole?: Quantity;
  readonly series: readonly string[];
  readonly groups: readonly {
    readonly label: string;
    /** One a series. */
    readonly bars: readonly Bar[];
  }[];
  /** Bars of the other parts of one chart, which is on one scale. */
  readonly scaledWith?: readonly Bar[];
};
/** A number, or in a word why there is none. */
export type Bar = Quantity | { readonly text: string };

/** A line over periods; it is interrupted where a period has no number. */
export type PeriodSeries = {
  readonly kind: 'period_series';
  /** Where the scale ends at least, as percentages do at 100. */
  readonly whole?: Quantity;
  readonly actual: string;
  readonly target: string;
  readonly points: readonly {
    readonly label: string;
    readonly actual?: Quantity;
    readonly target?: Quantity;
    /** In a word, where there is no number. */
    readonly reason?: string;
  }[];
};

/** Parts of one whole, each at least zero. */
export type Donut = {
  readonly kind: 'donut';
  readonly parts: readonly ({
    readonly label: string;
    /** Which of the fills it has, so that the same part looks the same in each ring; by its order where not given. */
    readonly fill?: number;
  } & Quantity)[];
};

/** Outlines of countries and the sites in them, numbered as in the key, in the digits of the language. */
export type SiteMap = {
  readonly kind: 'site_map';
  readonly outlines: readonly { readonly name: string; readonly rings: readonly Ring[] }[];
  readonly sites: readonly { readonly label: string; readonly place: Position }[];
  readonly digits?: string;
};
/** Degrees of longitude and latitude. */
export type Position = readonly [longitude: number, latitude: number];
export type Ring = readonly Position[];

/** Sustainable Development Goals by number, in the digits of the language, and name. */
export type GoalMarks = {
  readonly kind: 'goal_marks';
  readonly goals: readonly { readonly number: number; readonly name: string }[];
  readonly digits?: string;
};
