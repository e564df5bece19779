import type { CallOptions, Client } from '../../../shared/contract/client.ts';
import type { RouteName } from '../../../shared/contract/routes.ts';
import type { Keys, Kind } from '../../../shared/domain/kinds.ts';
import type { PartProblem } from '../../../shared/domain/problem.ts';
import type { Versioned } from '../../../shared/domain/record.ts';
import type { PersonName } from './people.ts';

/** A request, which its client repeats until it is answered. */
export type Asked = {
  readonly route: RouteName;
  readonly by: PersonName;
  /** The kind of the answered record. */
  readonly kind: Kind;
  readonly options: CallOptions<RouteName>;
  /** Runs before the request, over the same network; a failure shows in the answer. */
  readonly prepare?: (client: Client) => Promise<void>;
  /** For a read: the answer must not be older than this version. */
  readonly atLeast?: number;
};

export type AnyRecord = Versioned<object>;

/** The record of a part of a batch. */
type PartRecord = {
  readonly [K in 'value' | 'result' | 'indicator']: { readonly kind: K; readonly key: Keys[K] };
}['value' | 'result' | 'indicator'];

/** What became of a part of a batch. */
export type PartOutcome = PartRecord & {
  readonly outcome: 'done' | 'recorded' | 'done_before' | 'unchanged' | 'refused';
  readonly version?: number | undefined;
  readonly problem?: PartProblem | undefined;
};

/** The result of a request, including its repetitions. */
export type Outcome =
  | { readonly kind: 'acknowledged'; readonly tries: number; readonly record: AnyRecord }
  /** Each item of a batch was done or refused separately. */
  | { readonly kind: 'in_parts'; readonly tries: number; readonly items: readonly PartOutcome[] }
  | { readonly kind: 'refused'; readonly tries: number; readonly problem: string }
  | { readonly kind: 'unanswered'; readonly tries: number; readonly last: string }
  /** An internal error, or an answer that does not fit the contract. */
  | { readonly kind: 'broken'; readonly tries: number; readonly says: string };

/** A request with its outcomes: one, or two for a double click. */
export type Operation = {
  readonly number: number;
  readonly asked: Asked;
  readonly outcomes: readonly Outcome[];
};

/** Types a request by its route, and returns it as a request of any route. */
export function ask<Name extends RouteName>(
  route: Name,
  asked: Omit<Asked, 'route' | 'options'>,
  options: CallOptions<Name>,
): Asked {
  return { ...asked, route, options: options as CallOptions<RouteName> };
}
