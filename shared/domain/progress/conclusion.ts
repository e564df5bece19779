import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import type { Assessment } from '../evaluation/assessment.ts';
import { periodIdOf } from '../framework/period-id.ts';
import { ProgrammeId, ProjectId } from '../identifiers.ts';
import type { ProjectRecords } from '../owned-records.ts';
import { addressOf } from '../record-addresses.ts';
import { listDue } from '../values/due.ts';

/** What has to be done before a project is concluded, in the order in which it is usually done. */
const ConclusionStep = z
  .enum([
    'periods_approved',
    'assessed',
    'assets_handed_over',
    'lessons_published',
    'report_disseminated',
  ])
  .meta({ id: 'ConclusionStep' });
type ConclusionStep = z.infer<typeof ConclusionStep>;

const ConclusionItem = z
  .strictObject({
    step: ConclusionStep.describe('What must be done before a project counts as concluded.'),
    state: z
      .enum(['met', 'not_met', 'not_applicable'])
      .describe('Whether it is done; `not_applicable` where there is nothing to do.'),
    missing: z.array(z.string()).describe('The paths of what is still to be written or finished.'),
  })
  .meta({ id: 'ConclusionItem' });
type ConclusionItem = Readonly<z.infer<typeof ConclusionItem>>;

/** What is done and what is missing for the conclusion of a project; computed on each request, never stored. */
export const Conclusion = z
  .strictObject({
    programmeId: ProgrammeId,
    projectId: ProjectId,
    asOf: CalendarDate.describe('The day of this answer.'),
    concluded: z.boolean().describe('True where no step is not_met.'),
    items: z
      .array(ConclusionItem)
      .describe('The steps to the conclusion, each with what is missing.'),
  })
  .meta({ id: 'Conclusion' });
export type Conclusion = Readonly<z.infer<typeof Conclusion>>;

/** Everything that the conclusion of a project depends on. */
export type ConclusionRecords = ProjectRecords & {
  readonly assessments: readonly Assessment[];
  /** When reports on the project or on its programme were sent to somebody. */
  readonly disseminations: readonly { readonly sentOn: CalendarDate }[];
};

export function concludeProject(records: ConclusionRecords, asOf: CalendarDate): Conclusion {
  const { programmeId, projectId } = records.project;
  const items = [
    periodsApproved(records, asOf),
    projectAssessed(records, asOf),
    assetsHandedOver(records, asOf),
    lessonsPublished(records, asOf),
    reportDisseminated(records, asOf),
  ];
  const concluded = items.every(({ state }) => state !== 'not_met');
  return { programmeId, projectId, asOf, concluded, items };
}

/** Every period that is over has an approved value. A project without indicators cannot be concluded. */
function periodsApproved(
  { project, indicators, values }: ConclusionRecords,
  asOf: CalendarDate,
): ConclusionItem {
  if (indicators.length === 0) {
    return item('periods_approved', [`${addressOf('project', project)}/indicators`]);
  }
  const due = listDue({ project, indicators, values }, asOf);
  if (due.length === 0) return notApplicable('periods_approved');
  const left = due.filter(({ state }) => state !== 'approved');
  return item(
    'periods_approved',
    left.map(({ indicator, period }) =>
      addressOf('value', { ...indicator, periodId: periodIdOf(period) }),
    ),
  );
}

function projectAssessed(
  { project, assessments }: ConclusionRecords,
  asOf: CalendarDate,
): ConclusionItem {
  const found = assessments.some(
    ({ projectId, assessedOn }) => projectId === project.projectId && assessedOn <= asOf,
  );
  return item('assessed', found ? [] : [`${addressOf('programme', project)}/assessments`]);
}

/** Each asset is handed over, and it is recorded who operates and maintains it. Not applicable without assets. */
function assetsHandedOver({ assets }: ConclusionRecords, asOf: CalendarDate): ConclusionItem {
  if (assets.length === 0) return notApplicable('assets_handed_over');
  const left = assets.filter(
    ({ handover, operationAndMaintenance }) =>
      !handover || handover.on > asOf || !operationAndMaintenance,
  );
  return item(
    'assets_handed_over',
    left.map((asset) => addressOf('asset', asset)),
  );
}

/** Names the list, not its drafts, which not everybody may see. */
function lessonsPublished(
  { project, lessons }: ConclusionRecords,
  asOf: CalendarDate,
): ConclusionItem {
  const found = lessons.some(
    ({ status, publishedOn = asOf }) => status === 'published' && publishedOn <= asOf,
  );
  return item('lessons_published', found ? [] : [`${addressOf('project', project)}/lessons`]);
}

function reportDisseminated(
  { project, disseminations }: ConclusionRecords,
  asOf: CalendarDate,
): ConclusionItem {
  const found = disseminations.some(({ sentOn }) => sentOn <= asOf);
  return item('report_disseminated', found ? [] : [`${addressOf('programme', project)}/reports`]);
}

function item(step: ConclusionStep, missing: string[]): ConclusionItem {
  return { step, state: missing.length === 0 ? 'met' : 'not_met', missing };
}

function notApplicable(step: ConclusionStep): ConclusionItem {
  return { step, state: 'not_applicable', missing: [] };
}
