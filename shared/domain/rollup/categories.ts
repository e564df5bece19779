import type { Versioned } from '../record.ts';
import { nameKey } from '../text/names.ts';
import type { Value } from '../values/value.ts';
import { identifyFigure, inputsOfLink } from './contribution.ts';
import { categoriesExplained } from './explanations.ts';
import { inputOf } from './inputs.ts';
import type { Link } from './link.ts';
import { reasonsExplained } from './reasons.ts';
import type { RollUpInputs } from './roll-up-inputs.ts';
import type { RollUpResult } from './roll-up-outcome.ts';
import { lastDueEnd } from './values-at.ts';

type ProjectCategory = {
  readonly link: Link;
  readonly value: Versioned<Value>;
  readonly category: string;
};

/** The roll-up of nominal and ordinal indicators: how many projects are in each category. Texts without one are left out. */
export function categoriesOf({ links, asOf }: RollUpInputs): RollUpResult {
  const categorised = links.flatMap((link) => (link.apart ? [] : (latestOf(link) ?? [])));
  const inFigure = new Set(categorised.map(({ link }) => link));
  const counts = [...Map.groupBy(categorised, ({ category }) => nameKey(category)).values()];
  return {
    outcome:
      categorised.length === 0
        ? { state: 'not_reported', explanation: reasonsExplained.not_reported }
        : {
            state: 'categories',
            categories: counts.flatMap(countOf),
            explanation: categoriesExplained,
          },
    contributions: categorised.map(({ link, value, category }) => ({
      ...identifyFigure(link, [value]),
      category,
      summed: true,
      precision: value.precision ?? 'exact',
      carriedForward: value.periodEnd < (lastDueEnd(link.indicator.periods, asOf) ?? ''),
      missingPeriods: 0,
    })),
    inputs: categorised.flatMap(({ link, value }) => inputsOfLink(link, [value])),
    notSummed: links
      .filter((link) => !inFigure.has(link))
      .map(({ indicator, apart = 'not_reported' }) => ({
        ...inputOf('indicator', indicator),
        reason: apart,
      })),
  };
}

/** Spelled as the first of the projects spells it. */
function countOf(alike: readonly ProjectCategory[]) {
  return alike.slice(0, 1).map(({ category }) => ({ category, projects: alike.length }));
}

function latestOf(link: Link): ProjectCategory | undefined {
  const value = link.values.findLast(({ actual }) => actual.kind !== 'not_reported');
  if (value?.actual.kind !== 'described' || value.actual.category === undefined) return undefined;
  return { link, value, category: value.actual.category };
}
