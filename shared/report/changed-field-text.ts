import { canonical } from '../domain/canonical.ts';
import { CalendarDate } from '../domain/dates.ts';
import { Counted } from '../domain/framework/counted.ts';
import {
  Accumulation,
  AggregationRule,
  Baseline,
  Indicator,
  Measure,
  RevisedTarget,
} from '../domain/framework/indicator.ts';
import { ResultType } from '../domain/framework/result.ts';
import type { MeaningField } from '../domain/meaning/changes.ts';
import { Project, ProjectStatus } from '../domain/programme/project.ts';
import type { MultilingualText } from '../domain/text.ts';
import type { Text } from '../pdf/document.ts';
import { countryName } from '../words/countries.ts';
import { shortDay } from '../words/dates.ts';
import { joined } from '../words/punctuation.ts';
import { line, named, plain, type Setting } from './composition-context.ts';
import { type Given, givenInWords } from './figures.ts';
import { joinedTexts } from './join-texts.ts';
import { organisationName } from './names.ts';
import { meaningWords } from './words/meaning/meaning.ts';

/** One side of a change: the field before, or after. */
export type Side = {
  readonly field: MeaningField;
  readonly said: unknown;
  /** The value on the other side: of a list, or a text in several languages, only the difference is printed. */
  readonly other: unknown;
  readonly measure: Measure;
};

type Schema<Said> = {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: Said | undefined };
};
type Writer = (side: Side, setting: Setting) => Text | undefined;

/** The value of a field in words of the report; as it is stored where no schema of today reads it. */
export function meaningInWords(side: Side, setting: Setting): Text {
  const { field, said } = side;
  if (said === undefined) return plain(setting.words.reported.none);
  return writers[field]?.(side, setting) ?? plain(asStored(said));
}

const asStored = (said: unknown) => (typeof said === 'string' ? said : canonical(said));

/** Makes a writer for values of a schema; it writes nothing for any other value. */
function of<Said>(
  schema: Schema<Said>,
  write: (said: Said, setting: Setting, side: Side) => Text | string,
): Writer {
  return (side, setting) => {
    const { data } = schema.safeParse(side.said);
    if (data === undefined) return undefined;
    const written = write(data, setting, side);
    return typeof written === 'string' ? plain(written) : written;
  };
}

const { shape } = Indicator;
const texts = of(shape.title, differingTexts);
const figures = of(RevisedTarget, givenText);
const word = of(shape.baselineCategory.unwrap(), (said) => said);
const resultType = of(ResultType, (said, { words }) => words.resultTypes[said]);

const writers: Readonly<Partial<Record<MeaningField, Writer>>> = {
  title: texts,
  unit: texts,
  measure: of(Measure, (said, { words }) => words.measures[said]),
  ascending: of(shape.ascending, (said, { words }) => words.ascending[`${said}`]),
  accumulation: of(Accumulation, (said, { words }) => words.accumulations[said]),
  aggregation: of(AggregationRule, ruleInWords),
  counts: of(Counted, countedInWords),
  categories: of(shape.categories.unwrap(), (said, { words }) => joined(said, 'comma', words)),
  disaggregation: of(shape.disaggregation.unwrap(), familiesInWords),
  baseline: of(Baseline, givenText),
  baselineCategory: word,
  resultId: (side, setting) => titleOf('results', side, setting),
  commonIndicatorId: (side, setting) => titleOf('commonIndicators', side, setting),
  type: resultType,
  resultType,
  organisationId: of(Project.shape.organisationId, (said, setting) =>
    organisationName(said, setting),
  ),
  country: of(Project.shape.country, (said, { snapshot }) =>
    countryName(said, snapshot.scope.language),
  ),
  status: of(ProjectStatus, (said, { words }) => words.projectStatus[said]),
  sites: of(Project.shape.sites.unwrap(), sitesInWords),
  periodEnd: of(CalendarDate, (said, { words }) => shortDay(said, words)),
  target: figures,
  targetCategory: word,
  revisedTarget: figures,
  revisedTargetCategory: word,
};

