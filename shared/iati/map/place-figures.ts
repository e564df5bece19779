import { partName } from '../../domain/framework/family.ts';
import type { Part } from '../../domain/framework/part.ts';
import type { Place } from '../../domain/place.ts';
import type { RuleId } from '../findings/rules.ts';
import type { Reading } from '../reading.ts';
import type { Element } from '../xml/element.ts';
import { type NamedDimensions, siteDimension } from './dimensions.ts';
import type { Figure } from './figure.ts';
import type { Said } from './say-figure.ts';
import type { Sites } from './sites.ts';

/** A total with its parts; `others` are further totals of the same day or period. */
export type PlacedFigures = {
  readonly figure: Said & { readonly place?: Place; readonly disaggregated?: Part[] };
  readonly others: readonly { readonly said: Said; readonly from: Figure }[];
  /** The element of each figure: of the total, of further totals by their number, and of parts by their name. */
  readonly elements: ReadonlyMap<string, Element>;
};

/** What the total is told by among the figures of a day or period, and a further one. */
export const totalKey = 'total';
export const otherKey = (at: number) => `other ${at}`;

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
    const elements = new Map([[totalKey, only.element]]);
    return { figure: { ...say(only), ...(place && { place }) }, others: [], elements };
  }
  for (const { element, value } of others)
    reading.report(repeated, element, 'raw' in value ? value.raw : undefined);
  const named = readParts(parts, placing);
  const disaggregated = [...named.values()].map(({ part }) => part);
  const own: Said = total ? say(total) : { actual: { kind: 'not_reported' } };
  return {
    figure: { ...own, ...(disaggregated.length > 0 && { disaggregated }) },
    others: others.map((from) => ({ said: say(from), from })),
    elements: new Map([
      ...(total ? [[totalKey, total.element] as const] : []),
      ...others.map(({ element }, at) => [otherKey(at), element] as const),
      ...[...named].map(([name, { element }]) => [name, element] as const),
    ]),
  };
}

function isPart({ parts, location }: Figure): boolean {
  return parts.length > 0 || location !== undefined;
}

function readParts(
  figures: readonly Figure[],
  { say, sites, dimensions, reading: { report } }: Placing,
): ReadonlyMap<string, { readonly part: Part; readonly element: Element }> {
  const parts = new Map<string, { readonly part: Part; readonly element: Element }>();
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
    else parts.set(name, { part: { dimensions: at, ...say(figure) }, element });
  }
  return parts;
}
