/**
 * How every AWS client behaves. The SDK has no request timeout of its own, and three tries by default; a caller waits 30 s at
 * most, so one try must end well before that.
 */
export const connection = {
  maxAttempts: 4,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
} as const;

/** The endpoint, where the store is not AWS. */
export function withEndpoint(endpoint: string | undefined): { readonly endpoint?: string } {
  return endpoint === undefined ? {} : { endpoint };
}
