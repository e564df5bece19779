import type { KindedRecord } from '../owned-records.ts';
import type { Versioned } from '../record.ts';
import { addressOf } from '../record-addresses.ts';
import type { MultilingualText } from '../text.ts';
import type { FindingOfKind } from './finding.ts';

/** What was withdrawn, with the reason. */
export function findingsOfWithdrawn(withdrawn: readonly KindedRecord[]): readonly FindingOfKind[] {
  return withdrawn.map(({ kind, record }) => {
    const { version, withdrawn: taken } = record as Versioned<object>;
    const { projectId, title, name } = record as Named;
    const label = [title, name].find((text) => typeof text === 'object');
    const reason = taken?.reason ?? '';
    return {
      kind: 'withdrawn',
      finding: {
        address: addressOf(kind, record as never),
        version,
        ...(projectId && { projectId }),
        ...(label && { label }),
        withdrawnBecause: reason,
        detail: `Withdrawn: ${reason}`,
      },
    };
  });
}

/** Records are named by a title or a name, values by their indicator. */
type Named = {
  readonly projectId?: string;
  readonly title?: MultilingualText | string;
  readonly name?: MultilingualText | string;
};
