import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { ProjectRecords } from '../../../domain/owned-records.ts';
import { officialActual } from '../../../domain/rollup/value-figure.ts';
import type { Experience } from '../../../domain/sharing/experience.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { CardSize, Card as PrintedCard } from '../../../pdf/document.ts';
import { indicatorName, valueCell } from '../../cells.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { findLatestValue, formatActual } from '../../figures.ts';
import { explainMissingValue, listPeriodKeys } from '../../figures-due.ts';
import { formatShortDay } from '../../formats.ts';
import { joinTexts, plain } from '../../inline.ts';
import { recordName, recordText } from '../../record-texts.ts';
import type { Block, Text, Tree } from '../../tree.ts';
import { linkToAuditRow } from '../../value-register.ts';
import { collectSources } from '../../value-sources.ts';
import { selectValues } from '../figures/latest-values.ts';

/** An indicator that an experience names, with its latest value. */
export type NamedFigure = { readonly indicator: Indicator; readonly value: Value | undefined };

export function listFigures(
  { figures: ids = [] }: Experience,
  { indicators, values }: ProjectRecords,
): readonly NamedFigure[] {
  return ids
    .flatMap((id) => indicators.filter(({ indicatorId }) => indicatorId === id))
    .map((indicator) => ({
      indicator,
      value: findLatestValue(indicator, selectValues(indicator, values)),
    }));
}

/** One row of figures in large type; words, figures that need a remark, and more than a row are set small. */
export function writeFigures(
  figures: readonly NamedFigure[],
  context: CompositionContext,
): readonly Block[] {
  if (figures.length === 0) return [];
  if (figures.length <= inOneRow && figures.every(isBareFigure))
    return [makeCards(figures, 'small', context)];
  const facts = figures.map((each) => ({
    label: indicatorName(each.indicator),
    text: [...writeValue(each, context), ...listOrigins(each, context)],
  }));
  return [{ block: 'facts', columns: inOneRow, facts }];
}

const inOneRow = 4;

export const makeCards = (
  figures: readonly NamedFigure[],
  size: CardSize,
  context: CompositionContext,
): Block => ({ block: 'cards', size, cards: figures.map((each) => makeCard(each, context)) });

/** Whether a figure is a number, or was not reported, and nothing has to be said of it. */
export function isBareFigure({ indicator, value }: NamedFigure): boolean {
  if (!value) return true;
  const actual = officialActual(value, indicator);
  const isOfficial = value.status === 'approved' && !value.underCorrection;
  return (
    isOfficial && actual === value.actual && ['reported', 'not_reported'].includes(actual.kind)
  );
}

function makeCard(figure: NamedFigure, context: CompositionContext): Tree<PrintedCard> {
  const { indicator, value } = figure;
  const isMissing = value?.actual.kind !== 'reported';
  return {
    value: value
      ? formatActual(value.actual, indicator.measure, context.words, value.precision)
      : writeValue(figure, context),
    ...(isMissing && { isMissing }),
    ...(indicator.unit && !isMissing && { unit: recordName(indicator.unit) }),
    label: recordText(indicator.title),
    ...(value && { date: plain(formatShortDay(value.asOf)) }),
    source: joinTexts(
      [
        ...(value && context.values.hasRows ? [linkToAuditRow(value, context.values)] : []),
        cite(collectSources(indicator, value), context),
      ].filter((text) => text.length > 0),
      'space',
    ),
  };
}

/** The figure, or why there is none. */
function writeValue({ indicator, value }: NamedFigure, context: CompositionContext): Text {
  if (value) return valueCell(indicator, value, context);
  return plain(explainMissingValue(indicator.projectId, listPeriodKeys(indicator), context));
}

/** The row of the audit annex; where there is none, the sources. */
function listOrigins({ indicator, value }: NamedFigure, context: CompositionContext): Text {
  if (!value) return [];
  if (!context.values.hasRows)
    return [{ trailing: [{ text: ' ' }, ...cite(collectSources(indicator, value), context)] }];
  return [{ trailing: [{ text: ' ' }, ...linkToAuditRow(value, context.values)] }];
}
