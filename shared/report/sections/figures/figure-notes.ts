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
import { type Inline, inBrackets, joinTexts, nameLabel, plain } from '../../inline.ts';
import { nameCountry } from '../../places.ts';
import { isPrintedInFull } from '../../print-limit.ts';
import { quote, recordLine, recordName } from '../../record-texts.ts';
import type { Text } from '../../tree.ts';
/** Notes on the figures of an indicator: their places and comments, and its other baselines. */
export function writeFigureNotes(
  indicator: Indicator,
  values: readonly Value[],
  context: CompositionContext,
): readonly Text[] {
  if (!isPrintedInFull(context.snapshot)) return [];
  const { columns } = context.words;
  const title = [nameLabel(quote(indicator.title))];
  const periods = sortByStart(indicator.periods);
  const notes = [
    ...noteBeside(columns.baseline, indicator.baseline, indicator, context),
    ...(indicator.otherBaselines ?? []).flatMap((each) =>
      noteOtherBaseline(each, indicator, context),
    ),
    ...periods.flatMap(({ target, revisedTarget }) => [
      ...noteBeside(columns.target, target, indicator, context),
      ...noteBeside(columns.target, revisedTarget, indicator, context),
    ]),
    ...values.flatMap(({ comment, place, disaggregated = [] }) => [
      ...(place ? [writePlace(place, indicator, context)] : []),
      ...(comment ? [recordLine(comment)] : []),
      ...disaggregated
        .filter((part) => part.comment)
        .map((part) => writePart(part, indicator, context)),
    ]),
  ];
  return notes.map((note) => [...title, ...note]);
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
