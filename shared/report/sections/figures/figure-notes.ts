import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Part } from '../../../domain/framework/part.ts';
import { sortByStart } from '../../../domain/framework/period-days.ts';
import type { Place } from '../../../domain/place.ts';
import { nameKey } from '../../../domain/text/names.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { Text } from '../../../pdf/document.ts';
import { countryName } from '../../../words/countries.ts';
import { formatDayOrYear } from '../../../words/dates.ts';
import { addLabel, plain } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { writeDimensions } from '../../dimensions.ts';
import { actualText, formatBaselineOrTarget } from '../../figures.ts';
import { addBrackets, joinTexts, makeLabel } from '../../join-texts.ts';
import { isPrintedInFull } from '../../print-limit.ts';
import { recordLine, recordName, recordRun } from '../../record-texts.ts';
import { recordFactWords } from '../../words/record-facts.ts';

/** Notes on the figures of an indicator: their places and comments, and its other baselines. */
export function writeFigureNotes(
  indicator: Indicator,
  values: readonly Value[],
  context: CompositionContext,
): readonly Text[] {
  if (!isPrintedInFull(context.snapshot)) return [];
  const { columns } = context.words;
  const title = makeLabel([recordRun(indicator.title, context)], context.words);
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
      ...(comment ? [recordLine(comment, context)] : []),
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
  const keyOf = ({ title }: Indicator) => nameKey(recordRun(title, context).text);
  const alike = Map.groupBy(indicators, keyOf);
  return indicators.flatMap((indicator) => {
    if (!indicator.description || alike.get(keyOf(indicator))?.length === 1) return [];
    const title = makeLabel([recordRun(indicator.title, context)], context.words);
    return [[...title, ...recordLine(indicator.description, context)]];
  });
}

type Beside = {
  readonly comment?: MultilingualText | undefined;
  readonly place?: Place | undefined;
  readonly disaggregated?: readonly Part[] | undefined;
};

function noteBeside(
  label: string,
  given: Beside | undefined,
  indicator: Indicator,
  context: CompositionContext,
): readonly Text[] {
  const said = given ? listBeside(given, indicator, context) : [];
  return said.length === 0
    ? []
    : [addLabel(label, joinTexts(said, 'semicolon', context.words), context)];
}

/** "Other baseline: 45; 2016; Census; comment" */
function noteOtherBaseline(
  given: NonNullable<Indicator['otherBaselines']>[number],
  indicator: Indicator,
  context: CompositionContext,
): readonly Text[] {
  const { words, snapshot } = context;
  const { asOf, source } = given;
  const said = [
    plain(formatBaselineOrTarget(given, indicator.measure, context)),
    ...(asOf === undefined ? [] : [plain(formatDayOrYear(asOf, words))]),
    ...(source ? [plain(source.title)] : []),
    ...listBeside(given, indicator, context),
  ];
  const { otherBaseline } = recordFactWords[snapshot.scope.language];
  return [addLabel(otherBaseline, joinTexts(said, 'semicolon', words), context)];
}

function listBeside(
  { comment, place, disaggregated = [] }: Beside,
  indicator: Indicator,
  context: CompositionContext,
): readonly Text[] {
  return [
    ...(place ? [writePlace(place, indicator, context)] : []),
    ...disaggregated.map((part) => writePart(part, indicator, context)),
    ...(comment ? [recordLine(comment, context)] : []),
  ];
}

/** "sex: female = 12 (counted by hand)" */
function writePart(
  { dimensions, actual, comment }: Part,
  indicator: Indicator,
  context: CompositionContext,
): Text {
  const figure = [
    { text: `${writeDimensions(indicator, dimensions, context)} = ` },
    ...actualText(actual, indicator.measure, context),
  ];
  return comment
    ? [...figure, ...addBrackets(recordLine(comment, context), context.words)]
    : figure;
}

/** The site by its name, then district and country. */
function writePlace(
  { siteId, district, country }: Place,
  { projectId }: Indicator,
  context: CompositionContext,
): Text {
  const { words, snapshot } = context;
  const sites = snapshot.records.projects
    .filter(({ project }) => project.projectId === projectId)
    .flatMap(({ project }) => project.sites ?? []);
  const site = sites.find((each) => each.siteId !== undefined && each.siteId === siteId);
  const parts = [
    ...(site ? [recordName(site.name, context)] : siteId === undefined ? [] : [plain(siteId)]),
    ...(district === undefined ? [] : [plain(district)]),
    ...(country === undefined ? [] : [plain(countryName(country, snapshot.scope.language))]),
  ];
  return joinTexts(parts, 'comma', words);
}
