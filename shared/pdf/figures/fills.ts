import { colours } from '../theme.ts';

/** The fill of an area: a colour, or lines on white in one of two directions. */
export type Fill =
  | {
      readonly colour: string;
      /** Is not replaced by that of another accent: the emblem has its own colours. */
      readonly isExact?: boolean;
    }
  | { readonly hatch: 'rising' | 'falling'; readonly colour: string };

/** Fills that are distinguishable in black and white; the parts of a figure use them in this order. */
const fills: readonly Fill[] = [
  { colour: colours.accent },
  { colour: colours.light },
  { hatch: 'rising', colour: colours.accent },
  { colour: colours.middle },
  { hatch: 'falling', colour: colours.text },
  { colour: colours.paper },
];

/** Begins again after the last; then only the labels tell parts apart. */
export function fillAt(index: number): Fill {
  return fills[index % fills.length] ?? { colour: colours.accent };
}

/** Every area has an outline, so that light ones have an edge. */
export const outline = { colour: colours.accent, width: 0.6 } as const;
