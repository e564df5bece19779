import * as z from 'zod';
import { Site } from '../../../shared/domain/site.ts';
import { toId } from './to-id.ts';
import { attributeOf, childrenOf, type Element } from './xml.ts';

/** The sites of a project, and the id of each by its reference in the file. */
export type Sites = {
  readonly sites: readonly Site[];
  readonly idOf: (reference: string) => string;
};

/** A site for every place that a figure of the activity refers to; the reference stays with it as it is. */
export function sitesOf(activity: Element): Sites {
  const ids = new Map<string, string>();
  for (const reference of referencesIn(activity)) {
    if (ids.has(reference)) continue;
    const id = toId(reference);
    ids.set(reference, [...ids.values()].includes(id) ? `${id.slice(0, 56)}-${ids.size}` : id);
  }
  const bodies = [...ids].map(([code, siteId]) => ({
    siteId,
    name: { und: code },
    references: [{ vocabulary: 'IATI location', code }],
  }));
  return { sites: z.array(Site).parse(bodies), idOf: (reference) => ids.get(reference) ?? '' };
}

/** The reference that a recorded site came from. */
export function referenceOf(siteId: string | undefined, sites: readonly Site[]): string {
  const site = sites.find((each) => each.siteId === siteId);
  return site?.references?.[0]?.code ?? '';
}

function referencesIn(element: Element): readonly string[] {
  const own = childrenOf(element, 'location').flatMap((each) => attributeOf(each, 'ref') ?? []);
  return [...own, ...element.children.flatMap(referencesIn)];
}
