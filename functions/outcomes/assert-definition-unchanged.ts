import * as z from 'zod';
import type { Indicator } from '../../shared/domain/framework/indicator.ts';
import { assertMeansTheSame } from '../../shared/domain/meaning/changed-since-read.ts';
import { changesOfMeaning } from '../../shared/domain/meaning/changes.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { HistoryEntry, restoreVersion, type Stored } from '../../shared/domain/record.ts';
import type { ReviewInput } from '../../shared/domain/review/review.ts';
import type { Value } from '../../shared/domain/values/value.ts';
import { services } from '../services.ts';

/**
 * Refuses an approval based on an older version of the indicator if the meaning of the value has changed since.
 * @throws Problem `definition_changed`, or `invalid_request` for a version that does not exist
 */
export async function assertDefinitionUnchanged(
  value: Value,
  indicator: Stored<Indicator>,
  { indicatorVersion }: ReviewInput,
): Promise<void> {
  if (indicatorVersion === undefined || indicatorVersion === indicator.record.version) return;
  const read =
    restoreVersion(indicator, indicatorVersion) ??
    restoreVersion(await readWholeHistory(indicator), indicatorVersion);
  if (!read)
    throw Problem.at('/indicatorVersion', {
      code: 'unknown_record',
      detail: 'is not a version of the indicator',
    });
  assertMeansTheSame(value, changesOfMeaning('indicator', read, indicator.record));
}

async function readWholeHistory({ record }: Stored<Indicator>): Promise<Stored<Indicator>> {
  const whole = await services().records.readHistory({ kind: 'indicator', key: record });
  return { record, history: z.array(HistoryEntry).parse(whole?.entries ?? []) };
}
