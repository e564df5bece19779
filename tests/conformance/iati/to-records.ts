import { familyName } from '../../../shared/domain/framework/family.ts';
import type { Measure } from '../../../shared/domain/framework/indicator.ts';
import { dimensionsOf } from './dimensions.ts';
import { type GivenFigure, readFigure, sayFigure } from './figures.ts';
import { readValue } from './numbers.ts';
import { type Figures, placeFigures } from './place-figures.ts';
import type { Sites } from './sites.ts';
import { type Home, inOneLine, textsOf } from './texts.ts';
import { attributeOf, childrenOf, type Element } from './xml.ts';

const source = { title: 'IATI file' };

/** The bodies of an indicator and its values, as a caller of the API would send them; schemas have not seen them yet. */
export type Bodies = {
  readonly indicator: object;
  readonly values: readonly { readonly periodId: string; readonly body: object }[];
};

/** Turns an indicator element into our inputs. */
export function toRecords(indicator: Element, home: Home, sites: Sites): Bodies {
  const measure = measureOf(indicator);
  const named = dimensionsOf(indicator, home);
  const say = (given: readonly GivenFigure[]) =>
    placeFigures(given, (each) => sayFigure(measure, each, home), sites, named);
  const baselines = groupByDate(
    childrenOf(indicator, 'baseline').map((each) => readFigure(each, home)),
  );
  const [baseline, ...others] = baselines.map(({ date, figures }) => ({
    ...asTarget(say(figures)),
    ...(date !== undefined && { asOf: date }),
  }));
  const periods = mergePeriods(childrenOf(indicator, 'period'), home);
  const ascending = attributeOf(indicator, 'ascending');
  const values = periods.flatMap(({ id, end, actuals }) =>
    actuals.length === 0 ? [] : [{ periodId: id, body: bodyOfValue(say(actuals), end) }],
  );
  const families = [
    baseline,
    ...others,
    ...periods.map(({ targets }) => say(targets)),
    ...values.map(({ body }) => body),
  ];
  return {
    indicator: {
      resultId: 'result',
      ...titleAndDescription(indicator, home),
      measure,
      ...(ascending !== undefined && { ascending: ascending === '1' || ascending === 'true' }),
      accumulation: 'periodic',
      ...referencesOf(indicator),
      ...(named.dimensions.length > 0 && { dimensions: named.dimensions }),
      ...disaggregationOf(families),
      ...(baseline && { baseline }),
      ...(others.length > 0 && { otherBaselines: others }),
      periods: periods.map(({ id, start, end, targets }) => ({
        ...(id !== start && { periodId: id }),
        periodStart: start,
        periodEnd: end,
        ...(targets.length > 0 && { target: asTarget(say(targets)) }),
      })),
    },
    values,
  };
}

/** The title in one line, cut at a word where it is too long; then the description begins with the whole. */
function titleAndDescription(element: Element, home: Home) {
  const [titles, description] = [
    textsOf(element, 'title', home),
    textsOf(element, 'description', home),
  ];
  const cut = Object.entries(titles).map(
    ([language, text]) => [language, text, cutTitle(inOneLine(text))] as const,
  );
  const whole = cut.flatMap(([language, text, short]) =>
    short === inOneLine(text)
      ? []
      : [[language, [text, description[language]].filter(Boolean).join('\n\n')] as const],
  );
  const all = { ...description, ...Object.fromEntries(whole) };
  const [language = 'und', first = 'Without a title'] = Object.entries(description)[0] ?? [];
  const title = Object.fromEntries(cut.map(([tag, , short]) => [tag, short]));
  return {
    title: cut.length > 0 ? title : { [language]: cutTitle(inOneLine(first.split('\n')[0] ?? '')) },
    ...(Object.keys(all).length > 0 && { description: all }),
  };
}

function cutTitle(text: string): string {
  if (text.length <= 300) return text;
  return `${text.slice(0, 299).replace(/\s+\S*$/, '')}…`;
}

/** Unknown and missing measures are `unit` where every value is a number. */
export function measureOf(indicator: Element): Measure {
  const given = attributeOf(indicator, 'measure');
  const known = (
    { 1: 'unit', 2: 'percentage', 3: 'nominal', 4: 'ordinal', 5: 'qualitative' } as const
  )[given as '1'];
  if (known) return known;
  const figures = [indicator, ...childrenOf(indicator, 'period')].flatMap(
    ({ children }) => children,
  );
  const values = figures.flatMap((each) => attributeOf(each, 'value') ?? []).map(readValue);
  return values.every(({ is }) => is !== 'words') ? 'unit' : 'qualitative';
}

function referencesOf(element: Element) {
  const references = childrenOf(element, 'reference').map((each) => {
    const uri = attributeOf(each, 'indicator-uri') ?? attributeOf(each, 'vocabulary-uri');
    return {
      vocabulary: attributeOf(each, 'vocabulary'),
      code: attributeOf(each, 'code'),
      ...(uri !== undefined && { uri }),
    };
  });
  return references.length > 0 ? { references } : {};
}

type MergedPeriod = {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly targets: readonly GivenFigure[];
  readonly actuals: readonly GivenFigure[];
};

/** Identical periods are one. A period that starts with another has both its days as id. */
function mergePeriods(elements: readonly Element[], home: Home): readonly MergedPeriod[] {
  const groups = Map.groupBy(
    elements,
    (each) => `${dayOf(each, 'period-start')}_${dayOf(each, 'period-end')}`,
  );
  const taken = new Set<string>();
  return [...groups].map(([days, same]) => {
    const [start = '', end = ''] = days.split('_');
    const id = taken.has(start) ? days : start;
    taken.add(id);
    const read = (name: string) =>
      same.flatMap((each) => childrenOf(each, name)).map((each) => readFigure(each, home));
    return { id, start, end, targets: read('target'), actuals: read('actual') };
  });
}

function dayOf(period: Element, name: string): string {
  const [element] = childrenOf(period, name);
  return (element && attributeOf(element, 'iso-date'))?.slice(0, 10) ?? '';
}

function groupByDate(figures: readonly GivenFigure[]) {
  return [...Map.groupBy(figures, ({ date }) => date)].map(([date, same]) => ({
    date,
    figures: same,
  }));
}

function asTarget({ actual, ...beside }: Figures) {
  const { others: _, ...rest } = beside;
  return { value: actual, ...rest };
}

function bodyOfValue({ others, ...figures }: Figures, end: string) {
  const asOf = end;
  const otherSources = others.map(({ actual, comment }) => ({
    actual,
    asOf,
    source,
    ...(comment && { note: comment }),
  }));
  return { ...figures, asOf, source, ...(otherSources.length > 0 && { otherSources }) };
}

type WithParts = {
  readonly disaggregated?: readonly { readonly dimensions: Readonly<Record<string, string>> }[];
};

/** Declares every family that a figure is split by, none of them as a partition: files do not say whether parts add up. */
function disaggregationOf(figures: readonly (WithParts | undefined)[]) {
  const names = figures
    .flatMap((each) => each?.disaggregated ?? [])
    .map(({ dimensions }) => Object.keys(dimensions));
  const families = new Map(
    names.map((dimensions) => [familyName(dimensions), { dimensions, partition: false }]),
  );
  return families.size > 0 ? { disaggregation: [...families.values()] } : {};
}
