import type { CompositionContext } from '../composition-context.ts';
import { countFiguresDue, type FiguresDue, sumCounts } from '../figures-due.ts';
import { formatCount } from '../formats.ts';
import { plain } from '../inline.ts';
import { inFirst } from '../render/strings.ts';
import type { Block } from '../tree.ts';
import { makeFigure } from './make-figure.ts';

const statuses = [
  'withEvidence',
  'withoutEvidence',
  'illustrative',
  'notApproved',
  'notReported',
] as const satisfies readonly (keyof FiguresDue)[];

/**
 * The reporting status of the figures due, as a ring and as a table. A status without figures is omitted; each status has the same
 * fill in every report.
 */
export function chartReportingStatus(context: CompositionContext): readonly Block[] {
  const { words } = context;
  const due = countFiguresDue(context);
  const { coverage: caption, labels, number } = words.figuresDue;
  const shown = statuses
    .map((state, fill) => ({ label: labels[state], count: due[state], fill }))
    .filter(({ count }) => count > 0);
  if (shown.length === 0) return [];
  return [
    makeFigure({
      caption: plain(caption(formatCount(sumCounts(due)))),
      drawing: {
        kind: 'donut',
        parts: shown.map(({ label, count, fill }) => ({
          label: inFirst(label),
          value: String(count),
          text: inFirst(formatCount(count)),
          fill,
        })),
      },
      says: shown.map(({ label, count }) => [label, formatCount(count)]),
    }),
    {
      block: 'table',
      caption: plain(words.charts.inNumbers),
      ofFigure: true,
      columns: [
        { head: plain(words.columns.status), share: 3, rowHeader: true },
        { head: plain(number), share: 1, align: 'decimal' },
      ],
      rows: shown.map(({ label, count }) => [
        plain(label),
        [{ ...formatCount(count), data: String(count) }],
      ]),
    },
  ];
}
