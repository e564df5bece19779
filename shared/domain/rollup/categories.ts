import { isSamePeriod, wholePeriod } from '../framework/period-days.ts';
import type { Versioned } from '../record.ts';
import { nameKey } from '../text/names.ts';
import type { Value } from '../values/value.ts';
import { identifyFigure, inputsOfLink } from './contribution.ts';
import { categoriesExplained } from './explanations.ts';
import { inputOf } from './inputs.ts';
import { type Link, projectsOf } from './link.ts';
import { plannedPeriods } from './planned-periods.ts';
import { reasonsExplained } from './reasons.ts';
import type { RollUpInputs } from './roll-up-inputs.ts';
import type { RollUpResult } from './roll-up-outcome.ts';

type ProjectCategory = {
  readonly link: Link;
  readonly value: Versioned<Value>;
  readonly category: string;
};

/** The roll-up of nominal and ordinal indicators: how many projects are in each category. Texts without one are left out. */
export function categoriesOf({ links, asOf }: RollUpInputs): RollUpResult {
  const categorised = links.flatMap((link) => (link.apart ? [] : (latestOf(link) ?? [])));
  const inFigure = new Set(categorised.map(({ link }) => link));
  const owedOf = ({ indicator, values, project }: Link) =>
    plannedPeriods(indicator, values, { project, asOf }).owed;
  const due = links.filter((link) => inFigure.has(link) || owedOf(link).length > 0);
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
      carriedForward: value.periodEnd < (owedOf(link).at(-1)?.periodEnd ?? ''),
      missingPeriods: 0,
    })),
    projects: projectsOf(due),
    inputs: categorised.flatMap(({ link, value }) => inputsOfLink(link, [value])),
    notSummed: links
      .filter((link) => !inFigure.has(link))
      .map((link) => ({
        ...inputOf('indicator', link.indicator),
        reason: link.apart ?? (due.includes(link) ? 'not_reported' : 'nothing_due'),
      })),
  };
}

/** In the spelling of the first project. */
function countOf(alike: readonly ProjectCategory[]) {
  return alike.slice(0, 1).map(({ category }) => ({ category, projects: alike.length }));
}

function latestOf(link: Link): ProjectCategory | undefined {
  const reported = link.values.filter(({ actual }) => actual.kind !== 'not_reported');
  const whole = wholePeriod(link.indicator.periods);
  const own = whole && reported.find((value) => isSamePeriod(value, whole));
  const value = own ?? reported.at(-1);
  if (value?.actual.kind !== 'described' || value.actual.category === undefined) return undefined;
  return { link, value, category: value.actual.category };
}
