import { colourOf, luminance, partsOfColour } from '../domain/identity/contrast.ts';
import { colours } from './theme.ts';

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
