import { findPeriod } from '../../domain/framework/period-id.ts';
import { addressOf } from '../../domain/record-addresses.ts';
import { periodKey } from './result-node.ts';
import { attributesOf, elementsNamed, removeElement, type SourceElement } from './source-tree.ts';
import type { RecordsToWrite, Writing } from './writing.ts';

/** Takes the figures out of a source that are of no approved value: also those that records have no field for. */
export function removeUnapproved(
  records: RecordsToWrite,
  said: RecordsToWrite,
  places: ReadonlyMap<string, readonly SourceElement[]>,
  report: Writing['report'],
): void {
  const { projectId } = records;
  const approved = new Set(approvedPeriods(records).flatMap((key) => places.get(key) ?? []));
  for (const { indicatorId } of said.indicators) {
    const [indicator] = places.get(`indicator/${indicatorId}`) ?? [];
    const periods = indicator ? elementsNamed(indicator, 'period') : [];
    for (const actual of periods.filter((each) => !approved.has(each)).flatMap(actualsIn)) {
      report(
        'not-approved',
        addressOf('indicator', { projectId, indicatorId }),
        attributesOf(actual).value,
      );
      removeElement(actual);
    }
  }
}

const actualsIn = (period: SourceElement) => elementsNamed(period, 'actual');

function approvedPeriods({ indicators, values }: RecordsToWrite): readonly string[] {
  const inputs = new Map(indicators.map(({ indicatorId, input }) => [indicatorId, input]));
  return values.flatMap(({ indicatorId, periodId }) => {
    const indicator = inputs.get(indicatorId);
    const period = indicator && findPeriod(indicator, { periodId });
    return period ? [periodKey(indicatorId, period)] : [];
  });
}
