import { groupByDay } from '../map/baselines.ts';
import type { Figure } from '../map/figure.ts';
import { readFigures } from '../map/indicator.ts';
import { type Placing, placeFigures } from '../map/place-figures.ts';
import { type Sites, sitesOf } from '../map/sites.ts';
import type { ReadActivity } from '../read-activity.ts';
import type { Reading } from '../reading.ts';
import { attributeOf, childrenOf, type Element } from '../xml/element.ts';
import { pathOf } from '../xml/path.ts';
import { baselineKey, periodKey } from './result-node.ts';
import { elementsNamed, type SourceElement } from './source-tree.ts';
import type { RecordsToWrite } from './writing.ts';

type Places = Map<string, readonly SourceElement[]>;

/**
 * Where a source has what records name by a key.
 * @param said what the source says, by the ids that records have here
 */
export function findPlaces(
  read: ReadActivity,
  said: RecordsToWrite,
  source: SourceElement,
  reading: Reading,
): ReadonlyMap<string, readonly SourceElement[]> {
  const { element: activity } = read;
  const places: Places = new Map();
  const note = (key: string, ...elements: readonly Element[]) => {
    const found = elements.flatMap((each) => sourceAt(pathOf(each), source) ?? []);
    if (found.length > 0) places.set(key, found);
  };
  const sites = sitesOf(activity, reading);
  noteOfProject(activity, sites, note);
  const [results, indicators] = [elementsByPath(activity, 1), elementsByPath(activity, 2)];
  for (const { resultId, input } of said.results) {
    const element = results.get(input.origin?.path ?? '');
    if (element) note(`result/${resultId}`, element);
  }
  for (const { indicatorId, input } of said.indicators) {
    const element = indicators.get(input.origin?.path ?? '');
    if (!element) continue;
    note(`indicator/${indicatorId}`, element);
    noteFigures(indicatorId, element, { sites, reading, note });
  }
  return places;
}

type Note = (key: string, ...elements: readonly Element[]) => void;

function noteOfProject(activity: Element, sites: Sites, note: Note): void {
  for (const [at, location] of childrenOf(activity, 'location').entries())
    note(`location/${sites.idOfLocation(location, at)}`, location);
  const days = new Map(
    childrenOf(activity, 'activity-date')
      .toReversed()
      .map((each) => [attributeOf(each, 'type') ?? '', each]),
  );
  const [start, end] = [days.get('2') ?? days.get('1'), days.get('4') ?? days.get('3')];
  if (start) note('activity-date/start', start);
  if (end) note('activity-date/end', end);
  const others = Map.groupBy(
    childrenOf(activity, 'description'),
    (each) => attributeOf(each, 'type') ?? '1',
  );
  others.delete('1');
  for (const [at, same] of [...others.values()].entries()) note(`description/${at}`, ...same);
}

function noteFigures(
  indicatorId: string,
  element: Element,
  {
    sites,
    reading,
    note,
  }: { readonly sites: Sites; readonly reading: Reading; readonly note: Note },
): void {
  const { baselines, periods, placing } = readFigures(element, sites, reading);
  const noteAll = (key: string, figures: readonly Figure[], repeated: Placing['repeated']) => {
    for (const [own, each] of placeFigures(figures, { ...placing, repeated }).elements)
      note(`${key}/${own}`, each);
  };
  for (const [at, [, same]] of [...groupByDay(baselines, reading)].entries())
    noteAll(baselineKey(indicatorId, at), same, 'baseline-repeated');
  for (const { elements, targets, actuals, ...days } of periods) {
    const key = periodKey(indicatorId, days);
    note(key, ...elements);
    noteAll(`target/${key}`, targets, 'target-repeated');
    noteAll(`actual/${key}`, actuals, 'actual-repeated');
  }
}

/** Results of an activity, or their indicators, by their paths. */
function elementsByPath(activity: Element, levels: 1 | 2): ReadonlyMap<string, Element> {
  const results = childrenOf(activity, 'result');
  const all = levels === 1 ? results : results.flatMap((each) => childrenOf(each, 'indicator'));
  return new Map(all.map((each) => [pathOf(each), each]));
}

/** The element at a path like `result[2]/indicator[1]`. */
function sourceAt(path: string, activity: SourceElement): SourceElement | undefined {
  let element: SourceElement | undefined = activity;
  for (const [, name = '', number = ''] of path.matchAll(/([^/[]+)\[(\d+)\]/g))
    element = element && elementsNamed(element, name)[Number(number) - 1];
  return element;
}
