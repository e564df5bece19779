import type { Text } from './run.ts';

/** An opening paragraph in larger type. */
export type Lead = { readonly block: 'lead'; readonly text: Text };

/** Figures in large type: `hero` one a row, `card` three, `small` four. Cards of a row share the heights of their parts. */
export type Cards = {
  readonly block: 'cards';
  /** `card` if absent. */
  readonly size?: CardSize;
  readonly cards: readonly Card[];
};
export type CardSize = 'hero' | 'card' | 'small';
export type Card = {
  /** The figure, or words for why there is none. */
  readonly value: Text;
  readonly isMissing?: boolean;
  /** Beside the figure. */
  readonly unit?: Text;
  readonly label: Text;
  /** Below the label: "No target set". */
  readonly detail?: Text;
  /** Only for a figure with a target; below the detail. */
  readonly bar?: CardBar;
  /** At the foot: the date at the left, sources at the right. */
  readonly date?: Text;
  readonly source?: Text;
};
/** Progress from baseline (0) to target (1), as in bullet bars. */
export type CardBar = {
  readonly achieved: string;
  /** The original target on the same scale, if it was revised. */
  readonly original?: string;
  readonly labels: {
    readonly baseline: string;
    readonly target: string;
    readonly original?: string;
  };
  readonly alternative: string;
};

/** Parts of a whole in one bar, with a legend; a part of none is left out. */
export type StatusStrip = {
  readonly block: 'status_strip';
  readonly parts: readonly {
    readonly label: Text;
    readonly number: number;
    readonly fill: StripFill;
  }[];
  readonly alternative: string;
};
export type StripFill = 'solid' | 'hatched' | 'light' | 'dashed';

/** A row for each person who signs, with room for signature, seal and date. */
export type Signatures = {
  readonly block: 'signatures';
  readonly rows: readonly {
    readonly role: Text;
    /** Without a name there is a line to write on. */
    readonly name?: Text;
    readonly office?: Text;
  }[];
  readonly words: {
    readonly name: string;
    readonly signature: string;
    readonly date: string;
  };
};

/** A QR code with its address in type beside it. */
export type Code = {
  readonly block: 'code';
  /** What the code says, an https address. */
  readonly address: string;
  /** The address as it is printed. */
  readonly printed: Text;
  readonly title: Text;
  readonly text?: Text;
  readonly alternative: string;
};
