import type { Indicator, Period } from '../../../domain/framework/indicator.ts';
import { periodIdOf } from '../../../domain/framework/period-id.ts';
import type { ProjectRecords } from '../../../domain/owned-records.ts';
import type { StatusBand } from '../../../domain/programme/status-bands.ts';
import type { Value } from '../../../domain/values/value.ts';
import { alikeColumn, baselineColumn, ratioColumn, targetColumn } from '../../alike-columns.ts';
import { noBreakText } from '../../blocks.ts';
import {
  achievementCell,
  baselineCell,
  cellWithoutState,
  indicatorName,
  targetCells,
  valueCell,
} from '../../cells.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { explainMissingValue } from '../../figures-due.ts';
import { findResult } from '../../findings.ts';
import { formatOpenSpan, formatShortSpan } from '../../formats.ts';
import { joinTexts, plain } from '../../inline.ts';
import { isPrintedWithInputs } from '../../print-limit.ts';
import type { Column, Table, Text } from '../../tree.ts';
import { linkToAuditRow } from '../../value-register.ts';
import { collectSources } from '../../value-sources.ts';
import { selectValues } from './latest-values.ts';
import { listFigures, listPeriodColumns, type PeriodFigure, spanKey } from './printed-periods.ts';
import { groupByIndicator, groupByResult, type Row } from './results-groups.ts';
import { writeResultsNotes } from './results-notes.ts';
import { findSharedState, noteState } from './shared-state.ts';
import { noteNothingReported, saysNothing } from './silent-indicators.ts';
import { noteBands } from './status.ts';

/** Where its figures stand. Many periods of each indicator are a group of rows below its name. */
type Layout =
  | { readonly by: 'columns'; readonly periods: readonly Period[] }
  | { readonly by: 'rows'; readonly shared: Period | undefined; readonly areGroups: boolean };

type Form = {
  readonly layout: Layout;
  /** What a note says of all values, so that their cells do not. */
  readonly state: Value['status'] | undefined;
};

/** On average; fewer leave the names of indicators in their rows, which a long report does not repeat. */
const minPeriodsOfGroup = { short: 3, long: 1.5 } as const;

