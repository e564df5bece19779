import { familyName } from '../../domain/framework/family.ts';
import type { Indicator, Period } from '../../domain/framework/indicator.ts';
import type { Source } from '../../domain/source.ts';
import type { ValueInput } from '../../domain/values/value.ts';
import { takeNotes } from '../indicator-notes.ts';
import type { Reading } from '../reading.ts';
import { textsIn } from '../texts/texts-of.ts';
import { attributeOf, childrenOf, type Element } from '../xml/element.ts';
import { baselinesOf } from './baselines.ts';
import { dimensionsOf } from './dimensions.ts';
import { readFigure } from './figure.ts';
import { linksIn } from './links.ts';
import { measureOf } from './measure.ts';
import { periodsOf, type ReadPeriod } from './periods.ts';
import { type Placing, placeFigures } from './place-figures.ts';
import { referencesIn } from './references.ts';
import { sayFigure } from './say-figure.ts';
import type { Sites } from './sites.ts';
import { originOf } from './source.ts';
import { titleOf } from './title.ts';
import { mapValue } from './value.ts';

/** An indicator without what it has its id from. */
export type MappedIndicator = {
  readonly element: Element;
  readonly input: Omit<Indicator, 'programmeId' | 'projectId' | 'indicatorId' | 'resultId'>;
  readonly values: readonly MappedValue[];
};
export type MappedValue = {
  readonly periodId: string;
  /** All elements that are for its days. */
  readonly elements: readonly Element[];
  readonly input: ValueInput;
};

type Surroundings = {
  /** What it is called without title and description. */
  readonly fallback: string;
  readonly sites: Sites;
  readonly source: Source;
  readonly reading: Reading;
};

export function mapIndicator(
  element: Element,
  { fallback, sites, source, reading }: Surroundings,
): MappedIndicator {
  const { baselines, periods, measure, placing } = readFigures(element, sites, reading);
  const { dimensions } = placing;
  const { description, ...noted } = takeNotes(textsIn(element, 'description', reading));
  const ascending = directionOf(element, reading);
  const before = baselinesOf(element, baselines, placing);
  const ours = periods.map((each) => mapPeriod(each, placing));
  const values = periods.flatMap((period): readonly MappedValue[] => {
    const input = mapValue(period, source, placing);
    return input ? [{ periodId: period.periodId, elements: period.elements, input }] : [];
  });
  const given = [before.baseline, ...(before.otherBaselines ?? [])];
  const families = familiesOf([
    ...given,
    ...ours.map(({ target }) => target),
    ...values.map(({ input }) => input),
  ]);
  return {
    element,
    values,
    input: {
      ...titleOf(element, description, fallback, reading),
      measure,
      ...(ascending !== undefined && { ascending }),
      accumulation: 'periodic',
      ...noted,
      ...referencesIn(element, 'IndicatorVocabulary', reading),
      ...(dimensions.dimensions.length > 0 && { dimensions: [...dimensions.dimensions] }),
      ...(families.length > 0 && { disaggregation: families }),
      ...before,
      periods: ours,
      origin: originOf(element, reading),
    },
  };
}

/** The figures of an indicator, and how they are said and placed. */
export function readFigures(element: Element, sites: Sites, reading: Reading) {
  const baselines = childrenOf(element, 'baseline').flatMap(
    (each) => readFigure(each, reading) ?? [],
  );
  const periods = periodsOf(element, reading);
  const figures = [
    ...baselines,
    ...periods.flatMap(({ targets, actuals }) => [...targets, ...actuals]),
  ];
  const measure = measureOf(element, figures, reading);
  const dimensions = dimensionsOf(figures, reading);
  const say: Placing['say'] = (figure) => sayFigure(measure, figure, reading);
  return { baselines, periods, measure, placing: { say, sites, dimensions, reading } };
}

function mapPeriod(
  { periodId, periodStart, periodEnd, targets }: ReadPeriod,
  placing: Omit<Placing, 'repeated'>,
): Period {
  const days = { ...(periodId !== periodStart && { periodId }), periodStart, periodEnd };
  if (targets.length === 0) return days;
  const { figure } = placeFigures(targets, { ...placing, repeated: 'target-repeated' });
  const { actual, ...beside } = figure;
  const [source] = targets.flatMap(({ element }) => linksIn(element, 1, placing.reading));
  return { ...days, target: { value: actual, ...beside, ...(source && { source }) } };
}

function directionOf(element: Element, { report }: Reading): boolean | undefined {
  const given = attributeOf(element, 'ascending')?.toLowerCase();
  if (given === undefined) return undefined;
  if (given === '1' || given === 'true') return true;
  if (given === '0' || given === 'false') return false;
  report('direction-unknown', element, given);
  return undefined;
}

type Split = {
  readonly disaggregated?: readonly { readonly dimensions: Record<string, string> }[] | undefined;
};

/** Every family that a figure is split by, none of them as a partition: files do not say whether parts add up. */
function familiesOf(figures: readonly (Split | undefined)[]) {
  const names = figures
    .flatMap((each) => each?.disaggregated ?? [])
    .map(({ dimensions }) => Object.keys(dimensions));
  const families = new Map(
    names.map((dimensions) => [familyName(dimensions), { dimensions, partition: false }]),
  );
  return [...families.values()];
}
