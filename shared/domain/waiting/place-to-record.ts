import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import type { Indicator } from '../framework/indicator.ts';
import { periodIdOf } from '../framework/period-id.ts';
import { PeriodId } from '../identifiers.ts';
import type { Project } from '../programme/project.ts';
import type { Versioned } from '../record.ts';
import { addressOf } from '../record-addresses.ts';
import { type Closing, closingOf } from '../review/closing.ts';
import { listDue } from '../values/due.ts';
import type { Value } from '../values/value.ts';
import { isWithdrawn } from '../withdrawal/leave-out.ts';
import { IndicatorInShort, indicatorInShort, ProjectInShort, projectInShort } from './in-short.ts';

/** Where a figure is due and nothing is recorded. */
export const PlaceToRecord = z
  .strictObject({
    kind: z.literal('place').describe('A place to record a value at.'),
    address: z.string().describe('The path to record the value at.'),
    indicator: IndicatorInShort.describe('What the figure is of.'),
    project: ProjectInShort.describe('Whose figure is due.'),
    periodId: PeriodId,
    periodStart: CalendarDate.describe('The first day of the period.'),
    periodEnd: CalendarDate.describe('The figure is due since this day.'),
    version: z
      .int()
      .positive()
      .optional()
      .describe('Of a withdrawn value at the address, for If-Match; without it, If-None-Match: *.'),
  })
  .meta({ id: 'PlaceToRecord' });
export type PlaceToRecord = z.infer<typeof PlaceToRecord>;

type Recorded = {
  readonly project: Project;
  readonly indicators: readonly Versioned<Indicator>[];
  readonly values: readonly Versioned<Value>[];
};

/** The places of a project where a figure is due at a day, nothing is recorded and nothing is closed. Withdrawn records may be among its records. */
export function placesToRecord(
  { project, indicators, values }: Recorded,
  { today, closings }: { readonly today: CalendarDate; readonly closings: readonly Closing[] },
): readonly PlaceToRecord[] {
  const counted = {
    project,
    indicators: indicators.filter((each) => !isWithdrawn(each)),
    values: values.filter((each) => !isWithdrawn(each)),
  };
  const withdrawn = new Map(
    values.filter(isWithdrawn).map((value) => [addressOf('value', value), value.version]),
  );
  return listDue(counted, today)
    .filter(({ period, value }) => !value && !closingOf(period, closings))
    .map(({ indicator, period }) => {
      const { projectId, indicatorId } = indicator;
      const periodId = periodIdOf(period);
      const address = addressOf('value', { projectId, indicatorId, periodId });
      const version = withdrawn.get(address);
      return {
        kind: 'place',
        address,
        indicator: indicatorInShort(indicator),
        project: projectInShort(project),
        periodId,
        periodStart: period.periodStart,
        periodEnd: period.periodEnd,
        ...(version !== undefined && { version }),
      };
    });
}
