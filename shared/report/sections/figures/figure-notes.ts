import { canonicalJson } from '../../../domain/canonical.ts';
import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Part } from '../../../domain/framework/part.ts';
import { sortByStart } from '../../../domain/framework/period-days.ts';
import type { Place } from '../../../domain/place.ts';
import { nameKey } from '../../../domain/text/names.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import type { Value } from '../../../domain/values/value.ts';
import { addLabel } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { writeDimensions } from '../../dimensions.ts';
import { actualText, formatBaselineOrTarget } from '../../figures.ts';
import { formatDayOrYear } from '../../formats.ts';
import { type Inline, inBrackets, joinTexts, label, nameLabel, plain } from '../../inline.ts';
import { nameCountry } from '../../places.ts';
import { isPrintedInFull } from '../../print-limit.ts';
import { quote, recordLine, recordName } from '../../record-texts.ts';
import type { Text } from '../../tree.ts';
import { listValueReferences } from '../annexes/value-references.ts';
/** Notes on the baselines and targets of an indicator: their places, parts and comments. */
export function writeAimNotes(indicator: Indicator, context: CompositionContext): readonly Text[] {
  if (!isPrintedInFull(context.snapshot)) return [];
  const { columns } = context.words;
  const title = [nameLabel(quote(indicator.title))];
  const notes = [
    ...noteBeside(columns.baseline, indicator.baseline, indicator, context),
    ...(indicator.otherBaselines ?? []).flatMap((each) =>
      noteOtherBaseline(each, indicator, context),
    ),
    ...listDistinct(
      sortByStart(indicator.periods).flatMap(({ target, revisedTarget }) => [
        target,
        revisedTarget,
      ]),
    ).flatMap((target) => noteBeside(columns.target, target, indicator, context)),
  ];
  return notes.map((note) => [...title, ...note]);
}

/** Targets of several periods often have the same remark, which is then printed once. */
function listDistinct(targets: readonly (Beside | undefined)[]): readonly Beside[] {
  const present = targets.filter((target) => target !== undefined);
  const alike = Map.groupBy(present, ({ comment, place, disaggregated }) =>
    canonicalJson({ comment, place, disaggregated }),
  );
  return [...alike.values()].flatMap(([first]) => first ?? []);
}

type Recorded = { readonly indicator: Indicator; readonly values: readonly Value[] };
type ValueNote = {
  readonly indicator: Indicator;
  readonly value: Value;
  /** What the note is made of: notes with the same say the same. */
  readonly of: unknown;
  readonly text: Text;
};

/** Notes on values: their places and comments. What several say is printed once, behind their references. */
export function writeValueNotes(
  recorded: readonly Recorded[],
  context: CompositionContext,
): readonly Text[] {
  if (!isPrintedInFull(context.snapshot)) return [];
  const all = recorded.flatMap(({ indicator, values }) =>
    values.flatMap((value) => listValueNotes(indicator, value, context)),
  );
  const alike = Map.groupBy(all, ({ of }) => canonicalJson(of));
  return [...alike.values()].flatMap((notes) => {
    const [first] = notes;
    if (!first) return [];
    const isOfOne = notes.every(({ indicator }) => indicator === first.indicator);
    const about = isOfOne
      ? nameLabel(quote(first.indicator.title))
      : label(
          listValueReferences(
            notes.map(({ value }) => value),
            context,
          ),
        );
    return [[about, ...first.text]];
  });
}

function listValueNotes(
  indicator: Indicator,
  value: Value,
  context: CompositionContext,
): readonly ValueNote[] {
  const { comment, place, disaggregated = [] } = value;
  const of = { indicator, value };
  return [
    ...(place ? [{ ...of, of: { place }, text: writePlace(place, indicator, context) }] : []),
    ...(comment ? [{ ...of, of: { comment }, text: recordLine(comment) }] : []),
    ...disaggregated
      .filter((part) => part.comment)
      .map((part) => ({ ...of, of: { part }, text: writePart(part, indicator, context) })),
  ];
}

/** Indicators with the same name are distinguished by their descriptions. */
export function writeAlikeNotes(
  indicators: readonly Indicator[],
  context: CompositionContext,
): readonly Text[] {
  if (!isPrintedInFull(context.snapshot)) return [];
  return indicators.flatMap((indicator) => {
    if (!indicator.description || !indicators.some((each) => isAlike(each, indicator))) return [];
    const title = [nameLabel(quote(indicator.title))];
    return [[...title, ...recordLine(indicator.description)]];
  });
}

/** Whether two indicators have the same name in some language. */
function isAlike(one: Indicator, other: Indicator): boolean {
  return (
    one !== other &&
    Object.entries(one.title).some(([tag, name]) => {
      const named = other.title[tag];
      return named !== undefined && nameKey(named) === nameKey(name);
    })
  );
}

type Beside = {
  readonly comment?: MultilingualText | undefined;
  readonly place?: Place | undefined;
  readonly disaggregated?: readonly Part[] | undefined;
};

function noteBeside(
  label: Inline,
  given: Beside | undefined,
  indicator: Indicator,
  context: CompositionContext,
): readonly Text[] {
  const said = given ? listBeside(given, indicator, context) : [];
  return said.length === 0 ? [] : [addLabel(label, joinTexts(said, 'semicolon'))];
}

/** "Other baseline: 45; 2016; Census; comment" */
function noteOtherBaseline(
  given: NonNullable<Indicator['otherBaselines']>[number],
  indicator: Indicator,
  context: CompositionContext,
): readonly Text[] {
  const { words } = context;
  const { asOf, source } = given;
  const said = [
    plain(formatBaselineOrTarget(given, indicator.measure, context.words)),
    ...(asOf === undefined ? [] : [plain(formatDayOrYear(asOf))]),
    ...(source ? [plain(source.title)] : []),
    ...listBeside(given, indicator, context),
  ];
  const { otherBaseline } = words.recordFacts;
  return [addLabel(otherBaseline, joinTexts(said, 'semicolon'))];
}

function listBeside(
  { comment, place, disaggregated = [] }: Beside,
  indicator: Indicator,
  context: CompositionContext,
): readonly Text[] {
  return [
    ...(place ? [writePlace(place, indicator, context)] : []),
    ...disaggregated.map((part) => writePart(part, indicator, context)),
    ...(comment ? [recordLine(comment)] : []),
  ];
}

/** "sex: female = 12 (counted by hand)" */
function writePart(
  { dimensions, actual, comment }: Part,
  indicator: Indicator,
  context: CompositionContext,
): Text {
  const figure = [
    ...writeDimensions(indicator, dimensions, context),
    { text: ' = ' },
    ...actualText(actual, indicator.measure, context.words),
  ];
  return comment ? [...figure, inBrackets(recordLine(comment))] : figure;
}

/** The site by its name, then district and country. */
function writePlace(
  { siteId, district, country }: Place,
  { projectId }: Indicator,
  context: CompositionContext,
): Text {
  const { snapshot } = context;
  const sites = snapshot.records.projects
    .filter(({ project }) => project.projectId === projectId)
    .flatMap(({ project }) => project.sites ?? []);
  const site = sites.find((each) => each.siteId !== undefined && each.siteId === siteId);
  const parts = [
    ...(site ? [recordName(site.name)] : siteId === undefined ? [] : [plain(siteId)]),
    ...(district === undefined ? [] : [plain(district)]),
    ...(country === undefined ? [] : [plain(nameCountry(country))]),
  ];
  return joinTexts(parts, 'comma');
}
