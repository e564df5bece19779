import { daysOf, type PeriodDays } from '../../domain/framework/period-days.ts';
import { periodIdOf } from '../../domain/framework/period-id.ts';
import { addressOf } from '../../domain/record-addresses.ts';
import { recordedPeriods } from './recorded-periods.ts';
import { periodKey } from './result-node.ts';
import { attributesOf, elementsNamed, removeElement, type SourceElement } from './source-tree.ts';
import type { RecordsToWrite, Writing } from './writing.ts';

type Places = ReadonlyMap<string, readonly SourceElement[]>;

/** Takes the figures out of a source that are of no approved value: also those that no record was made of, which are named one by one. */
export function removeUnapproved(
  records: RecordsToWrite,
  said: RecordsToWrite,
  places: Places,
  report: Writing['report'],
): void {
  const approved = new Set(recordedPeriods(records).flatMap((key) => places.get(key) ?? []));
  for (const { indicatorId } of said.indicators) {
    const [indicator] = places.get(`indicator/${indicatorId}`) ?? [];
    const recorded = addressesByPeriod(indicatorId, said, records, places);
    const all = indicator ? elementsNamed(indicator, 'period') : [];
    for (const period of all.filter((each) => !approved.has(each)))
      for (const actual of elementsNamed(period, 'actual')) {
        const address = recorded.get(period);
        if (address !== undefined) report('not-approved', address);
        else
          report(
            'not-approved',
            addressOfIndicator(indicatorId, records),
            attributesOf(actual).value,
          );
        removeElement(actual);
      }
  }
}

function addressOfIndicator(indicatorId: string, { projectId }: RecordsToWrite): string {
  return addressOf('indicator', { projectId, indicatorId });
}

/** Periods of the source that a value was made of, with its address here. */
function addressesByPeriod(
  indicatorId: string,
  said: RecordsToWrite,
  records: RecordsToWrite,
  places: Places,
): ReadonlyMap<SourceElement, string> {
  const inputOf = ({ indicators }: RecordsToWrite) =>
    indicators.find((each) => each.indicatorId === indicatorId)?.input;
  const here = new Map(
    (inputOf(records)?.periods ?? []).map((each) => [daysOf(each), periodIdOf(each)]),
  );
  const { projectId } = records;
  const address = (period: PeriodDays & { readonly periodId?: string | undefined }) =>
    addressOf('value', {
      projectId,
      indicatorId,
      periodId: here.get(daysOf(period)) ?? periodIdOf(period),
    });
  const ids = new Set(
    said.values.filter((each) => each.indicatorId === indicatorId).map(({ periodId }) => periodId),
  );
  const recorded = (inputOf(said)?.periods ?? []).filter((each) => ids.has(periodIdOf(each)));
  return new Map(
    recorded.flatMap((period) =>
      (places.get(periodKey(indicatorId, period)) ?? []).map(
        (each) => [each, address(period)] as const,
      ),
    ),
  );
}
