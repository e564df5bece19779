import type { Period } from '../../shared/domain/framework/indicator.ts';
import type { IndicatorInput } from '../../shared/domain/framework/indicator-input.ts';
import { indicator, type TestProgramme, value } from './programme.ts';

/** Consecutive months from January 2012, each a period; all end on the 28th, which every month has. */
function months(count: number): readonly Period[] {
  return Array.from({ length: count }, (_, at) => {
    const month = `${2012 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    return { periodStart: `${month}-01`, periodEnd: `${month}-28` };
  });
}

/** Creates an indicator with this many months and a value for each. @returns the items of a batch, at their first version */
export async function recordMonths(
  { officer, projectId }: TestProgramme,
  indicatorId: string,
  count: number,
) {
  const periods = [...months(count)];
  const body: IndicatorInput = { ...indicator, periods };
  await officer.call('putIndicator', {
    params: { projectId, indicatorId },
    body,
    ifNoneMatch: '*',
  });
  const items = periods.map(({ periodStart }) => ({
    projectId,
    indicatorId,
    periodId: periodStart,
    version: 1,
  }));
  for (const { version: _, ...params } of items) {
    await officer.call('recordValue', { params, body: value, ifNoneMatch: '*' });
  }
  return items;
}
