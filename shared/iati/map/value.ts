import type { CalendarDate } from '../../domain/dates.ts';
import type { Source } from '../../domain/source.ts';
import type { ValueInput } from '../../domain/values/value.ts';
import type { Reading } from '../reading.ts';
import { linksIn } from './links.ts';
import type { ReadPeriod } from './periods.ts';
import { type Placing, placeFigures } from './place-figures.ts';
import { originOf } from './source.ts';

const maxOthers = 20;
const maxEvidence = 50;

/** What was achieved in a period; undefined where nothing was reported. */
export function mapValue(
  { actuals, periodStart, periodEnd, elements }: ReadPeriod,
  source: Source,
  placing: Omit<Placing, 'repeated'>,
): ValueInput | undefined {
  const { reading } = placing;
  const [element] = elements;
  if (actuals.length === 0) return undefined;
  const asOf = dayOfFigure(periodStart, periodEnd, source.publishedOn ?? reading.today, reading);
  if (asOf < periodStart) {
    reading.report('actual-in-future', element, `${periodStart} ${periodEnd}`);
    return undefined;
  }
  const { figure, others } = placeFigures(actuals, { ...placing, repeated: 'actual-repeated' });
  if (others.length > maxOthers) reading.report('too-many', element);
  const otherSources = others.slice(0, maxOthers).map(({ said: { actual, comment } }) => ({
    actual,
    asOf,
    source,
    ...(comment && { note: comment }),
  }));
  const evidence = actuals.flatMap((each) => linksIn(each.element, maxEvidence, reading));
  return {
    ...figure,
    asOf,
    source,
    ...(otherSources.length > 0 && { otherSources }),
    ...(evidence.length > 0 && { evidence: evidence.slice(0, maxEvidence) }),
    origin: originOf(element, reading),
  };
}

/** The figure is that of the end of its period, or of the day it was published in a period that goes on. */
function dayOfFigure(
  periodStart: CalendarDate,
  periodEnd: CalendarDate,
  published: CalendarDate,
  { today }: Reading,
): CalendarDate {
  if (periodEnd <= today) return periodEnd;
  return published >= periodStart && published <= periodEnd ? published : today;
}
