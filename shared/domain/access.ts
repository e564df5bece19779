import * as z from 'zod';
import type { MemberRole } from './programme/member.ts';

/** How far a permission reaches: the own organisation's projects, the own programme, or everything. */
const Reach = z
  .enum(['own', 'programme', 'any'])
  .describe(
    '`own`: what concerns the own organisation; `programme`: all of the programme; `any`: all of every programme.',
  );
type Reach = z.infer<typeof Reach>;
export type Role = 'administrator' | MemberRole;

/**
 * Who may do what. The token says whether a caller is an administrator; a membership record says the rest. What
 * is not in a row is not allowed. Readers see approved figures and published texts only (see visibility.ts).
 */
export const accessRules = {
  'programme.create': { administrator: 'any' },
  'programme.read': {
    administrator: 'any',
    coordinator: 'programme',
    implementer: 'programme',
    reader: 'programme',
  },
  'programme.change': { administrator: 'any', coordinator: 'programme' },
  'member.read': { administrator: 'any', coordinator: 'programme' },
  'member.manage': { administrator: 'any', coordinator: 'programme' },
  'organisation.change': { administrator: 'any', coordinator: 'programme' },
  'project.create': { coordinator: 'programme' },
  'project.change': { coordinator: 'programme', implementer: 'own' },
  'framework.change': { coordinator: 'programme', implementer: 'own' },
  'meaning.change': { coordinator: 'programme' },
  'project.archive': { administrator: 'any', coordinator: 'programme' },
  'programme.close': { administrator: 'any', coordinator: 'programme' },
  'personal.erase': { administrator: 'any', coordinator: 'programme' },
  'record.withdraw': { coordinator: 'programme' },
  'value.record': { implementer: 'own' },
  'value.submit': { implementer: 'own' },
  'value.review': { coordinator: 'programme' },
  'period.close': { coordinator: 'programme' },
  'exchange.import': { coordinator: 'programme', implementer: 'own' },
  'exchange.export': {
    administrator: 'any',
    coordinator: 'programme',
    implementer: 'programme',
    reader: 'programme',
  },
  'evidence.write': { coordinator: 'programme', implementer: 'own' },
  'experience.write': { coordinator: 'programme', implementer: 'own' },
  'experience.publish': { coordinator: 'programme' },
  'experience.validate': { coordinator: 'programme', implementer: 'programme' },
  'summary.write': { coordinator: 'programme', implementer: 'own' },
  'summary.publish': { coordinator: 'programme' },
  'assessment.write': { coordinator: 'programme' },
  'feature.write': { coordinator: 'programme' },
  'recommendation.write': { coordinator: 'programme' },
  'recommendation.respond': { coordinator: 'programme', implementer: 'own' },
  'condition.write': { coordinator: 'programme', implementer: 'own' },
  'asset.write': { coordinator: 'programme', implementer: 'own' },
  'draft.read': { administrator: 'any', coordinator: 'programme', implementer: 'own' },
  'history.read': { administrator: 'any', coordinator: 'programme', implementer: 'own' },
  'checkpoint.read': { administrator: 'any' },
  'quality.read': {
    administrator: 'any',
    coordinator: 'programme',
    implementer: 'programme',
  },
  'report.request': {
    administrator: 'any',
    coordinator: 'programme',
    implementer: 'programme',
    reader: 'programme',
  },
  'meeting.prepare': { administrator: 'any', coordinator: 'programme', implementer: 'programme' },
  'meeting.change': { coordinator: 'programme' },
  'meeting.present': { coordinator: 'programme', implementer: 'own' },
  'actionItem.change': { coordinator: 'programme' },
  'actionItem.report': { coordinator: 'programme', implementer: 'own' },
  'dissemination.read': { administrator: 'any', coordinator: 'programme' },
  'dissemination.note': { coordinator: 'programme' },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;

export type Action = keyof typeof accessRules;
const actions = Object.keys(accessRules) as [Action, ...Action[]];

/** Something that a caller may do, and how far. Whether a record allows it now is another question. */
export const AllowedAction = z
  .strictObject({
    action: z.enum(actions).describe('As the routes of the contract and a refusal name it.'),
    reach: Reach,
  })
  .meta({ id: 'AllowedAction' });
export type AllowedAction = Readonly<z.infer<typeof AllowedAction>>;

/** What is known of a caller with regard to one programme. */
export type Standing = {
  readonly administrator: boolean;
  readonly membership?:
    | { readonly role: MemberRole; readonly organisationId?: string | undefined }
    | undefined;
};

const rank: Readonly<Record<Reach, number>> = { own: 1, programme: 2, any: 3 };

/**
 * Whether a caller may do something to an object of a programme.
 * @param ownerId the organisation whose project it concerns, where it concerns one
 * @returns `hidden` where the caller may not even know that the object exists
 */
export function access(
  action: Action,
  { administrator, membership }: Standing,
  ownerId?: string,
): 'allowed' | 'forbidden' | 'hidden' {
  if (administrator && reach(action, 'administrator') === 'any') return 'allowed';
  if (!membership) return administrator ? 'forbidden' : 'hidden';
  const own = ownerId !== undefined && ownerId === membership.organisationId;
  const granted = reach(action, membership.role);
  return granted && rank[granted] >= rank[own ? 'own' : 'programme'] ? 'allowed' : 'forbidden';
}

/** All that a caller may do in one programme; of somebody who is in none, what they may do in all of them. */
export function allowedActions({ administrator, membership }: Standing): AllowedAction[] {
  return actions.flatMap((action) => {
    if (administrator && reach(action, 'administrator') === 'any') return { action, reach: 'any' };
    if (!membership) return [];
    const granted = reach(action, membership.role);
    const isVoid = granted === 'own' && membership.organisationId === undefined;
    return granted && !isVoid ? { action, reach: granted } : [];
  });
}

/** How far a caller may do one thing in a programme; undefined where not at all. */
export function reachOf(action: Action, standing: Standing): Reach | undefined {
  return allowedActions(standing).find((each) => each.action === action)?.reach;
}

function reach(action: Action, role: Role): Reach | undefined {
  const rule: Partial<Record<Role, Reach>> = accessRules[action];
  return rule[role];
}