/** A title that changed in one of its languages is printed in that language. */
function differingTexts(said: MultilingualText, setting: Setting, { other }: Side): Text {
  const rest: MultilingualText = shape.title.safeParse(other).data ?? {};
  const tags = Object.keys(said).filter((tag) => said[tag] !== rest[tag]);
  const own = setting.snapshot.scope.language;
  const shown = tags.includes(own) || tags.length === 0 ? [own] : tags;
  const runs = shown.map((tag) => {
    const text = said[tag];
    return line(text === undefined ? said : { [tag]: text }, setting);
  });
  return joinedTexts(runs, 'semicolon', setting.words);
}

type Sourced = Given & Pick<Baseline, 'asOf' | 'byDefinition' | 'source'>;

/** A figure with its date and its source, each of which may be what changed. */
function givenText(given: Sourced, { words, snapshot }: Setting, { measure }: Side): string {
  const { asOf, byDefinition, source } = given;
  const parts = [
    givenInWords(given, measure, words),
    ...(byDefinition ? [meaningWords[snapshot.scope.language].byDefinition] : []),
    ...(asOf === undefined ? [] : [shortDay(asOf, words)]),
    ...(source ? [source.title] : []),
  ];
  return joined(parts, 'semicolon', words);
}

function ruleInWords(rule: AggregationRule, { words }: Setting): string {
  const { aggregationAxes: axes, aggregationRules: rules } = words;
  const parts = (['overPeriods', 'overProjects', 'overDisaggregation'] as const).map(
    (axis) => `${axes[axis]}${words.joints.colon}${rules[rule[axis]]}`,
  );
  const weight = rule.weight === undefined ? [] : [rule.weight];
  return joined([...parts, ...weight], 'semicolon', words);
}

function countedInWords(counts: Counted, { words, snapshot }: Setting): string {
  const { countedOnce } = meaningWords[snapshot.scope.language];
  const parts = [
    words.countedKinds[counts.of],
    ...('reach' in counts ? [words.reach[counts.reach]] : []),
    ...('countedOnce' in counts && counts.countedOnce ? [countedOnce] : []),
    ...(counts.of === 'money' ? [`${counts.currency} ${counts.priceYear}`] : []),
  ];
  return joined(parts, 'comma', words);
}

function familiesInWords(
  families: NonNullable<Indicator['disaggregation']>,
  { words, snapshot }: Setting,
): string {
  const { partition } = meaningWords[snapshot.scope.language];
  const parts = families.map((family) => {
    const dimensions = joined(family.dimensions, 'comma', words);
    return family.partition ? `${dimensions}${words.joints.brackets(partition)}` : dimensions;
  });
  return joined(parts, 'semicolon', words);
}

function sitesInWords(sites: readonly Site[], setting: Setting, { other }: Side): Text {
  const rest = new Set((Array.isArray(other) ? other : []).map((site) => canonical(site)));
  const differing = sites.filter((site) => !rest.has(canonical(site)));
  const parts = differing.map((site) => siteText(site, setting));
  return joinedTexts(parts, 'semicolon', setting.words);
}

type Site = NonNullable<Project['sites']>[number];

function siteText({ name, within, point }: Site, setting: Setting): Text {
  const place = [within, point && `${point.latitude} ${point.longitude}`];
  const known = place.filter((part) => part !== undefined).map(plain);
  return joinedTexts([named(name, setting), ...known], 'comma', setting.words);
}

/** The title of a record that is named by its id, where the report has it. */
function titleOf(
  list: 'results' | 'commonIndicators',
  { said }: Side,
  setting: Setting,
): Text | undefined {
  const { projects, commonIndicators } = setting.snapshot.records;
  const found =
    list === 'results'
      ? projects.flatMap(({ results }) => results).find(({ resultId }) => resultId === said)
      : commonIndicators.find(({ commonIndicatorId }) => commonIndicatorId === said);
  return found && line(found.title, setting);
}
