import {
  type Indicator,
  isQuantitative,
  type Measure,
} from '../../../shared/domain/framework/indicator.ts';
import type { Part } from '../../../shared/domain/framework/part.ts';
import type { Place } from '../../../shared/domain/place.ts';
import type { Dimension } from '../../../shared/domain/programme/dimension.ts';
import type { Actual } from '../../../shared/domain/reported.ts';
import type { Site } from '../../../shared/domain/site.ts';
import type { ValueInput } from '../../../shared/domain/values/value.ts';
import { locationVocabulary } from '../../../shared/iati/map/sites.ts';
import type { Reading } from '../../../shared/iati/reading.ts';
import { cleanText, toLine } from '../../../shared/iati/texts/clean.ts';
import { type Texts, textsIn } from '../../../shared/iati/texts/texts-of.ts';
import {
  attributeIn,
  attributeOf,
  childrenOf,
  type Element,
} from '../../../shared/iati/xml/element.ts';
import { readValue } from '../../../shared/written-values/read-value.ts';

export function isKnownMeasure(indicator: Element): boolean {
  return /^[1-5]$/.test(attributeOf(indicator, 'measure') ?? '');
}

/** A baseline, target or actual of the file, read without regard to what it becomes. */
type GivenFigure = {
  readonly value: string | undefined;
  readonly dimensions: readonly (readonly [name: string, value: string])[];
  readonly location: string | undefined;
  readonly comment: Texts;
  readonly date: string | undefined;
};

function readFigure(element: Element, reading: Reading): GivenFigure {
  const lineOf = (each: Element, name: string) => inOneLine(clean(attributeOf(each, name) ?? ''));
  return {
    value: element.attributes.value,
    dimensions: childrenOf(element, 'dimension')
      .map((each) => [lineOf(each, 'name'), lineOf(each, 'value')] as const)
      .filter(([name, value]) => name !== '' && value !== ''),
    location: attributeIn(element, 'location', 'ref'),
    comment: textsIn(element, 'comment', reading),
    date: dateOf(element),
  };
}

/** The day of a baseline, or its year; year 1 means unknown. */
function dateOf(element: Element): string | undefined {
  const day = attributeOf(element, 'iso-date')?.slice(0, 10);
  const year = attributeOf(element, 'year');
  if (day !== undefined) return day;
  return year === undefined || Number(year) <= 1 ? undefined : year;
}

const clean = (text: string) => cleanText(text).text;
const inOneLine = toLine;

/** What an indicator says, one line each, by kind; equal for the file and for the records where nothing was lost. */
export type Fact = string;

const fact = (kind: string, ...said: readonly unknown[]): Fact =>
  `${kind}: ${JSON.stringify(said)}`;
const textFacts = (kind: string, texts: Texts = {}) =>
  Object.entries(texts).map(([language, text]) => fact(kind, language, inOneLine(text)));

/** The facts of an element. @param measure that of the record, which decides whether its values are words */
export function factsOfElement(
  indicator: Element,
  known: Measure,
  reading: Reading,
): readonly Fact[] {
  const ofFigure = (kind: string, element: Element, when: string) => {
    const figure = readFigure(element, reading);
    return isQuantitative(known)
      ? figureFacts(kind, when, figure, reading)
      : describedFacts(kind, when, figure, reading);
  };
  const ascending = attributeOf(indicator, 'ascending');
  const measure = attributeOf(indicator, 'measure') ?? '';
  return [
    ...textFacts('title', textsIn(indicator, 'title', reading)),
    ...textFacts('description', textsIn(indicator, 'description', reading)),
    fact('measure', isKnownMeasure(indicator) ? measure : 'not known'),
    ...(ascending === undefined
      ? []
      : [fact('direction', ascending === '1' || ascending === 'true')]),
    ...childrenOf(indicator, 'reference').map((each) =>
      fact(
        'reference',
        `IATI IndicatorVocabulary ${attributeOf(each, 'vocabulary')}`,
        ...['code', 'indicator-uri'].map((name) => attributeOf(each, name)),
      ),
    ),
    ...childrenOf(indicator, 'baseline').flatMap((each) =>
      ofFigure('baseline', each, readFigure(each, reading).date ?? ''),
    ),
    ...dropRepeats(childrenOf(indicator, 'period').map((period) => fact('period', daysOf(period)))),
    ...childrenOf(indicator, 'period').flatMap((period) =>
      ['target', 'actual'].flatMap((kind) =>
        childrenOf(period, kind).flatMap((each) => ofFigure(kind, each, daysOf(period))),
      ),
    ),
    ...yearFaults(indicator),
  ];
}

