import { colourOf, contrast, luminance, partsOfColour } from './contrast.ts';
import { colours } from './theme.ts';

/** Text in the accent stays legible, and pale text on it keeps 4.5:1. */
const minAccentContrast = 7;
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
  while (contrast(colourOf(parts), colours.paper) < minAccentContrast)
    parts = parts.map((part) => part * darker);
  const accent = colourOf(parts);
  return { accent, isAdjusted: accent !== given };
}

/** The tints of the accent; each other colour is the same with every accent. */
const tints = ['pale', 'middle', 'light', 'track', 'band'] as const;

export type Recolour = ReadonlyMap<string, string>;
const none: Recolour = new Map();

/** The colours of the theme with another accent. A tint is as light as the one it replaces, so that contrasts and greys stay. */
export function coloursWith(accent: string | undefined): Recolour {
  if (accent === undefined || accent === colours.accent) return none;
  return new Map([
    [colours.accent, accent],
    ...tints.map((tint) => [colours[tint], tintOf(accent, luminance(colours[tint]))] as const),
  ]);
}

/** The mixture of a colour with white that has this luminance. */
function tintOf(accent: string, wanted: number): string {
  const mix = (share: number) =>
    colourOf(partsOfColour(accent).map((part) => part + (255 - part) * share));
  let [low, high] = [0, 1];
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2;
    if (luminance(mix(middle)) < wanted) low = middle;
    else high = middle;
  }
  return mix(high);
}
