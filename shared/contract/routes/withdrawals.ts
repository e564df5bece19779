import { type Kind, type Kinds, kinds } from '../../domain/kinds.ts';
import { WithdrawalInput } from '../../domain/withdrawal/withdraw.ts';
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
  evidence: 'evidence',
  experience: 'experiences',
  lesson: 'experiences',
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
type WithdrawalRoute<K extends Kind> = Pick<Route, 'path' | 'summary' | 'access' | 'errors'> & {
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
    access: { action: 'programme.read', on },
    params: key,
    query: NoQuery,
    body: WithdrawalInput,
    success: { 200: { description: 'The record as withdrawn.', body: versioned } },
    errors: ['forbidden', 'in_use', 'period_closed', 'meeting_locked'],
    concurrency: 'change',
    ...(kind === 'member' || kind === 'report' ? { evenHeld: true } : {}),
  };
}

export const withdrawalRoutes = {
  ...withdrawalsOf('programmes'),
  ...withdrawalsOf('outcomes'),
  ...withdrawalsOf('evidence'),
  ...withdrawalsOf('experiences'),
  ...withdrawalsOf('evaluations'),
  ...withdrawalsOf('meetings'),
  ...withdrawalsOf('reports'),
} satisfies RouteTable;
