import type { CalendarDate } from '../dates.ts';
import type { Indicator, Period } from '../framework/indicator.ts';
import { periodIdOf } from '../framework/period-id.ts';
import type { Project } from '../programme/project.ts';
import { isDue, owes } from '../programme/project-status.ts';
import type { Versioned } from '../record.ts';
import { officialVersion } from './official-version.ts';
import type { ReviewStatus, Value } from './value.ts';

/** A figure that is due and its state: `approved` with an official figure, `missing` if none is dated by the day. */
export type DueFigure = {
  readonly indicator: Versioned<Indicator>;
  readonly period: Period;
  readonly state: ReviewStatus | 'missing';
  readonly value?: Versioned<Value> | undefined;
};

type Framework = {
  readonly project: Project;
  readonly indicators: readonly Versioned<Indicator>[];
  readonly values: readonly Versioned<Value>[];
};

/** The figures of a project that are due at a day, or were and are approved, each once; what covers, lists, data quality and the conclusion count. */
export function listDue(
  { project, indicators, values }: Framework,
  asOf: CalendarDate,
): DueFigure[] {
  const recorded = new Map(values.map((value) => [nameOf(value), value]));
  return indicators.flatMap((indicator) =>
    indicator.periods
      .filter((period) => owes(project, period, asOf))
      .map((period) => {
        const value = recorded.get(
          nameOf({ indicatorId: indicator.indicatorId, periodId: periodIdOf(period) }),
        );
        return { indicator, period, state: stateOf(value, asOf), value };
      })
      .filter(({ period, state }) => state === 'approved' || isDue(project, period, asOf)),
  );
}

function stateOf(value: Versioned<Value> | undefined, asOf: CalendarDate): DueFigure['state'] {
  if (!value) return 'missing';
  if (officialVersion(value, { asOf })) return 'approved';
  return value.asOf <= asOf ? value.status : 'missing';
}

const nameOf = ({ indicatorId, periodId }: Pick<Value, 'indicatorId' | 'periodId'>) =>
  `${indicatorId} ${periodId}`;
