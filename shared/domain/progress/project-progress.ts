import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { ProjectId } from '../identifiers.ts';
import { sortInOrder } from '../order.ts';
import type { ProjectRecords } from '../owned-records.ts';
import { StatusBands } from '../programme/status-bands.ts';
import { valuesAt } from '../rollup/values-at.ts';
import { IndicatorProgress, indicatorProgress } from './indicator-progress.ts';
import { StoppedProject, stoppedProject } from './stopped-project.ts';

/** The approved values of a project at a date, combined by indicator. */
export const ProjectProgress = z
  .strictObject({
    projectId: ProjectId,
    asOf: CalendarDate.describe('The day as of which the figures are.'),
    statusBands: StatusBands.describe('How the programme sorts achievement.'),
    stopped: StoppedProject.optional().describe('Where it is cancelled or suspended.'),
    indicators: z.array(IndicatorProgress).describe('Each indicator with its figures.'),
  })
  .meta({ id: 'ProjectProgress' });
export type ProjectProgress = z.infer<typeof ProjectProgress>;

export function projectProgress(
  { project, indicators, values }: ProjectRecords,
  { asOf, bands }: { readonly asOf: CalendarDate; readonly bands: StatusBands },
): ProjectProgress {
  const stopped = stoppedProject(project, asOf);
  const byIndicator = Map.groupBy(values, ({ indicatorId }) => indicatorId);
  return {
    projectId: project.projectId,
    asOf,
    statusBands: bands,
    ...(stopped && { stopped }),
    indicators: sortInOrder(indicators, (each) => ({ ...each, id: each.indicatorId })).map(
      (indicator) =>
        indicatorProgress(indicator, valuesAt(byIndicator.get(indicator.indicatorId) ?? [], asOf), {
          project,
          asOf,
          bands,
        }),
    ),
  };
}