const dropRepeats = <Each>(items: readonly Each[]) => [...new Set(items)];

function daysOf(period: Element): string {
  const days = ['period-start', 'period-end'].map((name) => {
    const [element] = childrenOf(period, name);
    return (element && attributeOf(element, 'iso-date'))?.slice(0, 10) ?? '';
  });
  return days.join('/');
}

/** A year beside a day of another year would be lost. */
function yearFaults(indicator: Element): readonly Fact[] {
  return childrenOf(indicator, 'baseline').flatMap((each) => {
    const [day, year] = [attributeOf(each, 'iso-date'), attributeOf(each, 'year')];
    const differ =
      day !== undefined && year !== undefined && Number(year) > 1 && !day.startsWith(year);
    return differ ? [fact('year beside another day', day, year)] : [];
  });
}

function figureFacts(
  kind: string,
  when: string,
  figure: GivenFigure,
  { hasDecimalCommas }: Reading,
): readonly Fact[] {
  const { dimensions, location, value, comment } = figure;
  const read = readValue(value, hasDecimalCommas);
  const at = [when, dimensions.toSorted(), location ?? ''];
  const said =
    read.is === 'number'
      ? numberKey(read.decimal)
      : 'text' in read
        ? inOneLine(clean(read.text))
        : '';
  return [...(said === '' ? [] : [fact(kind, ...at, said)]), ...commentFacts(kind, at, comment)];
}

/** In words: the value, in the language of the activity since it names none; without a value, the comment. */
function describedFacts(
  kind: string,
  when: string,
  { dimensions, location, value, comment }: GivenFigure,
  { language, hasDecimalCommas }: Reading,
): readonly Fact[] {
  const at = [when, dimensions.toSorted(), location ?? ''];
  const hasValue = !['missing', 'not_reported'].includes(readValue(value, hasDecimalCommas).is);
  const said = hasValue ? { [language]: clean(value ?? '') } : comment;
  return [
    ...Object.entries(said).map(([tag, text]) => fact(kind, ...at, tag, inOneLine(text))),
    ...(hasValue ? commentFacts(kind, at, comment) : []),
  ];
}

function commentFacts(kind: string, at: readonly unknown[], comment: Texts = {}) {
  return Object.entries(comment).map(([language, text]) =>
    fact(`comment of ${kind}`, ...at, language, inOneLine(text)),
  );
}

