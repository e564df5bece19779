import { partName } from '../../domain/framework/family.ts';
import type { Part } from '../../domain/framework/part.ts';
import type { Place } from '../../domain/place.ts';
import type { RuleId } from '../findings/rules.ts';
import type { Reading } from '../reading.ts';
import { type NamedDimensions, siteDimension } from './dimensions.ts';
import type { Figure } from './figure.ts';
import type { Said } from './say-figure.ts';
import type { Sites } from './sites.ts';

/** A total with its parts; `others` are further totals of the same day or period. */
export type PlacedFigures = {
  readonly figure: Said & { readonly place?: Place; readonly disaggregated?: Part[] };
  readonly others: readonly { readonly said: Said; readonly from: Figure }[];
};

export type Placing = {
  readonly say: (figure: Figure) => Said;
  readonly sites: Sites;
  readonly dimensions: NamedDimensions;
  /** What a second total is. */
  readonly repeated: RuleId;
  readonly reading: Reading;
};

const maxParts = 300;

/**
 * The total is the figure without dimensions and place. A figure alone with a place is the total of that place; where several have one,
 * or a dimension, they are parts.
 */
export function placeFigures(given: readonly Figure[], placing: Placing): PlacedFigures {
  const { say, sites, reading, repeated } = placing;
  const [total, ...others] = given.filter((each) => !isPart(each));
  const parts = given.filter(isPart);
  const [only] = parts;
  if (!total && only && parts.length === 1 && only.parts.length === 0) {
    const place = sites.placeOf(only.location ?? '');
    return { figure: { ...say(only), ...(place && { place }) }, others: [] };
  }
  for (const { element, value } of others)
    reading.report(repeated, element, 'raw' in value ? value.raw : undefined);
  const disaggregated = readParts(parts, placing);
  const own: Said = total ? say(total) : { actual: { kind: 'not_reported' } };
  return {
    figure: { ...own, ...(disaggregated.length > 0 && { disaggregated }) },
    others: others.map((from) => ({ said: say(from), from })),
  };
}

function isPart({ parts, location }: Figure): boolean {
  return parts.length > 0 || location !== undefined;
}

function readParts(
  figures: readonly Figure[],
  { say, sites, dimensions, reading: { report } }: Placing,
): Part[] {
  const parts = new Map<string, Part>();
  for (const figure of figures) {
    const { location, element } = figure;
    const own = dimensions.categoriesOf(figure);
    if (!own || parts.size >= maxParts) {
      report('too-many', element, element.attributes.value);
      continue;
    }
    const at = location === undefined ? own : { ...own, [siteDimension]: sites.idOf(location) };
    const name = partName(at);
    if (parts.has(name)) report('part-repeated', element, element.attributes.value);
    else parts.set(name, { dimensions: at, ...say(figure) });
  }
  return [...parts.values()];
}
