import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { ProjectId } from '../identifiers.ts';
import { sortInOrder } from '../order.ts';
import type { ProjectRecords } from '../owned-records.ts';
import { valuesAt } from '../rollup/values-at.ts';
import { IndicatorProgress, indicatorProgress } from './indicator-progress.ts';

/** The approved values of a project at a date, combined by indicator. */
export const ProjectProgress = z
  .strictObject({
    projectId: ProjectId,
    asOf: CalendarDate,
    indicators: z.array(IndicatorProgress),
  })
  .meta({ id: 'ProjectProgress' });
export type ProjectProgress = z.infer<typeof ProjectProgress>;

export function projectProgress(
  { project, indicators, values }: ProjectRecords,
  asOf: CalendarDate,
): ProjectProgress {
  const byIndicator = Map.groupBy(values, ({ indicatorId }) => indicatorId);
  return {
    projectId: project.projectId,
    asOf,
    indicators: sortInOrder(indicators, (each) => ({ ...each, id: each.indicatorId })).map(
      (indicator) =>
        indicatorProgress(
          indicator,
          valuesAt(byIndicator.get(indicator.indicatorId) ?? [], asOf),
          asOf,
        ),
    ),
  };
}
