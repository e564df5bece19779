import type { CommonIndicator } from '../framework/common-indicator.ts';
import type { Precision } from '../programme/programme.ts';
import type { Versioned } from '../record.ts';
import type { Value } from '../values/value.ts';
import { precisionOf } from './completeness.ts';
import { toRolledFigure } from './figure.ts';
import { type Input, inputOf } from './inputs.ts';
import type { Link } from './link.ts';
import type { PeriodsResult } from './over-periods.ts';
import type { Contribution } from './roll-up-outcome.ts';
import type { WeighedBy } from './weights.ts';

/** The figure of one project, with its weight where the rule is a weighted mean. */
export type ProjectFigure = Extract<PeriodsResult, { state: 'figure' }> & {
  readonly link: Link;
  readonly weight?: WeighedBy | undefined;
};

/** The contribution of a project as the API answers it; `summed` is false where it is listed but not added. */
export function contributionOf(
  part: ProjectFigure,
  summed: boolean,
  common: CommonIndicator,
): Contribution {
  const { figure, carriedForward, missingPeriods, weight } = part;
  return {
    ...identifyFigure(part.link, part.used),
    figure: toRolledFigure(figure),
    summed,
    precision: precisionOver(part.used, common),
    carriedForward,
    missingPeriods,
    ...(weight && { weight: toRolledFigure(weight.figure) }),
  };
}

/** The precision of the figure of a project, combined over its periods. */
export function precisionOver(used: readonly Value[], { aggregation }: CommonIndicator): Precision {
  return precisionOf(
    used.map(({ precision = 'exact' }) => precision),
    aggregation.overPeriods,
  );
}

/** The indicator and the date of its figure: that of the last value used. */
export function identifyFigure({ indicator }: Link, used: readonly Versioned<Value>[]) {
  const { projectId, indicatorId } = indicator;
  const last = used.at(-1);
  return { projectId, indicatorId, asOf: last?.asOf ?? '', periodEnd: last?.periodEnd ?? '' };
}

/** The records behind the figure of a project. */
export function inputsOfPart({ link, used, weight }: ProjectFigure): readonly Input[] {
  return [...inputsOfLink(link, used), ...(weight?.inputs ?? [])];
}

export function inputsOfLink(
  { indicator }: Link,
  used: readonly Versioned<Value>[],
): readonly Input[] {
  return [inputOf('indicator', indicator), ...used.map((value) => inputOf('value', value))];
}
