import * as z from 'zod';
import type { CalendarDate } from '../dates.ts';
import { isFinished, type ResponseAction } from './management-response.ts';
import { type Recommendation, VersionedRecommendation } from './recommendation.ts';

export const RecommendationState = z
  .enum(['unanswered', 'rejected', 'under_way', 'overdue', 'completed'])
  .describe('Completed: every action is done or dropped. Overdue: one is not, and its day is past.')
  .meta({ id: 'RecommendationState' });
export type RecommendationState = z.infer<typeof RecommendationState>;

/** A recommendation as it stands on a day. */
export const FollowedUpRecommendation = VersionedRecommendation.extend({
  state: RecommendationState.describe('How far the follow-up is on that day.'),
  overdueActions: z.int().nonnegative().describe('How many actions are open after their due day.'),
}).meta({ id: 'FollowedUpRecommendation' });

/** Where a recommendation stands on a day, by its answer and the due dates of its actions. */
export function stateOfRecommendation(
  { response }: Pick<Recommendation, 'response'>,
  day: CalendarDate,
): { readonly state: RecommendationState; readonly overdueActions: number } {
  const actions = response?.actions ?? [];
  const overdueActions = actions.filter((action) => isOverdue(action, day)).length;
  if (!response) return { state: 'unanswered', overdueActions };
  if (response.decision === 'rejected') return { state: 'rejected', overdueActions };
  if (overdueActions > 0) return { state: 'overdue', overdueActions };
  const completed = actions.every(({ status }) => isFinished(status));
  return { state: completed ? 'completed' : 'under_way', overdueActions };
}

/** An action is overdue from the day after it was due. */
export function isOverdue({ status, due }: ResponseAction, day: CalendarDate): boolean {
  return !isFinished(status) && due < day;
}
