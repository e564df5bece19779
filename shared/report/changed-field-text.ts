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
import type { Dimension } from '../domain/programme/dimension.ts';
import { Project, ProjectStatus } from '../domain/programme/project.ts';
import type { MultilingualText } from '../domain/text.ts';
import type { Text } from '../pdf/document.ts';
import { countryName } from '../words/countries.ts';
import { formatDayOrYear, formatShortDay } from '../words/dates.ts';
import { joinParts } from '../words/punctuation.ts';
import { plain } from './blocks.ts';
import type { CompositionContext } from './composition-context.ts';
import { listDimensions } from './dimensions.ts';
import { type BaselineOrTarget, formatBaselineOrTarget } from './figures.ts';
import { joinTexts } from './join-texts.ts';
import { organisationName } from './names.ts';
import { writePlaces } from './places.ts';
import { recordName, recordText } from './record-texts.ts';
import { meaningWords } from './words/meaning/meaning.ts';

/** One side of a change: the field before or after it. */
export type ChangedField = {
  readonly field: MeaningField;
  readonly said: unknown;
  /** The value on the other side. Of lists and multilingual texts only the difference is printed. */
  readonly other: unknown;
  readonly measure: Measure;
};

type Schema<Said> = {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: Said | undefined };
};
type Writer = (side: ChangedField, context: CompositionContext) => Text | undefined;

/** The value of a field in the words of the report, or as stored where today's schema cannot read it. */
export function writeChangedField(side: ChangedField, context: CompositionContext): Text {
  const { field, said } = side;
  if (said === undefined) return plain(context.words.reported.none);
  return writers[field]?.(side, context) ?? plain(writeAsStored(said));
}

const writeAsStored = (said: unknown) => (typeof said === 'string' ? said : canonical(said));

/** Makes a writer for the values of a schema; other values give undefined. */
function makeWriter<Said>(
  schema: Schema<Said>,
  write: (said: Said, context: CompositionContext, side: ChangedField) => Text | string,
): Writer {
  return (side, context) => {
    const { data } = schema.safeParse(side.said);
    if (data === undefined) return undefined;
    const written = write(data, context, side);
    return typeof written === 'string' ? plain(written) : written;
  };
}

const { shape } = Indicator;
const writeTexts = makeWriter(shape.title, writeDifferingTexts);
const writeFigure = makeWriter(RevisedTarget, writeBaselineOrTarget);
const writeDay = makeWriter(CalendarDate, (said, { words }) => formatShortDay(said, words));
const writeResultType = makeWriter(ResultType, (said, { words }) => words.resultTypes[said]);

const writers: Readonly<Partial<Record<MeaningField, Writer>>> = {
  title: writeTexts,
  unit: writeTexts,
  measure: makeWriter(Measure, (said, { words }) => words.measures[said]),
  ascending: makeWriter(shape.ascending.unwrap(), (said, { words }) => words.ascending[`${said}`]),
  accumulation: makeWriter(Accumulation, (said, { words }) => words.accumulations[said]),
  aggregation: makeWriter(AggregationRule, writeRule),
  counts: makeWriter(Counted, writeCounted),
  categories: makeWriter(shape.categories.unwrap(), (said, { words }) =>
    joinParts(said, 'comma', words),
  ),
  dimensions: makeWriter(shape.dimensions.unwrap(), writeChangedDimensions),
  disaggregation: makeWriter(shape.disaggregation.unwrap(), writeFamilies),
  baseline: makeWriter(Baseline, writeBaselineOrTarget),
  otherBaselines: makeWriter(shape.otherBaselines.unwrap(), (all, context, side) =>
    joinParts(
      all.map((each) => writeBaselineOrTarget(each, context, side)),
      'comma',
      context.words,
    ),
  ),
  resultId: (side, context) => findTitle('results', side, context),
  commonIndicatorId: (side, context) => findTitle('commonIndicators', side, context),
  type: writeResultType,
  resultType: writeResultType,
  organisationId: makeWriter(Project.shape.organisationId, (said, context) =>
    organisationName(said, context),
  ),
  country: makeWriter(Project.shape.country.unwrap(), (said, { snapshot }) =>
    countryName(said, snapshot.scope.language),
  ),
  countries: makeWriter(Project.shape.countries.unwrap(), (countries, context) =>
    writePlaces({ countries }, context),
  ),
  regions: makeWriter(Project.shape.regions.unwrap(), (regions, context) =>
    writePlaces({ regions }, context),
  ),
  status: makeWriter(ProjectStatus, (said, { words }) => words.projectStatus[said]),
  statusSince: makeWriter(CalendarDate, (said, { words }) => formatShortDay(said, words)),
  sites: makeWriter(Project.shape.sites.unwrap(), writeSites),
  periodStart: writeDay,
  periodEnd: writeDay,
  target: writeFigure,
  revisedTarget: writeFigure,
};

