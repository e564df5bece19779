import { canonicalJson } from '../domain/canonical.ts';
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
import type { CompositionContext } from './composition-context.ts';
import { listDimensions } from './dimensions.ts';
import { type BaselineOrTarget, formatBaselineOrTarget } from './figures.ts';
import { formatDayOrYear, formatShortDay } from './formats.ts';
import { type Content, colon, inBrackets, joinTexts, plain, say } from './inline.ts';
import { organisationName } from './names.ts';
import { nameCountry, writePlaces } from './places.ts';
import { recordName, recordText } from './record-texts.ts';
import type { Text } from './tree.ts';
/** One side of a change: the field before or after it. */
export type ChangedField = {
  readonly field: MeaningField;
  readonly said: unknown;
  /** The value on the other side. Of lists and multilingual texts only the difference is printed. */
  readonly other: unknown;
  readonly measure: Measure;
  /** The indicator whose field it is, which may have dimensions of its own. */
  readonly indicator?: Indicator | undefined;
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

const writeAsStored = (said: unknown) => (typeof said === 'string' ? said : canonicalJson(said));

/** Makes a writer for the values of a schema; other values give undefined. */
function makeWriter<Said>(
  schema: Schema<Said>,
  write: (said: Said, context: CompositionContext, side: ChangedField) => Content,
): Writer {
  return (side, context) => {
    const { data } = schema.safeParse(side.said);
    if (data === undefined) return undefined;
    return plain(write(data, context, side));
  };
}

const { shape } = Indicator;
const writeTexts = makeWriter(shape.title, writeDifferingTexts);
const writeFigure = makeWriter(RevisedTarget, writeBaselineOrTarget);
const writeDay = makeWriter(CalendarDate, (said) => formatShortDay(said));
const writeResultType = makeWriter(ResultType, (said, { words }) => words.resultTypes[said]);

const writers: Readonly<Partial<Record<MeaningField, Writer>>> = {
  title: writeTexts,
  unit: writeTexts,
  measure: makeWriter(Measure, (said, { words }) => words.measures[said]),
  ascending: makeWriter(shape.ascending.unwrap(), (said, { words }) => words.ascending[`${said}`]),
  accumulation: makeWriter(Accumulation, (said, { words }) => words.accumulations[said]),
  aggregation: makeWriter(AggregationRule, writeRule),
  counts: makeWriter(Counted, writeCounted),
  categories: makeWriter(shape.categories.unwrap(), (said) => joinTexts(said, 'comma')),
  dimensions: makeWriter(shape.dimensions.unwrap(), writeChangedDimensions),
  disaggregation: makeWriter(shape.disaggregation.unwrap(), writeFamilies),
  baseline: makeWriter(Baseline, writeBaselineOrTarget),
  otherBaselines: makeWriter(shape.otherBaselines.unwrap(), (all, context, side) =>
    joinTexts(
      all.map((each) => writeBaselineOrTarget(each, context, side)),
      'comma',
    ),
  ),
  resultId: (side, context) => findTitle('results', side, context),
  commonIndicatorId: (side, context) => findTitle('commonIndicators', side, context),
  type: writeResultType,
  resultType: writeResultType,
  organisationId: makeWriter(Project.shape.organisationId, (said, context) =>
    organisationName(said, context),
  ),
  country: makeWriter(Project.shape.country.unwrap(), (said) => nameCountry(said)),
  countries: makeWriter(Project.shape.countries.unwrap(), (countries) =>
    writePlaces({ countries }),
  ),
  regions: makeWriter(Project.shape.regions.unwrap(), (regions) => writePlaces({ regions })),
  status: makeWriter(ProjectStatus, (said, { words }) => words.projectStatus[said]),
  statusSince: makeWriter(CalendarDate, (said) => formatShortDay(said)),
  sites: makeWriter(Project.shape.sites.unwrap(), writeSites),
  periodStart: writeDay,
  periodEnd: writeDay,
  target: writeFigure,
  revisedTarget: writeFigure,
};

/** A multilingual text in the languages in which it changed. */
function writeDifferingTexts(
  said: MultilingualText,
  _: CompositionContext,
  { other }: Pick<ChangedField, 'other'>,
): Text {
  const rest: MultilingualText = shape.title.safeParse(other).data ?? {};
  const tags = Object.keys(said).filter((tag) => said[tag] !== rest[tag]);
  return [
    say(({ language: own }) => {
      const shown = tags.includes(own) || tags.length === 0 ? [own] : tags;
      const texts = shown.map((tag) => {
        const text = said[tag];
        return recordText(text === undefined ? said : { [tag]: text });
      });
      return joinTexts(texts, 'semicolon');
    }),
  ];
}

type SourcedFigure = BaselineOrTarget & Pick<Baseline, 'asOf' | 'byDefinition' | 'source'>;

/** A figure with its date and source, since any of them may have changed. */
function writeBaselineOrTarget(
  given: SourcedFigure,
  context: CompositionContext,
  { measure }: ChangedField,
): Text {
  const { words } = context;
  const { asOf, byDefinition, source } = given;
  const parts = [
    formatBaselineOrTarget(given, measure, context.words),
    ...(byDefinition ? [words.meaning.byDefinition] : []),
    ...(asOf === undefined ? [] : [formatDayOrYear(asOf)]),
    ...(source ? [source.title] : []),
  ];
  return joinTexts(parts, 'semicolon');
}

function writeRule(rule: AggregationRule, { words }: CompositionContext): Text {
  const { aggregationAxes: axes, aggregationRules: rules } = words;
  const parts = (['overPeriods', 'overProjects', 'overDisaggregation'] as const).map(
    (axis): Text => [axes[axis], colon, rules[rule[axis]]],
  );
  const weight = rule.weight === undefined ? [] : [plain(rule.weight)];
  return joinTexts([...parts, ...weight], 'semicolon');
}

function writeCounted(counts: Counted, { words }: CompositionContext): Text {
  const { countedOnce } = words.meaning;
  const parts = [
    words.countedKinds[counts.of],
    ...('reach' in counts ? [words.reach[counts.reach]] : []),
    ...('countedOnce' in counts && counts.countedOnce ? [countedOnce] : []),
    ...(counts.of === 'money' ? [`${counts.currency} ${counts.priceYear}`] : []),
  ];
  return joinTexts(parts, 'comma');
}

function writeFamilies(
  families: NonNullable<Indicator['disaggregation']>,
  context: CompositionContext,
  { indicator }: ChangedField,
): Text {
  const { partition } = context.words.meaning;
  const parts = families.map((family) => {
    const dimensions = joinTexts(
      listDimensions(indicator ?? {}, family.dimensions, context),
      'comma',
    );
    return family.partition ? [...dimensions, inBrackets(partition)] : dimensions;
  });
  return joinTexts(parts, 'semicolon');
}

type Labelled = Pick<Dimension, 'id' | 'label'>;

/** All in their order, each in the languages in which its label changed. */
const listDifferingLabels = (
  all: readonly Labelled[],
  other: unknown,
  context: CompositionContext,
) =>
  all.map(({ id, label }) =>
    writeDifferingTexts(label, context, { other: findById(other, id)?.label }),
  );

function findById(all: unknown, id: string): Partial<Dimension> | undefined {
  return (Array.isArray(all) ? all : []).find((each) => each?.id === id);
}

/** The dimensions that differ from the other side, with their categories. */
function writeChangedDimensions(
  dimensions: readonly Dimension[],
  context: CompositionContext,
  { other }: ChangedField,
): Text {
  const rest = new Set((Array.isArray(other) ? other : []).map((each) => canonicalJson(each)));
  const differing = dimensions.filter((each) => !rest.has(canonicalJson(each)));
  const parts = differing.map((each) => {
    const [name = []] = listDifferingLabels([each], other, context);
    const labels = listDifferingLabels(
      each.categories,
      findById(other, each.id)?.categories,
      context,
    );
    return [...name, colon, ...joinTexts(labels, 'comma')];
  });
  return joinTexts(parts, 'semicolon');
}

function writeSites(sites: readonly Site[], _: CompositionContext, { other }: ChangedField): Text {
  const rest = new Set((Array.isArray(other) ? other : []).map((site) => canonicalJson(site)));
  const differing = sites.filter((site) => !rest.has(canonicalJson(site)));
  const parts = differing.map(writeSite);
  return joinTexts(parts, 'semicolon');
}

type Site = NonNullable<Project['sites']>[number];

function writeSite({ name, within, point }: Site): Text {
  const place = [within, point && `${point.latitude} ${point.longitude}`];
  const known = place.filter((part) => part !== undefined).map(plain);
  return joinTexts([recordName(name), ...known], 'comma');
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
  return found && recordText(found.title);
}
