import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Route } from '../../shared/contract/route.ts';
import type { Body, Params, Query, RouteName, SentBytes } from '../../shared/contract/routes.ts';
import type { Standing } from '../../shared/domain/access.ts';
import type { Instant } from '../../shared/domain/dates.ts';

/** Who calls, as the token says. */
export type Caller = {
  readonly memberId: string;
  /** The person, by whatever address they sign in. */
  readonly personId: string;
  readonly email: string;
  readonly administrator: boolean;
};

/** With regard to what a caller may do something. */
export type Subject = {
  readonly standing: Standing;
  readonly programmeId?: string;
  /** The organisation whose project it is, where it is one. */
  readonly ownerId?: string;
};

/** The parts of the request by which retries and concurrent changes are told apart. */
export type Conditions = {
  /** Fingerprint of caller and Idempotency-Key; absent without a key. */
  readonly key?: string;
  /** Fingerprint of key, caller, route, parameters, conditions and body. */
  readonly request: string;
  readonly ifMatch?: string;
  readonly ifNoneMatch?: string;
};

/** One request after the edge has checked it: everything a handler needs, already parsed and allowed. */
export type Call<Name extends RouteName> = {
  readonly route: Route;
  readonly params: Params<Name>;
  readonly query: Query<Name>;
  readonly body: Body<Name>;
  readonly file: SentBytes<Name>;
  readonly caller: Caller;
  readonly subject: Subject;
  readonly conditions: Conditions;
  /** The media type the answer is asked for. */
  readonly mediaType: string;
  /** True for HEAD: the answer is made as for GET, and only its headers are sent. */
  readonly headersOnly: boolean;
  readonly at: Instant;
  /** How long the function may still work on it. */
  readonly remainingMilliseconds: () => number;
};

/** What API Gateway is given. */
export type Reply = APIGatewayProxyStructuredResultV2;

/** What the shared steps need of any call. */
export type AnyCall = Pick<
  Call<RouteName>,
  'route' | 'caller' | 'subject' | 'conditions' | 'mediaType' | 'at'
> & { readonly params: object; readonly query: object };
