import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { ProjectId } from '../identifiers.ts';
import { Problem } from '../problem.ts';
import type { Framework, FrameworkIndicator, FrameworkResult } from './framework.ts';
import type { Period } from './indicator.ts';

export const FrameworkCopy = z
  .strictObject({
    fromProjectId: ProjectId.describe(
      'The project to copy from, of any programme that you may read; any project may serve as a template.',
    ),
    shiftYears: z
      .int()
      .min(-100)
      .max(100)
      .optional()
      .describe('Moves every period by so many years; a year within the id of a period too.'),
    withFigures: z
      .boolean()
      .optional()
      .describe(
        'True to copy baselines and targets too. Without it they are left out: they were measured or set for the other project.',
      ),
  })
  .meta({ id: 'FrameworkCopy' });
export type FrameworkCopy = z.infer<typeof FrameworkCopy>;

/**
 * Results and indicators as new ones of another project: without values, versions, and where they came from.
 * @throws Problem `invalid_request` if a period leaves the years that dates may have
 */
export function copyOf(framework: Framework, how: FrameworkCopy): Framework {
  return {
    results: framework.results.map(withoutOrigin),
    indicators: framework.indicators.map((indicator) => copyIndicator(indicator, how)),
  };
}

function copyIndicator(
  indicator: FrameworkIndicator,
  { shiftYears = 0, withFigures = false }: FrameworkCopy,
): FrameworkIndicator {
  const moved = indicator.periods.map((period) => shiftPeriod(period, shiftYears));
  const copied = { ...withoutOrigin(indicator), periods: moved };
  if (withFigures) return copied;
  const { baseline: _, otherBaselines: __, ...declared } = copied;
  return { ...declared, periods: moved.map(withoutTargets) };
}

function withoutOrigin<Copied extends FrameworkResult | FrameworkIndicator>(
  record: Copied,
): Omit<Copied, 'version' | 'origin'> {
  const { version: _, origin: __, ...copied } = record;
  return copied;
}

function withoutTargets({ target: _, revisedTarget: __, ...period }: Period): Period {
  return period;
}

function shiftPeriod(period: Period, years: number): Period {
  if (years === 0) return period;
  const { periodId, periodStart, periodEnd } = period;
  const named = [periodStart, periodEnd].map((day) => day.slice(0, 4));
  const shifted = periodId?.replace(/\d{4}/g, (year) =>
    named.includes(year) ? String(Number(year) + years) : year,
  );
  return {
    ...period,
    ...(shifted !== undefined && { periodId: shifted }),
    periodStart: shiftDay(periodStart, years),
    periodEnd: shiftDay(periodEnd, years),
  };
}

/** The last day of a month stays the last: a period ends on 29 February in a leap year. */
function shiftDay(day: CalendarDate, years: number): CalendarDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const next = year + years;
  const isLast = date === daysOf(year, month);
  const shifted = [next, month, isLast ? daysOf(next, month) : date]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  if (CalendarDate.safeParse(shifted).success) return shifted;
  throw Problem.at('/shiftYears', `moves ${day} out of the years 1900 to 2199`);
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
