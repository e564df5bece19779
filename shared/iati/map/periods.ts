import { overlap } from '../../domain/framework/period-days.ts';
import type { Reading } from '../reading.ts';
import { childrenOf, type Element } from '../xml/element.ts';
import { dayIn } from './day.ts';
import { type Figure, readFigure } from './figure.ts';

/** A period with the figures of all elements that are for its days. */
export type ReadPeriod = {
  readonly periodId: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly elements: readonly [Element, ...Element[]];
  readonly targets: readonly Figure[];
  readonly actuals: readonly Figure[];
};

const maxPeriods = 120;

/** Identical periods are one. A period that starts with another has both its days as id. */
export function periodsOf(indicator: Element, reading: Reading): readonly ReadPeriod[] {
  const groups = new Map<string, [Element, ...Element[]]>();
  for (const element of childrenOf(indicator, 'period')) {
    const days = daysOf(element, reading);
    if (days === undefined) continue;
    const same = groups.get(days);
    if (same) {
      same.push(element);
      reading.report('period-merged', element, days.replace('_', ' '));
    } else if (groups.size >= maxPeriods) reading.report('too-many', element);
    else groups.set(days, [element]);
  }
  const taken = new Set<string>();
  const periods = [...groups].map(([days, elements]) => {
    const [periodStart = '', periodEnd = ''] = days.split('_');
    const periodId = taken.has(periodStart) ? days : periodStart;
    taken.add(periodId);
    const read = (name: string) =>
      elements
        .flatMap((each) => childrenOf(each, name))
        .flatMap((each) => readFigure(each, reading) ?? []);
    return {
      periodId,
      periodStart,
      periodEnd,
      elements,
      targets: read('target'),
      actuals: read('actual'),
    };
  });
  if (overlap(periods)) reading.report('periods-overlap', indicator);
  return periods;
}

function daysOf(period: Element, reading: Reading): string | undefined {
  const [start, end] = [
    dayIn(period, 'period-start', reading),
    dayIn(period, 'period-end', reading),
  ];
  if (start === undefined || end === undefined) {
    reading.report('period-without-days', period);
    return undefined;
  }
  if (start <= end) return `${start}_${end}`;
  reading.report('period-reversed', period, `${start} ${end}`);
  return undefined;
}
