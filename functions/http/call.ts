import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Route } from '../../shared/contract/route.ts';
import type { Body, Params, Query, RouteName, SentBytes } from '../../shared/contract/routes.ts';
import type { Standing } from '../../shared/domain/access.ts';
import type { Instant } from '../../shared/domain/dates.ts';

/** The caller, from the token. */
export type Caller = {
  /** Of a call about one programme, the id of the member there; else what stands for the address of the caller. */
  readonly memberId: string;
  /** The same for a person under every address that they sign in with. */
  readonly personId: string;
  readonly email: string;
  readonly administrator: boolean;
};

/** The records that a call acts on, and the caller's rights there. */
export type Subject = {
  readonly standing: Standing;
  readonly programmeId?: string;
  /** The caller's id in that programme, where they are a member. */
  readonly memberId?: string;
  /** The organisation that owns the project. */
  readonly ownerId?: string;
};

/** Headers and keys that identify a retry or a concurrent change. */
export type Conditions = {
  /** Fingerprint of caller and Idempotency-Key; absent without a key. */
  readonly key?: string;
  /** Fingerprint of key, caller, route, parameters, conditions and body. */
  readonly request: string;
  readonly ifMatch?: string;
  readonly ifNoneMatch?: string;
};

/** A request that is parsed and authorised. */
export type Call<Name extends RouteName> = {
  readonly route: Route;
  readonly params: Params<Name>;
  readonly query: Query<Name>;
  readonly body: Body<Name>;
  readonly file: SentBytes<Name>;
  readonly caller: Caller;
  readonly subject: Subject;
  readonly conditions: Conditions;
  /** The negotiated media type of the answer. */
  readonly mediaType: string;
  /** True for HEAD, which is answered as GET is, without the body. */
  readonly headersOnly: boolean;
  readonly at: Instant;
  /** Time left before Lambda ends the function. */
  readonly remainingMilliseconds: () => number;
};

/** The reply in the payload format of API Gateway. */
export type Reply = APIGatewayProxyStructuredResultV2;

/** The parts of a call that do not depend on its route. */
export type AnyCall = Pick<
  Call<RouteName>,
  'route' | 'caller' | 'subject' | 'conditions' | 'mediaType' | 'at'
> & { readonly params: object; readonly query: object };
