import type {
  PresentedFigure,
  PresentedReport,
} from '../../../domain/snapshot/presented-figures.ts';
import type { Source } from '../../../domain/source.ts';
import { actualCell, indicatorName } from '../../cells.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { actualText } from '../../figures.ts';
import {
  formatCount,
  formatDay,
  formatShortDay,
  formatShortDayOf,
  formatShortSpan,
} from '../../formats.ts';
import { nameBefore, plain } from '../../inline.ts';
import { projectTitle } from '../../names.ts';
import type { Block, Text } from '../../tree.ts';
/** The figures that projects presented at the meeting, as they were then, and what changed since. */
export function writePresentedFigures(context: CompositionContext): readonly Block[] {
  const reports = sortReports(context).filter(({ figures }) => figures.length > 0);
  if (reports.length === 0) return [];
  return [
    { block: 'paragraph', text: plain(context.words.meeting.presented.note) },
    ...reports.map((report) => makeTable(report, context)),
  ];
}

/** In the order of the projects of the programme. */
function sortReports({ snapshot }: CompositionContext): readonly PresentedReport[] {
  const ids = snapshot.records.projects.map(({ project }) => project.projectId);
  const placeOf = ({ projectId }: PresentedReport) => ids.indexOf(projectId);
  const all = snapshot.meeting?.presented ?? [];
  return all.toSorted((left, right) => placeOf(left) - placeOf(right));
}

function makeTable(
  { projectId, asOf, figures }: PresentedReport,
  context: CompositionContext,
): Block {
  const { columns, meeting } = context.words;
  const { caption, shown, since } = meeting.presented;
  const day = formatDay(asOf);
  return {
    block: 'table',
    caption: [nameBefore(projectTitle(projectId, context)), caption(day)],
    columns: [
      { head: plain(columns.indicator), share: 2.6, rowHeader: true },
      { head: plain(columns.period), share: 1.8 },
      { head: plain(shown), share: 1.4, align: 'decimal' },
      { head: plain(columns.asOf), share: 1.3 },
      { head: plain(columns.version), share: 0.8, align: 'decimal' },
      { head: plain(since), share: 2.2 },
      { head: plain(columns.source), share: 0.9 },
    ],
    rows: figures.map((figure) => makeRow(figure, context)),
  };
}

function makeRow(figure: PresentedFigure, context: CompositionContext): readonly Text[] {
  const { shown, measure, periodStart, periodEnd } = figure;
  return [
    indicatorName(figure),
    plain(formatShortSpan(periodStart, periodEnd)),
    actualCell(shown.actual, measure, context, shown.precision),
    plain(formatShortDay(shown.asOf)),
    [{ ...formatCount(shown.version), data: String(shown.version) }],
    writeChange(figure, context),
    cite(listSources(figure), context),
  ];
}

/** Sources and evidence of the figure presented, and of its correction if there is one. */
function listSources({ shown, since }: PresentedFigure): readonly Source[] {
  const stated = since.state === 'corrected' ? [shown, since] : [shown];
  return stated.flatMap(({ source, evidence = [] }) => [source, ...evidence]);
}

function writeChange(
  { shown, since, measure }: PresentedFigure,
  context: CompositionContext,
): Text {
  const { unchanged, corrected, underCorrection, withdrawn } = context.words.meeting.presented;
  const before = actualText(shown.actual, measure, context.words, shown.precision);
  switch (since.state) {
    case 'unchanged':
      return plain(unchanged);
    case 'under_correction':
      return plain(underCorrection(before));
    case 'withdrawn':
      return plain(withdrawn(before));
    case 'corrected': {
      const now = actualText(since.actual, measure, context.words, since.precision);
      const on = formatShortDayOf(since.at, context);
      return plain(corrected(before, now, on));
    }
  }
}