/** A multilingual text in the languages in which it changed. */
function writeDifferingTexts(
  said: MultilingualText,
  context: CompositionContext,
  { other }: ChangedField,
): Text {
  const rest: MultilingualText = shape.title.safeParse(other).data ?? {};
  const tags = Object.keys(said).filter((tag) => said[tag] !== rest[tag]);
  const own = context.snapshot.scope.language;
  const shown = tags.includes(own) || tags.length === 0 ? [own] : tags;
  const runs = shown.map((tag) => {
    const text = said[tag];
    return recordText(text === undefined ? said : { [tag]: text }, context);
  });
  return joinTexts(runs, 'semicolon', context.words);
}

type SourcedFigure = BaselineOrTarget & Pick<Baseline, 'asOf' | 'byDefinition' | 'source'>;

/** A figure with its date and source, since any of them may have changed. */
function writeBaselineOrTarget(
  given: SourcedFigure,
  context: CompositionContext,
  { measure }: ChangedField,
): string {
  const { words, snapshot } = context;
  const { asOf, byDefinition, source } = given;
  const parts = [
    formatBaselineOrTarget(given, measure, context),
    ...(byDefinition ? [meaningWords[snapshot.scope.language].byDefinition] : []),
    ...(asOf === undefined ? [] : [formatDayOrYear(asOf, words)]),
    ...(source ? [source.title] : []),
  ];
  return joinParts(parts, 'semicolon', words);
}

function writeRule(rule: AggregationRule, { words }: CompositionContext): string {
  const { aggregationAxes: axes, aggregationRules: rules } = words;
  const parts = (['overPeriods', 'overProjects', 'overDisaggregation'] as const).map(
    (axis) => `${axes[axis]}${words.punctuation.colon}${rules[rule[axis]]}`,
  );
  const weight = rule.weight === undefined ? [] : [rule.weight];
  return joinParts([...parts, ...weight], 'semicolon', words);
}

function writeCounted(counts: Counted, { words, snapshot }: CompositionContext): string {
  const { countedOnce } = meaningWords[snapshot.scope.language];
  const parts = [
    words.countedKinds[counts.of],
    ...('reach' in counts ? [words.reach[counts.reach]] : []),
    ...('countedOnce' in counts && counts.countedOnce ? [countedOnce] : []),
    ...(counts.of === 'money' ? [`${counts.currency} ${counts.priceYear}`] : []),
  ];
  return joinParts(parts, 'comma', words);
}

function writeFamilies(
  families: NonNullable<Indicator['disaggregation']>,
  context: CompositionContext,
): string {
  const { words, snapshot } = context;
  const { partition } = meaningWords[snapshot.scope.language];
  const parts = families.map((family) => {
    const dimensions = joinParts(listDimensions({}, family.dimensions, context), 'comma', words);
    return family.partition ? `${dimensions}${words.punctuation.brackets(partition)}` : dimensions;
  });
  return joinParts(parts, 'semicolon', words);
}

/** The dimensions that differ from the other side, with their categories. */
function writeChangedDimensions(
  dimensions: readonly Dimension[],
  context: CompositionContext,
  { other }: ChangedField,
): Text {
  const rest = new Set((Array.isArray(other) ? other : []).map((each) => canonical(each)));
  const differing = dimensions.filter((each) => !rest.has(canonical(each)));
  const parts = differing.map(({ label, categories }) => {
    const labels = categories.map((category) => recordText(category.label, context));
    const { colon } = context.words.punctuation;
    return [
      ...recordText(label, context),
      ...plain(colon),
      ...joinTexts(labels, 'comma', context.words),
    ];
  });
  return joinTexts(parts, 'semicolon', context.words);
}

function writeSites(
  sites: readonly Site[],
  context: CompositionContext,
  { other }: ChangedField,
): Text {
  const rest = new Set((Array.isArray(other) ? other : []).map((site) => canonical(site)));
  const differing = sites.filter((site) => !rest.has(canonical(site)));
  const parts = differing.map((site) => writeSite(site, context));
  return joinTexts(parts, 'semicolon', context.words);
}

type Site = NonNullable<Project['sites']>[number];

function writeSite({ name, within, point }: Site, context: CompositionContext): Text {
  const place = [within, point && `${point.latitude} ${point.longitude}`];
  const known = place.filter((part) => part !== undefined).map(plain);
  return joinTexts([recordName(name, context), ...known], 'comma', context.words);
}

/** The title of the record with this id, if the snapshot has it. */
function findTitle(
  list: 'results' | 'commonIndicators',
  { said }: ChangedField,
  context: CompositionContext,
): Text | undefined {
  const { projects, commonIndicators } = context.snapshot.records;
  const found =
    list === 'results'
      ? projects.flatMap(({ results }) => results).find(({ resultId }) => resultId === said)
      : commonIndicators.find(({ commonIndicatorId }) => commonIndicatorId === said);
  return found && recordText(found.title, context);
}
