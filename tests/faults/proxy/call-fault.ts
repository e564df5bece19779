/** What may befall one call on its way to a server and back. */
export type CallFault =
  | { readonly kind: 'carried' }
  /** The connection breaks before the server hears of the call. */
  | { readonly kind: 'cut_before' }
  /** The server has acted, and its answer is lost. */
  | { readonly kind: 'cut_after' }
  /** The connection breaks, and the call reaches the server after the caller has tried again. */
  | { readonly kind: 'delivered_late'; readonly milliseconds: number }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** The server has acted or not, and nothing is heard of it until the caller gives up. */
  | { readonly kind: 'silent'; readonly acted: boolean }
  /** The server has acted, and its caller was killed at this very moment: nothing more comes of what it does. */
  | { readonly kind: 'killed_after' }
  /** From a caller that was killed before. */
  | { readonly kind: 'killed_before' }
  | { readonly kind: 'throttled' }
  | { readonly kind: 'store_fault' }
  /** The server says that it has acted, and has not: no store does this, a check must find it. */
  | { readonly kind: 'swallowed' };

export type CallFaultKind = CallFault['kind'];

/** A call as a proxy knows it before it is carried. */
export type ProxiedCall = {
  readonly method: string;
  readonly path: string;
  /** What DynamoDB is asked to do, for instance `PutItem`. */
  readonly operation?: string;
  readonly body: Buffer;
};

/** Decides what befalls each call. */
export type ChooseFault = (call: ProxiedCall) => CallFault;

export const noFault: CallFault = { kind: 'carried' };

/** What the SDK does not try again, so that a killed caller ends at once. */
const dead = { status: 403, body: { __type: 'AccessDeniedException' } };

/** What is answered instead of acting, or of what the server answers, in the words of DynamoDB. */
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
