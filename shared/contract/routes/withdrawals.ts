import { type Kind, type Kinds, kinds } from '../../domain/kinds.ts';
import { writers } from '../../domain/withdrawal/standing.ts';
import { WithdrawalInput } from '../../domain/withdrawal/withdraw.ts';
import { allowedRoles } from '../allowed-roles.ts';
import { NoQuery } from '../lists.ts';
import type { Route, RouteTable, Service } from '../route.ts';

/** The service of each kind; each of these kinds gets its route to withdraw a record. */
const serviceOf = {
  programme: 'programmes',
  member: 'programmes',
  organisation: 'programmes',
  project: 'programmes',
  commonIndicator: 'outcomes',
  result: 'outcomes',
  indicator: 'outcomes',
  value: 'outcomes',
  closing: 'outcomes',
  import: 'exchange',
  export: 'exchange',
  evidence: 'evidence',
  experience: 'experiences',
  lesson: 'experiences',
  summary: 'experiences',
  assessment: 'evaluations',
  feature: 'evaluations',
  recommendation: 'evaluations',
  condition: 'evaluations',
  asset: 'evaluations',
  meeting: 'meetings',
  statement: 'meetings',
  implementerReport: 'meetings',
  requirement: 'meetings',
  actionItem: 'meetings',
  dissemination: 'meetings',
  report: 'reports',
} as const satisfies Readonly<Record<Kind, Service>>;

type ServiceOf = typeof serviceOf;
type WithdrawalRoute<K extends Kind> = Pick<
  Route,
  'path' | 'summary' | 'description' | 'access' | 'errors'
> & {
  readonly service: ServiceOf[K];
  readonly method: 'POST';
  readonly params: Kinds[K]['key'];
  readonly query: typeof NoQuery;
  readonly body: typeof WithdrawalInput;
  readonly success: {
    readonly 200: { readonly description: string; readonly body: Kinds[K]['versioned'] };
  };
  readonly concurrency: 'change';
};
type Withdrawals<Of extends Service> = {
  readonly [K in Kind as ServiceOf[K] extends Of
    ? `withdraw${Capitalize<K>}`
    : never]: WithdrawalRoute<K>;
};

/** The routes of a service that withdraw a record that was a mistake; made from the declarations of its kinds. */
export function withdrawalsOf<const Of extends Service>(service: Of): Withdrawals<Of> {
  const own = Object.values(kinds).filter(({ name }) => serviceOf[name] === service);
  return Object.fromEntries(
    own.map(({ name }) => [`withdraw${name[0]?.toUpperCase()}${name.slice(1)}`, routeOf(name)]),
  ) as unknown as Withdrawals<Of>;
}

function routeOf<K extends Kind>(kind: K): Route {
  const { address, key, versioned, partition } = kinds[kind];
  const on = partition;
  const words = kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const what = `${/^[aeiou]/.test(words) && kind !== 'evidence' ? 'an' : 'a'} ${words}`;
  return {
    service: serviceOf[kind],
    method: 'POST',
    path: `${address}/withdrawal`,
    summary: `Withdraw ${kind === 'evidence' ? words : what} that was entered by mistake, with a reason`,
    description: describeWithdrawal(kind),
    access: { action: 'programme.read', on },
    params: key,
    query: NoQuery,
    body: WithdrawalInput,
    success: { 200: { description: 'The record as withdrawn.', body: versioned } },
    errors: ['forbidden', 'in_use', 'period_closed', 'meeting_locked'],
    concurrency: 'change',
    ...(['member', 'report', 'export'].includes(kind) ? { evenHeld: true } : {}),
  };
}

/** The states in which only coordinators withdraw a record, where others may before. */
const inForce: { readonly [K in Kind]?: string } = {
  value: 'submitted, or has an approved figure',
  experience: 'published',
  lesson: 'published',
  summary: 'published',
  meeting: 'held or concluded',
};

/** How kinds without PUT come back. */
const comebacks: { readonly [K in Kind]?: string } = {
  report: 'The same request for a report brings it back.',
  export: 'It does not come back; request another.',
  import:
    'Stop it first if it is under way: what it has written stays. It does not come back; announce the file again.',
};

function describeWithdrawal(kind: Kind): string {
  const hasOwner = 'projectId' in kinds[kind].schema.shape;
  const may = [writers[kind], 'record.withdraw'] as const;
  const roles = allowedRoles(may, hasOwner ? 'whose project it is' : undefined);
  const state = inForce[kind];
  return [
    'The record stays, with the reason, for those who see drafts; it is left out of lists, sums, search and new reports.',
    `Allowed for ${roles}${state === undefined ? '' : `; for coordinators alone once it is ${state}`}.`,
    ...(kind === 'member'
      ? ['Only an administrator withdraws the membership of a coordinator.']
      : []),
    comebacks[kind] ??
      'Replacing it by PUT with If-Match brings it back, as a draft where the kind has drafts.',
  ].join(' ');
}

export const withdrawalRoutes = {
  ...withdrawalsOf('programmes'),
  ...withdrawalsOf('outcomes'),
  ...withdrawalsOf('exchange'),
  ...withdrawalsOf('evidence'),
  ...withdrawalsOf('experiences'),
  ...withdrawalsOf('evaluations'),
  ...withdrawalsOf('meetings'),
  ...withdrawalsOf('reports'),
} satisfies RouteTable;
