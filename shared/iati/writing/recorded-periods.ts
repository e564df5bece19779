import { findPeriod } from '../../domain/framework/period-id.ts';
import { periodKey } from './result-node.ts';
import type { RecordsToWrite, WrittenValue } from './writing.ts';

type Valued = Pick<RecordsToWrite, 'indicators'> & {
  readonly values: readonly Pick<WrittenValue, 'indicatorId' | 'periodId'>[];
};

/** The periods that values are of, by their days: a period may have another id in a source than here. */
export function recordedPeriods({ indicators, values }: Valued): readonly string[] {
  const inputs = new Map(indicators.map(({ indicatorId, input }) => [indicatorId, input]));
  return values.flatMap(({ indicatorId, periodId }) => {
    const indicator = inputs.get(indicatorId);
    const period = indicator && findPeriod(indicator, { periodId });
    return period ? [periodKey(indicatorId, period)] : [];
  });
}
