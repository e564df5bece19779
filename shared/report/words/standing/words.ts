import type { StatusBand, StatusBands } from '../../../domain/programme/status-bands.ts';

/** How far indicators are, beside the targets that are due and beside those of the end. */
export type StandingWords = {
  readonly caption: string;
  /** Share of the end target, in the head of a column. */
  readonly toEnd: string;
  readonly bands: Readonly<Record<StatusBand, string>>;
  /** What the bands mean, with the percentages between them. */
  readonly legends: Readonly<Record<StatusBands, (lower: string, upper: string) => string>>;
  /** A ratio, or a target, of the projects that reported only. */
  readonly ofReported: string;
  readonly carriedForward: string;
  readonly sumOfParts: string;
  /** Precedes the projects that are cancelled or suspended. */
  readonly stopped: string;
  readonly method: readonly string[];
};
