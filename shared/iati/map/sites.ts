import { Decimal } from '../../domain/decimal.ts';
import type { Place } from '../../domain/place.ts';
import type { Reference } from '../../domain/references.ts';
import type { Site } from '../../domain/site.ts';
import type { Reading } from '../reading.ts';
import { attributeIn, childOf, childrenOf, type Element } from '../xml/element.ts';
import { idsOfNames } from './id.ts';
import { linesIn, placeReference } from './line.ts';
import { referenceOf } from './references.ts';

/** The sites of a project, and how figures name them by the reference that the file has. */
export type Sites = {
  readonly sites: readonly Site[];
  readonly idOf: (reference: string) => string;
  /** Of a location of the activity, by its number among them. */
  readonly idOfLocation: (location: Element, at: number) => string;
  readonly placeOf: (reference: string) => Place | undefined;
};

const maxSites = 200;
/** How sites keep the reference that figures of the file name them by. */
export const locationVocabulary = 'IATI location';

/** A site for every location of the activity, and for every other place that a figure refers to. */
export function sitesOf(activity: Element, reading: Reading): Sites {
  const locations = childrenOf(activity, 'location');
  const names = new Map(locations.map((each, at) => [nameOf(each, at), each]));
  for (const reference of referencesIn(activity))
    if (!names.has(reference)) names.set(reference, activity);
  const ids = idsOfNames(names.keys());
  const all = [...names].map(([name, element]) => {
    const siteId = ids.get(name) ?? name;
    return element === activity
      ? siteOfReference(name, siteId)
      : siteOf(element, siteId, name, reading);
  });
  if (all.length > maxSites) reading.report('too-many', activity, `${all.length} places`);
  const sites = all.slice(0, maxSites);
  const known = new Set(sites.map(({ siteId }) => siteId));
  const idOf = (reference: string) => ids.get(reference) ?? reference;
  const placeOf = (reference: string) => {
    const siteId = idOf(reference);
    if (known.has(siteId)) return { siteId };
    return reference === '' ? undefined : { district: reference };
  };
  const idOfLocation = (location: Element, at: number) => idOf(nameOf(location, at));
  return { sites, idOf, idOfLocation, placeOf };
}

/** Figures name a location by its reference; one without is told by its number. */
function nameOf(location: Element, at: number): string {
  return placeReference(location) ?? `location-${at + 1}`;
}

/** The places that the figures of results refer to. */
function referencesIn(activity: Element): readonly string[] {
  const results = childrenOf(activity, 'result');
  const indicators = results.flatMap((each) => childrenOf(each, 'indicator'));
  return indicators
    .flatMap(({ children }) => children)
    .flatMap((each) => (each.name === 'period' ? each.children : [each]))
    .flatMap((figure) => placeReference(childOf(figure, 'location')) ?? []);
}

function siteOfReference(reference: string, siteId: string): Site {
  const references = [{ vocabulary: locationVocabulary, code: reference }];
  return { siteId, name: { und: reference }, references };
}

function siteOf(location: Element, siteId: string, fallback: string, reading: Reading): Site {
  const reference = placeReference(location);
  const own = reference === undefined ? [] : (siteOfReference(reference, siteId).references ?? []);
  const codes = ['location-id', 'administrative'].flatMap((name) =>
    childrenOf(location, name).flatMap((each): readonly Reference[] => {
      const found = referenceOf(each, 'GeographicVocabulary', reading);
      return found ? [found] : [];
    }),
  );
  const references = [...own, ...codes].slice(0, 50);
  const point = pointOf(location, reading);
  return {
    siteId,
    name: linesIn(location, 'name', reading) ?? { und: fallback },
    ...(references.length > 0 && { references }),
    ...(point && { point }),
  };
}

function pointOf(location: Element, { report }: Reading): Site['point'] {
  const point = childOf(location, 'point');
  const pos = point && childOf(point, 'pos');
  if (!pos) return undefined;
  const [latitude = '', longitude = '', ...rest] = pos.text
    .trim()
    .split(/[\s,]+/)
    .map(plainDegrees);
  const isPoint = isWithin(latitude, 90) && isWithin(longitude, 180) && rest.length === 0;
  if (!isPoint) {
    report('point-wrong', pos, pos.text);
    return undefined;
  }
  const exactness = attributeIn(location, 'exactness', 'code');
  const isKnown = exactness === '1' || exactness === '2';
  return {
    latitude,
    longitude,
    ...(isKnown && { exactness: exactness === '1' ? 'exact' : 'approximate' }),
  };
}

/** Degrees as records have them: "-0.50" and "07.9" are -0.50 and 7.9. */
function plainDegrees(text: string): string {
  return text
    .replace(/^\+/, '')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^-(?=0(\.0*)?$)/, '');
}

function isWithin(degrees: string, limit: number): boolean {
  return Decimal.safeParse(degrees).success && Math.abs(Number(degrees)) <= limit;
}
