import * as z from 'zod';
import { CalendarDate, EventDate, Instant } from '../dates.ts';
import { rule } from '../field-error.ts';
import { ActionId, MemberId, OrganisationId } from '../identifiers.ts';
import { Problem } from '../problem.ts';
import { Source } from '../source.ts';
import { MultilingualProse } from '../text.ts';

const promise = {
  actionId: ActionId,
  what: MultilingualProse.describe('What will be done.'),
  organisationId: OrganisationId.describe('The organisation that is to do it.'),
  due: CalendarDate.describe('The day by which it will be done.'),
};
const PromisedAction = z.strictObject(promise);

/** The progress of an action. Whether it is overdue depends on the day, so that is never stored. */
export const ActionStatus = z.enum(['open', 'in_progress', 'done', 'dropped']).meta({
  id: 'ActionStatus',
  description:
    'How far a task is. Whether it is overdue depends on the day, so that is not a status.',
});
export type ActionStatus = z.infer<typeof ActionStatus>;

const progress = {
  status: ActionStatus.describe('How far the action is.'),
  closedOn: EventDate.optional().describe('The day it was done or dropped, where that is known.'),
  reason: MultilingualProse.optional().describe('Required to drop an action.'),
  evidence: z.array(Source).max(20).optional().describe('The sources by which it can be checked.'),
};
export const ProgressInput = z
  .strictObject(progress)
  .refine(
    ({ status, reason }) => status !== 'dropped' || reason !== undefined,
    rule('required', 'is required to drop an action', ['reason']),
  )
  .refine(
    ({ status, closedOn }) => isFinished(status) || closedOn === undefined,
    rule('not_allowed', 'is only for what is done or dropped', ['closedOn']),
  )
  .meta({ id: 'ProgressInput' });
export type ProgressInput = z.infer<typeof ProgressInput>;

const ResponseAction = z.strictObject({ ...promise, ...progress }).meta({ id: 'ResponseAction' });
export type ResponseAction = z.infer<typeof ResponseAction>;

const answer = {
  decision: z
    .enum(['accepted', 'partially_accepted', 'rejected'])
    .describe('Whether the recommendation is accepted.'),
  reason: MultilingualProse.optional().describe('Required unless all of it is accepted.'),
};
export const ResponseInput = z
  .strictObject({
    ...answer,
    on: EventDate.optional().describe('The day it was given; today if not given.'),
    actions: z
      .array(PromisedAction)
      .max(50)
      .describe('What will be done; empty where the recommendation is rejected.'),
  })
  .refine(
    ({ decision, reason }) => decision === 'accepted' || reason !== undefined,
    rule('required', 'is required unless all of it is accepted', ['reason']),
  )
  .refine(
    ({ decision, actions }) => (decision === 'rejected') === (actions.length === 0),
    rule('required', 'are needed for what is accepted, and only for that', ['actions']),
  )
  .refine(
    ({ actions }) => new Set(actions.map(({ actionId }) => actionId)).size === actions.length,
    rule('repeated', 'has two actions with the same actionId', ['actions']),
  )
  .meta({ id: 'ResponseInput' });
export type ResponseInput = z.infer<typeof ResponseInput>;

/** The formal response to a recommendation, with the progress of the actions that it promises. */
export const ManagementResponse = z
  .strictObject({
    ...answer,
    on: CalendarDate.optional().describe(
      'The day of the response, in the time zone of the programme.',
    ),
    actions: z
      .array(ResponseAction)
      .max(100)
      .describe('The actions that were promised, with their progress.'),
    by: MemberId.describe('The member who responded.'),
    at: Instant.describe('When it was recorded.'),
  })
  .meta({ id: 'ManagementResponse' });
export type ManagementResponse = z.infer<typeof ManagementResponse>;

type Responder = {
  readonly by: MemberId;
  readonly at: Instant;
  readonly today: CalendarDate;
};
type Answerable = { readonly response?: ManagementResponse | undefined };

/**
 * The recommendation with its response. Actions that an earlier response had keep their progress.
 * @throws Problem `review_conflict` where the response leaves out an action that is not finished
 */
export function respond<Record extends Answerable>(
  recommendation: Record,
  { actions, ...answered }: ResponseInput,
  { today, ...member }: Responder,
): Record {
  const before = recommendation.response?.actions ?? [];
  const promised = actions.map((action): ResponseAction => {
    const earlier = before.find(({ actionId }) => actionId === action.actionId);
    return { status: 'open', ...earlier, ...action };
  });
  const leftOut = before.filter(({ actionId }) =>
    actions.every((action) => action.actionId !== actionId),
  );
  const forgotten = leftOut.find(({ status }) => !isFinished(status));
  if (forgotten) {
    const detail = `Action ${forgotten.actionId} is not finished: drop it with a reason before you leave it out.`;
    throw new Problem('review_conflict', detail);
  }
  return {
    ...recommendation,
    response: { on: today, ...answered, actions: [...promised, ...leftOut], ...member },
  };
}

/**
 * The recommendation with the progress of one of its actions.
 * @throws Problem `not_found` where its response has no such action
 */
export function advance<Record extends Answerable>(
  recommendation: Record,
  actionId: ActionId,
  input: ProgressInput,
): Record {
  const { response } = recommendation;
  const action = actionOf(recommendation, actionId);
  if (!response || !action) throw new Problem('not_found', 'There is no such action.');
  const { what, organisationId, due } = action;
  const next = { actionId, what, organisationId, due, ...input };
  const actions = response.actions.map((each) => (each === action ? next : each));
  return { ...recommendation, response: { ...response, actions } };
}

export function actionOf({ response }: Answerable, actionId: ActionId): ResponseAction | undefined {
  return response?.actions.find((action) => action.actionId === actionId);
}

export function isFinished(status: ActionStatus): boolean {
  return status === 'done' || status === 'dropped';
}
