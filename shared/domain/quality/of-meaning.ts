import type { CalendarDate } from '../dates.ts';
import { namesOf } from '../meaning/changes.ts';
import type { Redefinition } from '../meaning/redefinition.ts';
import type { ProgrammeRecords } from '../owned-records.ts';
import { addressOf } from '../record-addresses.ts';
import { valuesAt } from '../rollup/values-at.ts';
import type { FindingOfKind } from './finding.ts';
import { locateValue } from './of-value.ts';

/** Approved values whose meaning has changed since the approval. */
export function approvedForOlderMeaning(
  { projects }: ProgrammeRecords,
  redefinitions: readonly Redefinition[],
  asOf: CalendarDate,
): readonly FindingOfKind[] {
  const byValue = Map.groupBy(
    redefinitions.flatMap((each) => each.approvedBefore.map((address) => ({ address, each }))),
    ({ address }) => address,
  );
  const official = projects.flatMap(({ values }) => valuesAt(values, asOf));
  return official.flatMap((value) => {
    const changes = byValue.get(addressOf('value', value))?.map(({ each }) => each) ?? [];
    if (changes.length === 0) return [];
    const redefined = [...new Set(changes.map(({ field }) => field))];
    const detail = `Changed since the approval: ${namesOf(changes)}.`;
    return [
      { kind: 'meaning_changed' as const, finding: { ...locateValue(value), redefined, detail } },
    ];
  });
}
