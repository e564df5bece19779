import type { MultilingualText } from '../../../domain/text.ts';
import { noBreakSpace } from '../../../words/numbers.ts';
import { heading } from '../../blocks.ts';
import { chartProgress } from '../../charts/progress.ts';
import { chartReportingStatus } from '../../charts/reporting-status.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatPrecision } from '../../figures.ts';
import { formatNumber, formatShortDay } from '../../formats.ts';
import { colon, type Inline, plain } from '../../inline.ts';
import { isPrintedInFull } from '../../print-limit.ts';
import { quote, recordText } from '../../record-texts.ts';
import { spaceBetweenTexts } from '../../render/one-language.ts';
import type { Block, Text } from '../../tree.ts';
import { makeLatestValuesTable, selectValues } from './latest-values.ts';
/** Headline indicators with their latest values, reporting status, and figures published elsewhere. */
export function writeSummary(context: CompositionContext): readonly Block[] {
  return [...writeHeadlines(context), ...chartReportingStatus(context), ...writePublished(context)];
}

function writeHeadlines(context: CompositionContext): readonly Block[] {
  const { words, snapshot } = context;
  const observed = snapshot.records.projects.flatMap(({ project, indicators, values }) =>
    indicators
      .filter(({ headline }) => headline)
      .map((indicator) => ({ indicator, project, values: selectValues(indicator, values) })),
  );
  if (observed.length === 0) return [];
  return [
    heading(2, 'summary-headline', plain(words.headings.headline)),
    ...(isPrintedInFull(snapshot)
      ? chartProgress(
          observed,
          [{ leading: [words.headings.headline, colon] }, words.figures.progress],
          context,
        )
      : []),
    makeLatestValuesTable(words.captions.headline, observed, context),
  ];
}

function writePublished(context: CompositionContext): readonly Block[] {
  const { words, snapshot } = context;
  const figures = snapshot.records.programme.publishedFigures ?? [];
  if (figures.length === 0 || snapshot.scope.projectId !== undefined) return [];
  const { figure, actual, asOf } = words.columns;
  return [
    heading(2, 'summary-published', plain(words.headings.published)),
    {
      block: 'table',
      caption: plain(words.captions.published),
      columns: [
        { head: plain(figure), share: 3, rowHeader: true },
        { head: plain(actual), share: 2 },
        { head: plain(asOf), share: 1.4 },
        { head: plain(words.columns.source), share: 1 },
      ],
      rows: figures.map(({ label, value, precision, unit, asOf: date, source }) => [
        recordText(label),
        addUnit(formatPrecision(formatNumber(value), precision, words), unit),
        plain(date === undefined ? '' : formatShortDay(date)),
        cite([source], context),
      ]),
    },
  ];
}

/** A number with its unit, kept on one line. */
function addUnit(number: Text, unit: MultilingualText): Text {
  const space: Inline = {
    sign: (voice) => spaceBetweenTexts(number, [quote(unit)], voice) && noBreakSpace,
  };
  return [...number, space, ...recordText(unit)];
}
