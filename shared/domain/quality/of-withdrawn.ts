import type { KindedRecord } from '../owned-records.ts';
import type { Versioned } from '../record.ts';
import { addressOf } from '../record-addresses.ts';
import type { FindingOfKind } from './finding.ts';

/** What was withdrawn, with the reason. */
export function findingsOfWithdrawn(withdrawn: readonly KindedRecord[]): readonly FindingOfKind[] {
  return withdrawn.map(({ kind, record }) => {
    const { version, withdrawn: taken } = record as Versioned<object>;
    const { projectId } = record as { readonly projectId?: string };
    const at = { address: addressOf(kind, record as never), version };
    const detail = taken?.reason ?? '';
    return { kind: 'withdrawn', finding: { ...at, ...(projectId && { projectId }), detail } };
  });
}
