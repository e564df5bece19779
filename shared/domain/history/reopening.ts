import type { Instant } from '../dates.ts';
import type { MemberId } from '../identifiers.ts';
import { addressOf } from '../record-addresses.ts';
import type { Value } from '../values/value.ts';

/** An approved value was reopened: by whom and why. */
export type Reopening = {
  readonly address: string;
  readonly version: number;
  readonly by: MemberId;
  readonly at: Instant;
  readonly reason: string;
};

export function reopeningsOf(value: Value): readonly Reopening[] {
  const address = addressOf('value', value);
  return (value.approvals ?? []).map(({ reopened }) => ({ address, ...reopened }));
}