/** The indicators of a project by result, with baseline, targets and the figure of each period. */
export function makeResultsTable(
  records: ProjectRecords,
  statuses: ReadonlyMap<string, StatusBand>,
  context: CompositionContext,
): Table | undefined {
  const { words } = context;
  const own = Map.groupBy(records.indicators, ({ resultId }) => resultId);
  const byResult = records.results.map((result) => ({
    result,
    indicators: own.get(result.resultId) ?? [],
  }));
  const every = byResult.flatMap(({ indicators }) =>
    indicators.map((each) => listFigures(each, selectValues(each, records.values), context)),
  );
  const isLong = !isPrintedWithInputs(context.snapshot);
  const empty = isLong ? every.filter(saysNothing) : [];
  const all = every.filter((each) => !empty.includes(each));
  const state = findSharedState(all.flat());
  const layout = chooseLayout(all, context);
  const groups = byResult
    .map(({ result, indicators }) => ({
      result,
      rows: indicators.flatMap((each) => {
        const figures = all.find(([first]) => first?.indicator === each) ?? [];
        return makeRows(each, figures, statuses.get(each.indicatorId), layout);
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
  if (groups.length === 0 && empty.length === 0) return undefined;
  const rows = groups.flatMap((group) => group.rows);
  const figures = rows.flatMap((row) => row.figures);
  const notes = [
    ...(statuses.size > 0 ? [noteBands(context)] : []),
    ...(state ? [noteState(state, context)] : []),
    ...noteNothingReported(empty, context),
    ...writeResultsNotes(records, figures, context),
  ];
  return {
    block: 'table',
    ...writeCaption(records, layout, context),
    columns: makeColumns(layout, context),
    rows: rows.map((row) => makeCells(row, { layout, state }, context)),
    groups:
      layout.by === 'rows' && layout.areGroups
        ? groupByIndicator(groups, context)
        : groupByResult(groups, context),
    groupHead: plain(words.framework.result),
    ...(notes.length > 0 && { notes }),
  };
}

function chooseLayout(
  all: readonly (readonly PeriodFigure[])[],
  { snapshot }: CompositionContext,
): Layout {
  const periods = listPeriodColumns(all);
  if (periods.length > 1) return { by: 'columns', periods };
  const [first, ...others] = all.flat();
  const isShared = first && others.every(({ period }) => spanKey(period) === spanKey(first.period));
  const min = minPeriodsOfGroup[isPrintedWithInputs(snapshot) ? 'short' : 'long'];
  const areGroups = all.flat().length >= min * all.length;
  return { by: 'rows', shared: isShared ? first.period : undefined, areGroups };
}

function makeRows(
  indicator: Indicator,
  figures: readonly PeriodFigure[],
  status: StatusBand | undefined,
  layout: Layout,
): readonly Row[] {
  if (figures.length === 0) return [];
  if (layout.by === 'columns') return [{ indicator, figures, status }];
  return figures.map((figure, at) => ({
    indicator,
    figures: [figure],
    status: at === figures.length - 1 ? status : undefined,
  }));
}

/** The finding, or what is shown. A period shared by all rows is in the subtitle; its column is then only in the CSV file. */
function writeCaption(
  records: ProjectRecords,
  layout: Layout,
  context: CompositionContext,
): Pick<Table, 'caption' | 'subtitle'> {
  const shown = plain(context.words.captions.indicators);
  const found = findResult(records, context);
  const span =
    layout.by === 'rows' &&
    layout.shared &&
    formatOpenSpan({ startDate: layout.shared.periodStart, endDate: layout.shared.periodEnd });
  const parts = [...(found ? [shown] : []), ...(span ? [plain(span)] : [])];
  return {
    caption: found ?? shown,
    ...(parts.length > 0 && { subtitle: joinTexts(parts, 'comma') }),
  };
}

function makeColumns(layout: Layout, { words }: CompositionContext): readonly Column[] {
  const { columns } = words;
  const figures: readonly Column[] =
    layout.by === 'rows'
      ? [{ head: plain(columns.actual), share: 1.4, align: 'decimal' }]
      : layout.periods.map(({ periodStart, periodEnd }) => ({
          head: plain(formatShortSpan(periodStart, periodEnd)),
          share: 1.4,
          align: 'decimal',
        }));
  const areGroups = layout.by === 'rows' && layout.areGroups;
  const period = { head: plain(columns.period), share: 1.6 };
  return [
    {
      head: plain(columns.indicator),
      share: 2.6,
      ...(areGroups ? { inFileOnly: true } : { rowHeader: true }),
    },
    ...(layout.by === 'rows'
      ? [
          {
            ...period,
            ...(areGroups && { rowHeader: true }),
            ...(layout.shared && { inFileOnly: true }),
          },
        ]
      : []),
    { ...baselineColumn(words), share: 1, align: 'decimal' },
    { head: plain(columns.originalTarget), share: 1, align: 'decimal' },
    { ...targetColumn(words), share: 1, align: 'decimal' },
    ...figures,
    { ...ratioColumn(words), share: 1, align: 'decimal' },
    { head: plain(columns.status), share: 1 },
    { ...alikeColumn(columns.source, words), share: 1.3 },
    { head: plain(columns.reference), share: 0.7 },
  ];
}

function makeCells(
  { indicator, figures, status }: Row,
  { layout, state }: Form,
  context: CompositionContext,
): readonly Text[] {
  const { words } = context;
  const last = figures.at(-1);
  const sources = figures.flatMap(({ period, value }) =>
    collectSources(indicator, value ?? { periodId: periodIdOf(period) }),
  );
  return [
    indicatorName(indicator),
    ...(layout.by === 'rows' ? [writePeriod(last)] : []),
    baselineCell(indicator, context),
    ...targetCells(last?.period, indicator.measure, context),
    ...(layout.by === 'rows'
      ? figures.map((figure) => figureCell(figure, state, context))
      : layout.periods.map((period) => cellOfPeriod(figures, period, state, context))),
    last?.value ? achievementCell(indicator, last.value, words) : plain(''),
    plain(status ? words.standing.bands[status] : ''),
    cite(sources, context),
    writeReferences(figures, context),
  ];
}

const writePeriod = (figure: PeriodFigure | undefined): Text =>
  plain(figure ? formatShortSpan(figure.period.periodStart, figure.period.periodEnd) : '');

/** The latest figure is in bold, so that it is not lost beside earlier ones. */
function cellOfPeriod(
  figures: readonly PeriodFigure[],
  period: Period,
  state: Form['state'],
  context: CompositionContext,
): Text {
  const figure = figures.find((each) => spanKey(each.period) === spanKey(period));
  if (!figure) return plain('');
  const cell = figureCell(figure, state, context);
  const isLatest = figure === figures.findLast(({ value }) => value !== undefined);
  return isLatest ? cell.map((inline) => ({ ...inline, strong: true })) : cell;
}

/** A period without a value says why. */
function figureCell(
  { indicator, period, value }: PeriodFigure,
  state: Form['state'],
  context: CompositionContext,
): Text {
  if (value && state) return cellWithoutState(indicator, value, context);
  if (value) return valueCell(indicator, value, context);
  const { indicatorId, projectId } = indicator;
  const { periodEnd } = period;
  const key = { indicatorId, periodId: periodIdOf(period), periodEnd };
  return noBreakText(explainMissingValue(projectId, [key], context));
}

function writeReferences(figures: readonly PeriodFigure[], { values }: CompositionContext): Text {
  const links = figures.flatMap(({ value }) => (value ? [linkToAuditRow(value, values)] : []));
  return joinTexts(links, 'space');
}
