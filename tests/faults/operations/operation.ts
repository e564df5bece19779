import type { CallOptions, Client } from '../../../shared/contract/client.ts';
import type { RouteName } from '../../../shared/contract/routes.ts';
import type { Kept } from '../../../shared/domain/history/record.ts';
import type { Kind } from '../../../shared/domain/kinds.ts';
import type { ReviewOutcome } from '../../../shared/domain/review/review-batch.ts';
import type { PersonName } from './people.ts';

/** What a client wants: a request, which it repeats until it is answered. */
export type Asked = {
  readonly route: RouteName;
  readonly by: PersonName;
  /** What kind of record the answer is. */
  readonly kind: Kind;
  readonly options: CallOptions<RouteName>;
  /** Done before the request is sent, over the same network; what fails in it shows in the answer. */
  readonly prepare?: (client: Client) => Promise<void>;
  /** A read that must not give an earlier version than this. */
  readonly atLeast?: number;
};

export type AnyRecord = Kept<object>;

/** What came of one asking, its repetitions included. */
export type Outcome =
  | { readonly kind: 'acknowledged'; readonly tries: number; readonly record: AnyRecord }
  /** Each part of a batch was done or refused by itself. */
  | { readonly kind: 'in_parts'; readonly tries: number; readonly items: readonly ReviewOutcome[] }
  | { readonly kind: 'refused'; readonly tries: number; readonly problem: string }
  | { readonly kind: 'unanswered'; readonly tries: number; readonly last: string }
  /** A fault of the service's own, or an answer that is not as the contract says. */
  | { readonly kind: 'broken'; readonly tries: number; readonly says: string };

/** A request with all that came of it: one outcome, or two of a double click. */
export type Operation = {
  readonly number: number;
  readonly asked: Asked;
  readonly outcomes: readonly Outcome[];
};

/** A request of a route whose own types fit; kept as one of any route. */
export function ask<Name extends RouteName>(
  route: Name,
  asked: Omit<Asked, 'route' | 'options'>,
  options: CallOptions<Name>,
): Asked {
  return { ...asked, route, options: options as CallOptions<RouteName> };
}
