import * as z from 'zod';
import { CalendarDate, hasCome, type Instant } from '../dates.ts';
import { ActionStatus } from '../evaluation/management-response.ts';
import { Problem } from '../problem.ts';
import { Source } from '../source.ts';
import { Line, MultilingualProse } from '../text.ts';
import type { ActionItem } from './action-item.ts';

/** How an action item stands now; it takes the place of what was reported before, which the history keeps. */
export const ActionProgress = z
  .strictObject({
    status: ActionStatus,
    closedOn: CalendarDate.optional().describe('When it was done or dropped; today if not given.'),
    reason: Line.optional(),
    evidence: z.array(Source).max(50).optional(),
    note: MultilingualProse.optional(),
  })
  .refine(({ status, reason }) => (status === 'dropped') === (reason !== undefined), {
    error: 'is required to drop an action item, and only there',
    path: ['reason'],
  })
  .refine(({ status, evidence = [] }) => status !== 'done' || evidence.length > 0, {
    error: 'is required for what is done',
    path: ['evidence'],
  })
  .refine(
    ({ status, closedOn }) => status === 'done' || status === 'dropped' || closedOn === undefined,
    { error: 'is only for what is done or dropped', path: ['closedOn'] },
  )
  .meta({ id: 'ActionProgress' });
export type ActionProgress = z.infer<typeof ActionProgress>;

/**
 * The action item after somebody said how it stands.
 * @throws Problem `invalid_request` where it is said to be closed on a day to come
 */
export function withProgress(item: ActionItem, progress: ActionProgress, at: Instant): ActionItem {
  const { programmeId, actionItemId, origin, what, organisationId, due } = item;
  const agreed = { programmeId, actionItemId, origin, what, organisationId };
  const next = { ...agreed, ...(due !== undefined && { due }), ...progress };
  if (progress.status !== 'done' && progress.status !== 'dropped') return next;
  const closedOn = progress.closedOn ?? at.slice(0, 10);
  if (!hasCome(closedOn, at)) throw Problem.at('/closedOn', 'is a day that has not come');
  return { ...next, closedOn };
}

/** To drop an action item, or to take up a dropped one, is for who agreed it; its owner reports the rest. */
export function isDropping(item: ActionItem, { status }: ActionProgress): boolean {
  return (item.status === 'dropped') !== (status === 'dropped');
}
