import { childrenOf, type Element } from './xml/element.ts';

const names = [
  'activities',
  'results',
  'indicators',
  'baselines',
  'periods',
  'targets',
  'actuals',
  'dimensions',
  'baseline_values',
  'target_values',
  'actual_values',
] as const;
/** What a file has, by kind of element; values are attributes that are there. */
export type Counts = Readonly<Record<(typeof names)[number], number>>;

export const noCounts = Object.fromEntries(names.map((name) => [name, 0])) as Counts;

export function addCounts(one: Counts, other: Counts): Counts {
  return Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as Counts;
}

export function countActivity(activity: Element): Counts {
  const results = childrenOf(activity, 'result');
  const indicators = results.flatMap((each) => childrenOf(each, 'indicator'));
  const within = (elements: readonly Element[], name: string) =>
    elements.flatMap((each) => childrenOf(each, name));
  const [baselines, periods] = [within(indicators, 'baseline'), within(indicators, 'period')];
  const [targets, actuals] = [within(periods, 'target'), within(periods, 'actual')];
  const countValues = (elements: readonly Element[]) =>
    elements.filter(({ attributes }) => attributes.value !== undefined).length;
  return {
    activities: 1,
    results: results.length,
    indicators: indicators.length,
    baselines: baselines.length,
    periods: periods.length,
    targets: targets.length,
    actuals: actuals.length,
    dimensions: within([...baselines, ...targets, ...actuals], 'dimension').length,
    baseline_values: countValues(baselines),
    target_values: countValues(targets),
    actual_values: countValues(actuals),
  };
}
