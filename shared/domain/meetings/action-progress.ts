import * as z from 'zod';
import { type CalendarDate, EventDate } from '../dates.ts';
import { ActionStatus } from '../evaluation/management-response.ts';
import { rule } from '../field-error.ts';
import { Source } from '../source.ts';
import { Line, MultilingualProse } from '../text.ts';
import type { ActionItem } from './action-item.ts';

/** The progress of an action item. It replaces what was reported before, which stays in the history. */
export const ActionProgress = z
  .strictObject({
    status: ActionStatus.describe('How far it is now.'),
    closedOn: EventDate.optional().describe('When it was done or dropped; today if not given.'),
    reason: Line.optional().describe('Why it is dropped; required then.'),
    evidence: z
      .array(Source)
      .max(50)
      .optional()
      .describe('The sources by which it can be checked; required for what is done.'),
    note: MultilingualProse.optional().describe('A remark on the progress.'),
  })
  .refine(
    ({ status, reason }) => (status === 'dropped') === (reason !== undefined),
    rule('required', 'is required to drop an action item, and only there', ['reason']),
  )
  .refine(
    ({ status, evidence = [] }) => status !== 'done' || evidence.length > 0,
    rule('required', 'is required for what is done', ['evidence']),
  )
  .refine(
    ({ status, closedOn }) => status === 'done' || status === 'dropped' || closedOn === undefined,
    rule('not_allowed', 'is only for what is done or dropped', ['closedOn']),
  )
  .meta({ id: 'ActionProgress' });
export type ActionProgress = z.infer<typeof ActionProgress>;

/** The action item with new progress. */
export function recordProgress(
  item: ActionItem,
  progress: ActionProgress,
  today: CalendarDate,
): ActionItem {
  const { programmeId, actionItemId, origin, what, organisationId, due } = item;
  const agreed = { programmeId, actionItemId, origin, what, organisationId };
  const next = { ...agreed, ...(due !== undefined && { due }), ...progress };
  if (progress.status !== 'done' && progress.status !== 'dropped') return next;
  return { ...next, closedOn: progress.closedOn ?? today };
}

/** Whether it drops an item or resumes a dropped one, which only a coordinator may; its owner reports everything else. */
export function dropsOrResumes(item: ActionItem, { status }: ActionProgress): boolean {
  return (item.status === 'dropped') !== (status === 'dropped');
}
