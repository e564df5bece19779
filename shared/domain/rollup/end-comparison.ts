import type { CommonIndicator } from '../framework/common-indicator.ts';
import { allOf } from './combine.ts';
import { compare, type EndComparison } from './comparison.ts';
import type { Completeness } from './completeness.ts';
import { overProjects, standingOfAll } from './over-projects.ts';
import type { SortedLinks } from './sorted-links.ts';

/** Of all projects of a common indicator; undefined where one that reported has no end target. */
export function compareToEnd(
  common: CommonIndicator,
  { parts, open }: Pick<SortedLinks, 'parts' | 'open'>,
  completeness: Completeness,
): EndComparison | undefined {
  const weighed = parts.map(({ toEnd, weight }) => toEnd && { ...toEnd, weight: weight?.figure });
  const reported = allOf(weighed);
  if (!reported) return undefined;
  const { figure, aims: ofReported } = overProjects(common, reported);
  if (!figure) return undefined;
  const silent = open.flatMap(({ toEnd, weight }) => (toEnd ? [{ ...toEnd, weight }] : []));
  const all = [...reported, ...silent];
  const ofAll = silent.length > 0 ? standingOfAll(common, all) : undefined;
  const ends = all.map(({ periodEnd }) => periodEnd).toSorted();
  return {
    periodEnd: ends.at(-1) ?? '',
    ...compare(common, { figure, ofReported, ofAll, completeness }),
  };
}
