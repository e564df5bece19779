/** What can go wrong with one call on its way to a server and back. */
export type CallFault =
  | { readonly kind: 'none' }
  /** The connection breaks before the server gets the call. */
  | { readonly kind: 'cut_before' }
  /** The server has acted, and its answer is lost. */
  | { readonly kind: 'cut_after' }
  /** The connection breaks, and the call reaches the server after the caller has tried again. */
  | { readonly kind: 'delivered_late'; readonly milliseconds: number }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** No response comes until the caller gives up, whether or not the server has acted. */
  | { readonly kind: 'silent'; readonly acted: boolean }
  /** The server has acted, and its caller is killed at this moment: its later calls have no effect. */
  | { readonly kind: 'killed_after' }
  /** From a caller that was killed before. */
  | { readonly kind: 'killed_before' }
  | { readonly kind: 'throttled' }
  | { readonly kind: 'store_fault' }
  /** The server acknowledges without acting. No real store does this; the check must find it. */
  | { readonly kind: 'swallowed' };

export type CallFaultKind = CallFault['kind'];

/** A call as the proxy receives it. */
export type ProxiedCall = {
  readonly method: string;
  readonly path: string;
  /** The DynamoDB operation, for instance `PutItem`. */
  readonly operation?: string;
  readonly body: Buffer;
};

/** Chooses the fault of each call. */
export type ChooseFault = (call: ProxiedCall) => CallFault;

export const noFault: CallFault = { kind: 'none' };

/** An error that the SDK does not retry, so that a killed caller ends at once. */
const dead = { status: 403, body: { __type: 'AccessDeniedException' } };

/** Responses that replace the server's, as DynamoDB would send them. */
export const refusals: Partial<
  Record<CallFaultKind, { readonly status: number; readonly body: object }>
> = {
  throttled: {
    status: 400,
    body: { __type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException' },
  },
  store_fault: {
    status: 500,
    body: { __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError' },
  },
  swallowed: { status: 200, body: {} },
  killed_before: dead,
  killed_after: dead,
};
