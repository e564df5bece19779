import type { Text } from './run.ts';

/**
 * The data of a figure. Numbers are decimal strings with the text they are printed as. The renderer decides how they look, and
 * keeps them distinguishable in black and white.
 */
export type Drawing = BulletBars | GroupedBars | PeriodSeries | SiteMap | GoalMarks | Photograph;

/** A photograph; its file is given to the renderer beside the document. */
export type Photograph = {
  readonly kind: 'photograph';
  /** The SHA-256 of the file as it was uploaded. */
  readonly image: string;
  /** In pixels, as it is seen. */
  readonly width: number;
  readonly height: number;
  /** Printed in its place where the file is no longer there. */
  readonly gap: string;
};

/** A number and its printed form: `{ value: "1282.5", text: "1,282.5" }`. */
export type Quantity = { readonly value: string; readonly text: string };

/**
 * One bar per indicator, all on one scale: the progress from baseline (0) to target (1), whether the indicator is meant to rise or to
 * fall. Bars can go beyond the target and below the baseline.
 */
export type BulletBars = {
  readonly kind: 'bullet_bars';
  /** The labels of the scale at 0 and at 1. */
  readonly baseline: string;
  readonly target: string;
  /** The legend of the mark for an original target; absent if no target was revised. */
  readonly original?: string;
  readonly bars: readonly BulletBar[];
  /** Bars of the other parts of a chart that is split, so that all parts have one scale. */
  readonly scaledWith?: readonly Pick<BulletBar, 'achieved' | 'original'>[];
};
export type BulletBar = {
  readonly label: Text;
  /** Below the label: "baseline: 31; target: 90; less is better". */
  readonly details: readonly Detail[];
  /** The achievement; without a ratio, only the text (the reason) is printed. */
  readonly achieved: Quantity | { readonly text: string };
  /** The original target on the same scale, if it was revised. */
  readonly original?: Pick<Quantity, 'value'>;
};

/** A detail of a bar, with the punctuation around it; only a number has a label. */
export type Detail = {
  readonly label?: { readonly text: string; readonly colon: string };
  readonly text: string;
  /** The separator before the next detail; empty after the last. */
  readonly separator: string;
};

/** Groups of bars; a missing number is a gap with a text, never a bar of length 0. */
export type GroupedBars = {
  readonly kind: 'grouped_bars';
  /** What the bars measure, with its unit. */
  readonly axis?: string;
  /** The scale reaches at least this far, for instance 100 per cent, so that a bar shows its share of the whole. */
  readonly whole?: Quantity;
  readonly series: readonly string[];
  readonly groups: readonly {
    readonly label: string;
    /** One per series. */
    readonly bars: readonly Bar[];
  }[];
  /** Bars of the other parts of a chart that is split, so that all parts have one scale. */
  readonly scaledWith?: readonly Bar[];
};
/** A number, or the reason in a word why there is none. */
export type Bar = Quantity | { readonly text: string };

/** A line chart over periods; the line is interrupted where a period has no number. */
export type PeriodSeries = {
  readonly kind: 'period_series';
  /** What the points measure, with its unit. */
  readonly axis?: string;
  /** The scale reaches at least this far, for instance 100 per cent. */
  readonly whole?: Quantity;
  readonly actual: string;
  readonly target: string;
  readonly points: readonly {
    readonly label: string;
    readonly actual?: Quantity;
    readonly target?: Quantity;
    /** In a word, why there is no number. */
    readonly reason?: string;
  }[];
};

/** A map of countries with numbered sites, and a legend that names them. */
export type SiteMap = {
  readonly kind: 'site_map';
  readonly outlines: readonly { readonly name: string; readonly rings: readonly Ring[] }[];
  readonly sites: readonly {
    readonly label: string;
    /** Below the label, smaller: the district, and whether the place is approximate. */
    readonly detail?: string;
    /** Above the first site of the legend that has it, for instance the country. */
    readonly group?: string;
    readonly place: Position;
  }[];
  readonly capitals?: readonly { readonly name: string; readonly place: Position }[];
  /** In the legend, beside the sign of capitals. */
  readonly capitalLabel?: string;
  /** Lengths that the scale bar may have, with what is printed beside it; the longest that fits is drawn. */
  readonly scale?: readonly { readonly kilometres: number; readonly text: string }[];
  /** The digits of the language, from zero to nine, if they are not Latin. */
  readonly digits?: string;
};
/** Degrees of longitude and latitude. */
export type Position = readonly [longitude: number, latitude: number];
export type Ring = readonly Position[];

/** Sustainable Development Goals by number and name. */
export type GoalMarks = {
  readonly kind: 'goal_marks';
  readonly goals: readonly { readonly number: number; readonly name: string }[];
  /** The digits of the language, from zero to nine, if they are not Latin. */
  readonly digits?: string;
};
