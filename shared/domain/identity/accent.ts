import { colourOf, contrast, partsOfColour } from './contrast.ts';

/** Text in the accent stays legible, and pale text on it keeps 4.5:1. */
export const minAccentContrast = 7;
const white = '#ffffff';
/** Each step takes this share of the light. */
const darker = 0.92;

export type Accent = {
  readonly accent: string;
  /** Whether it was darkened, which its owner is told. */
  readonly isAdjusted: boolean;
};

/** The accent to print for a colour such as `#0b4f6c`: itself, or darkened in steps until its contrast on white is at least 7:1. */
export function accentFor(hex: string): Accent {
  const given = hex.toLowerCase();
  let parts: readonly number[] = partsOfColour(given);
  while (contrast(colourOf(parts), white) < minAccentContrast)
    parts = parts.map((part) => part * darker);
  const accent = colourOf(parts);
  return { accent, isAdjusted: accent !== given };
}

/** Its contrast on white, as people say it: "3.1:1". */
export function contrastOnWhite(hex: string): string {
  return `${Math.floor(contrast(hex.toLowerCase(), white) * 10) / 10}:1`;
}
