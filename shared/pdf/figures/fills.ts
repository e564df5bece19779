import { colours } from '../theme.ts';

/** How an area is filled; hatched ones are lines on white, told apart by their direction. */
export type Fill =
  | { readonly colour: string }
  | { readonly hatch: 'rising' | 'falling'; readonly colour: string };

/** Fills that are told apart in black and white too; the parts of a drawing take them in this order. */
const fills: readonly Fill[] = [
  { colour: colours.accent },
  { colour: colours.chartLight },
  { hatch: 'rising', colour: colours.accent },
  { colour: colours.chartMiddle },
  { hatch: 'falling', colour: colours.text },
  { colour: colours.paper },
];

/** After the last it begins again; the texts beside the parts say which is which. */
export function fillAt(at: number): Fill {
  return fills[at % fills.length] ?? { colour: colours.accent };
}

/** Every area has an outline, so that a light one ends somewhere. */
export const outline = { colour: colours.accent, width: 0.6 } as const;
