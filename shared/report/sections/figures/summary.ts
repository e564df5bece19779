import type { MultilingualText } from '../../../domain/text.ts';
import { alikeColumn } from '../../alike-columns.ts';
import { subheading } from '../../blocks.ts';
import { spaceBeforeUnit } from '../../cells.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatPrecision } from '../../figures.ts';
import { formatNumber, formatShortDay } from '../../formats.ts';
import { plain } from '../../inline.ts';
import { recordText } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
import { showsAllHeadlines } from '../front-pages/main-results.ts';
import { hasSummaryPage } from '../front-pages/summary-page.ts';
import { makeLatestValuesTable, selectValues } from './latest-values.ts';
import { writeReportingStatus } from './reporting-status.ts';

/** Headline indicators and reporting status unless the summary page shows them, and figures published elsewhere. */
export function writeSummary(context: CompositionContext): readonly Block[] {
  return [
    ...writeHeadlines(context),
    ...(hasSummaryPage(context) ? [] : writeReportingStatus('summary-status', context)),
    ...writePublished(context),
  ];
}

function writeHeadlines(context: CompositionContext): readonly Block[] {
  const { words, snapshot } = context;
  const observed = snapshot.records.projects.flatMap(({ project, indicators, values }) =>
    indicators
      .filter(({ headline }) => headline)
      .map((indicator) => ({ indicator, project, values: selectValues(indicator, values) })),
  );
  if (observed.length === 0 || showsAllHeadlines(context)) return [];
  return [
    subheading('summary-headline', plain(words.headings.headline)),
    makeLatestValuesTable(words.captions.headline, observed, context),
  ];
}

function writePublished(context: CompositionContext): readonly Block[] {
  const { words, snapshot } = context;
  const figures = snapshot.records.programme.publishedFigures ?? [];
  if (figures.length === 0 || snapshot.scope.projectId !== undefined) return [];
  const { figure, actual, asOf } = words.columns;
  return [
    subheading('summary-published', plain(words.headings.published)),
    {
      block: 'table',
      caption: plain(words.captions.published),
      columns: [
        { head: plain(figure), share: 3, rowHeader: true },
        { head: plain(actual), share: 2 },
        { ...alikeColumn(asOf, words), share: 1.4 },
        { ...alikeColumn(words.columns.source, words), share: 1 },
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

const addUnit = (number: Text, unit: MultilingualText): Text => [
  ...number,
  spaceBeforeUnit(number, unit),
  ...recordText(unit),
];