/** "1.50" and "1.5" are one number. */
function numberKey(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

type Values = readonly { readonly periodId: string; readonly value: ValueInput }[];
type Recorded = Omit<Indicator, 'programmeId' | 'projectId' | 'indicatorId'>;

/** What the file says itself: a title may be made from the description, a measure from the values. */
export type FileHas = { readonly hasTitle: boolean; readonly hasMeasure: boolean };

type RecordsOfIndicator = {
  readonly indicator: Recorded;
  readonly values: Values;
  readonly sites: readonly Site[];
};

/** The facts of the records. */
export function factsOfRecords(
  { indicator, values, sites }: RecordsOfIndicator,
  { hasTitle, hasMeasure }: FileHas,
): readonly Fact[] {
  const { title, description, measure, ascending, references = [], periods } = indicator;
  const texts = restoreTitle(title, description);
  const recordedFacts = (kind: string, when: string, figure: RecordedFigure) =>
    factsOfFigure(kind, when, figure, { sites, dimensions: indicator.dimensions });
  const codes = { unit: '1', percentage: '2', nominal: '3', ordinal: '4', qualitative: '5' };
  const baselines = [indicator.baseline, ...(indicator.otherBaselines ?? [])].filter(
    (each) => each !== undefined,
  );
  return [
    ...(hasTitle ? textFacts('title', texts.title) : []),
    ...textFacts('description', texts.description),
    fact('measure', hasMeasure ? codes[measure] : 'not known'),
    ...(ascending === undefined ? [] : [fact('direction', ascending)]),
    ...references.map(({ vocabulary, code, uri }) => fact('reference', vocabulary, code, uri)),
    ...baselines.flatMap(({ value, asOf = '', ...rest }) =>
      recordedFacts('baseline', asOf, { actual: value, ...rest }),
    ),
    ...periods.flatMap((period) => {
      const days = `${period.periodStart}/${period.periodEnd}`;
      const recorded = values.find(
        ({ periodId }) => periodId === (period.periodId ?? period.periodStart),
      )?.value;
      const { value, ...rest } = period.target ?? {};
      return [
        fact('period', days),
        ...(value ? recordedFacts('target', days, { actual: value, ...rest }) : []),
        ...(recorded ? recordedFacts('actual', days, recorded) : []),
        ...(recorded?.otherSources ?? []).flatMap(({ actual, note }) =>
          recordedFacts('actual', days, { actual, comment: note }),
        ),
      ];
    }),
  ];
}

/** A title that was cut begins the description as a whole. */
function restoreTitle(title: Texts, description: Texts = {}) {
  const restored = Object.entries(title).map(([language, text]) => {
    const [whole = '', ...rest] = (description[language] ?? '').split('\n\n');
    const isCut = text.endsWith('…') && inOneLine(whole).startsWith(text.slice(0, -1));
    return { language, title: isCut ? whole : text, ...(isCut && { rest: rest.join('\n\n') }) };
  });
  const rests = restored.flatMap(({ language, rest }) =>
    rest === undefined ? [] : [[language, rest] as const],
  );
  const all = Object.entries({ ...description, ...Object.fromEntries(rests) });
  return {
    title: Object.fromEntries(restored.map((each) => [each.language, each.title])),
    description: Object.fromEntries(all.filter(([, text]) => text !== '')),
  };
}

type RecordedFigure = {
  readonly actual: Actual;
  readonly comment?: Texts | undefined;
  readonly place?: Place | undefined;
  readonly disaggregated?: readonly Part[] | undefined;
};

function factsOfFigure(
  kind: string,
  when: string,
  { actual, comment, place, disaggregated = [] }: RecordedFigure,
  { sites, dimensions: declared }: Pick<RecordsOfIndicator, 'sites'> & Pick<Recorded, 'dimensions'>,
): readonly Fact[] {
  const parts = disaggregated.flatMap(({ dimensions: { site, ...dimensions }, ...part }) =>
    saidFacts(
      kind,
      [when, namesOf(dimensions, declared).toSorted(), referenceOf(site, sites)],
      part,
    ),
  );
  return [
    ...saidFacts(kind, [when, [], referenceOf(place?.siteId, sites)], { actual, comment }),
    ...parts,
  ];
}

/** The text of a qualitative figure is its value, or its comment where the file had no value. */
function saidFacts(
  kind: string,
  at: readonly unknown[],
  { actual, comment }: Pick<RecordedFigure, 'actual' | 'comment'>,
): readonly Fact[] {
  const comments = commentFacts(kind, at, comment);
  switch (actual.kind) {
    case 'reported':
      return [fact(kind, ...at, numberKey(actual.value)), ...comments];
    case 'stated':
      return [fact(kind, ...at, actual.text), ...comments];
    case 'described':
      return [
        ...Object.entries(actual.text ?? {}).map(([language, text]) =>
          fact(kind, ...at, language, inOneLine(text)),
        ),
        ...comments,
      ];
    default:
      return comments;
  }
}

/** The names behind the ids of a part, as its indicator labels them. */
function namesOf(
  part: Readonly<Record<string, string>>,
  dimensions: readonly Dimension[] = [],
): readonly (readonly [dimension: string, category: string])[] {
  return Object.entries(part).map(([id, categoryId]) => {
    const dimension = dimensions.find((each) => each.id === id);
    const category = dimension?.categories.find((each) => each.id === categoryId);
    return [firstOf(dimension?.label) ?? id, firstOf(category?.label) ?? categoryId];
  });
}

const firstOf = (texts: Texts = {}): string | undefined => Object.values(texts)[0];

/** The reference that a recorded site came from. */
function referenceOf(siteId: string | undefined, sites: readonly Site[]): string {
  const references = sites.find((each) => each.siteId === siteId)?.references ?? [];
  return references.find(({ vocabulary }) => vocabulary === locationVocabulary)?.code ?? '';
}
