import type { Actual } from '../../../shared/domain/reported.ts';
import type { NamedDimensions } from './dimensions.ts';
import type { GivenFigure } from './figures.ts';
import type { Sites } from './sites.ts';
import type { Texts } from './texts.ts';

type Said = { readonly actual: Actual; readonly comment?: Texts };

/** A total with its parts; `others` are further totals of the same period. */
export type Figures = Said & {
  readonly place?: { readonly siteId: string };
  readonly disaggregated?: readonly (Said & { readonly dimensions: Record<string, string> })[];
  readonly others: readonly Said[];
};

/**
 * The total is the figure without dimensions and place. A figure alone with a place is the total of that place; where several have one,
 * or a dimension, they are parts.
 */
export function placeFigures(
  given: readonly GivenFigure[],
  say: (figure: GivenFigure) => Said,
  { idOf }: Sites,
  { idsOf }: NamedDimensions,
): Figures {
  const [total, ...others] = given.filter((each) => !isPart(each));
  const parts = given.filter(isPart);
  const [only] = parts;
  if (
    !total &&
    only &&
    parts.length === 1 &&
    only.dimensions.length === 0 &&
    only.location !== undefined
  )
    return { ...say(only), place: { siteId: idOf(only.location) }, others: [] };
  const disaggregated = parts.map((part) => ({
    dimensions: dimensionsOf(part, { idOf, idsOf }),
    ...say(part),
  }));
  return {
    ...(total ? say(total) : { actual: { kind: 'not_reported' as const } }),
    ...(disaggregated.length > 0 && { disaggregated }),
    others: others.map(say),
  };
}

function isPart({ dimensions, location }: GivenFigure): boolean {
  return dimensions.length > 0 || location !== undefined;
}

function dimensionsOf(
  { dimensions, location }: GivenFigure,
  { idOf, idsOf }: Pick<Sites, 'idOf'> & Pick<NamedDimensions, 'idsOf'>,
): Record<string, string> {
  const own = idsOf(dimensions);
  return location === undefined ? own : { ...own, site: idOf(location) };
}
