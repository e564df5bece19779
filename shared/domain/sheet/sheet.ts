import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { VersionedEvidence } from '../evidence/evidence.ts';
import { type Indicator, type Period, VersionedIndicator } from '../framework/indicator.ts';
import { periodIdOf } from '../framework/period-id.ts';
import { VersionedResult } from '../framework/result.ts';
import { PeriodId } from '../identifiers.ts';
import type { ProjectRecords } from '../owned-records.ts';
import { People } from '../person.ts';
import { Dimensions } from '../programme/dimension.ts';
import { VersionedProject } from '../programme/project.ts';
import type { Versioned } from '../record.ts';
import { VersionedClosing } from '../review/closing.ts';
import { type Value, VersionedValue } from '../values/value.ts';
import { isWithdrawn } from '../withdrawal/leave-out.ts';
import { type Circumstances, Obstacle, obstaclesTo } from './obstacle.ts';

const days = {
  periodId: PeriodId,
  periodStart: CalendarDate.describe('The first day of the period.'),
  periodEnd: CalendarDate.describe('The last day of the period.'),
};

const SheetPeriod = z
  .strictObject({
    ...days,
    value: VersionedValue.optional().describe(
      'As you may see it; a withdrawn one may be recorded again.',
    ),
    mayRecord: z.boolean().describe('Whether you may record or correct the value now.'),
    obstacles: z.array(Obstacle).describe('Why not; empty where you may.'),
    before: z
      .strictObject({ ...days, value: VersionedValue.optional().describe('As you may see it.') })
      .optional()
      .describe('The period that ended last before this one began.'),
  })
  .meta({ id: 'SheetPeriod' });
type SheetPeriod = z.infer<typeof SheetPeriod>;

/** All that a screen needs to record the values of a project for one period end. */
export const Sheet = z
  .strictObject({
    periodEnd: CalendarDate.optional().describe('Of the periods shown; absent without any.'),
    periodEnds: z.array(CalendarDate).describe('The last days of all periods, in order.'),
    project: VersionedProject.describe('The project.'),
    results: z.array(VersionedResult).describe('Its results.'),
    indicators: z
      .array(
        z.strictObject({
          indicator: VersionedIndicator.describe('The indicator.'),
          periods: z.array(SheetPeriod).describe('Those that end on the day; usually one.'),
        }),
      )
      .describe('Its indicators with what was recorded.'),
    dimensions: Dimensions.optional().describe('Those of the programme.'),
    closings: z.array(VersionedClosing).describe('Those of the programme.'),
    evidence: z
      .array(VersionedEvidence.pick({ evidenceId: true, title: true }))
      .describe('Stored files that you may see, to be cited.'),
    people: People.optional(),
  })
  .meta({ id: 'Sheet' });
export type Sheet = z.infer<typeof Sheet>;

type Shown = Pick<ProjectRecords, 'results' | 'indicators' | 'values' | 'evidence'>;

/**
 * The sheet of a project.
 * @param records as the caller may see them, withdrawn ones included
 * @param periodEnd by default the last one that is not after today, or else the first
 */
export function sheetOf(records: Shown, circumstances: Circumstances, asked?: CalendarDate): Sheet {
  const { project, programme, closings, today } = circumstances;
  const indicators = leaveOutWithdrawn(records.indicators);
  const periods = indicators.flatMap((indicator) => indicator.periods);
  const periodEnds = [...new Set(periods.map((period) => period.periodEnd))].toSorted();
  const periodEnd = asked ?? periodEnds.findLast((day) => day <= today) ?? periodEnds[0];
  const values = new Map(records.values.map((value) => [placeOf(value), value]));
  return {
    ...(periodEnd !== undefined && { periodEnd }),
    periodEnds,
    project,
    results: leaveOutWithdrawn(records.results),
    indicators: indicators.map((indicator) => ({
      indicator,
      periods: indicator.periods
        .filter((period) => period.periodEnd === periodEnd)
        .map((period) => sheetPeriod(indicator, period, { values, circumstances })),
    })),
    ...(programme.dimensions && { dimensions: programme.dimensions }),
    closings: [...closings],
    evidence: leaveOutWithdrawn(records.evidence)
      .filter(({ status, erased }) => status === 'stored' && !erased)
      .map(({ evidenceId, title }) => ({ evidenceId, title })),
  };
}

const leaveOutWithdrawn = <Each extends object>(records: readonly Each[]): Each[] =>
  records.filter((record) => !isWithdrawn(record));

type Named = Pick<Value, 'indicatorId' | 'periodId'>;
const placeOf = ({ indicatorId, periodId }: Named) => `${indicatorId}#${periodId}`;

type Around = {
  readonly values: ReadonlyMap<string, Versioned<Value>>;
  readonly circumstances: Circumstances;
};

function sheetPeriod(
  { indicatorId, periods }: Indicator,
  period: Period,
  { values, circumstances }: Around,
): SheetPeriod {
  const valueAt = (periodId: string) => values.get(placeOf({ indicatorId, periodId }));
  const value = valueAt(periodIdOf(period));
  const obstacles = obstaclesTo(period, value, circumstances);
  const before = periodBefore(period, periods);
  const earlier = before && valueAt(periodIdOf(before));
  return {
    ...daysOf(period),
    ...(value && { value }),
    mayRecord: obstacles.length === 0,
    obstacles,
    ...(before && {
      before: { ...daysOf(before), ...(earlier && !isWithdrawn(earlier) && { value: earlier }) },
    }),
  };
}

function daysOf(period: Period) {
  const { periodStart, periodEnd } = period;
  return { periodId: periodIdOf(period), periodStart, periodEnd };
}

/** Of two that end on one day, for instance a quarter and its year, the one whose length is nearer. */
function periodBefore(period: Period, periods: readonly Period[]): Period | undefined {
  const earlier = periods.filter(({ periodEnd }) => periodEnd < period.periodStart);
  const last = earlier
    .map(({ periodEnd }) => periodEnd)
    .toSorted()
    .at(-1);
  const distance = (each: Period) => Math.abs(lengthOf(each) - lengthOf(period));
  return earlier
    .filter(({ periodEnd }) => periodEnd === last)
    .toSorted((one, other) => distance(one) - distance(other))[0];
}

function lengthOf({ periodStart, periodEnd }: Period): number {
  return Date.parse(periodEnd) - Date.parse(periodStart);
}
