import type { MultilingualText } from '../../../domain/text.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { formatShortDay } from '../../../words/dates.ts';
import { formatNumber, noBreakSpace } from '../../../words/numbers.ts';
import { separatorBetween } from '../../../words/punctuation.ts';
import { heading, plain } from '../../blocks.ts';
import { chartProgress } from '../../charts/progress.ts';
import { chartReportingStatus } from '../../charts/reporting-status.ts';
import { cite, trimStart } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatPrecision } from '../../figures.ts';
import { isPrintedInFull } from '../../print-limit.ts';
import { recordString, recordText } from '../../record-texts.ts';
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
      ? chartProgress(observed, plain(words.figures.progress(words.headings.headline)), context)
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
        recordText(label, context),
        addUnit(formatPrecision(formatNumber(value, words), precision, words), unit, context),
        plain(date === undefined ? '' : formatShortDay(date, words)),
        trimStart(cite([source], context)),
      ]),
    },
  ];
}

/** A number with its unit, kept on one line. */
function addUnit(number: string, unit: MultilingualText, context: CompositionContext): Text {
  const space =
    separatorBetween(number, recordString(unit, context), 'space', context.words) && noBreakSpace;
  return [{ text: `${number}${space}` }, ...recordText(unit, context)];
}
