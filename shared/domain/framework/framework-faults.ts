import type { Dimension } from '../programme/dimension.ts';
import { dimensionFaults } from './declared-dimensions.ts';
import type { Framework, FrameworkIndicator } from './framework.ts';
import { placesOf } from './given-figures.ts';

/** The ids that an indicator may name, and the dimensions of its programme. */
export type Nameable = {
  readonly results: ReadonlySet<string>;
  readonly commonIndicators: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
  readonly dimensions: readonly Dimension[];
};

type Fault = { readonly pointer: string; readonly detail: string };

/** All faults between the records of a document; a result of the document may be named as one that is there. */
export function frameworkFaults(framework: Framework, known: Nameable): readonly Fault[] {
  const own = framework.results.map(({ resultId }) => resultId);
  const results = new Set([...known.results, ...own]);
  return framework.indicators.flatMap((indicator, at) =>
    indicatorFaults(indicator, { ...known, results }).map(({ pointer, detail }) => ({
      pointer: `/indicators/${at}${pointer}`,
      detail,
    })),
  );
}

/** What an indicator names that is not there. */
export function indicatorFaults(indicator: FrameworkIndicator, known: Nameable): readonly Fault[] {
  const { results, commonIndicators, sites, dimensions } = known;
  const { resultId, commonIndicatorId } = indicator;
  const faultOf = (ids: ReadonlySet<string>, id: string | undefined, fault: Fault) =>
    id === undefined || ids.has(id) ? [] : [fault];
  return [
    ...faultOf(results, resultId, {
      pointer: '/resultId',
      detail: 'is not a result of this project',
    }),
    ...faultOf(commonIndicators, commonIndicatorId, {
      pointer: '/commonIndicatorId',
      detail: 'is not a common indicator of this programme',
    }),
    ...placesOf(indicator).flatMap(({ siteId, pointer }) =>
      faultOf(sites, siteId, { pointer, detail: 'is not a site of this project' }),
    ),
    ...dimensionFaults(indicator, dimensions),
  ];
}
