import type { Block } from '../../pdf/document.ts';
import { formatCount } from '../../words/numbers.ts';
import { plain } from '../blocks.ts';
import type { CompositionContext } from '../composition-context.ts';
import {
  chooseFiguresDueWords,
  countFiguresDue,
  type FiguresDue,
  sumCounts,
} from '../figures-due.ts';
import { chartWords } from '../words/charts.ts';
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
  const { words, snapshot } = context;
  const due = countFiguresDue(context);
  const { coverage: caption, labels, number } = chooseFiguresDueWords(context);
  const shown = statuses
    .map((state, fill) => {
      const [value, text] = [String(due[state]), formatCount(due[state], words)];
      return { label: labels[state], value, text, fill };
    })
    .filter(({ value }) => value !== '0');
  if (shown.length === 0) return [];
  return [
    makeFigure(
      {
        caption: plain(caption(formatCount(sumCounts(due), words))),
        drawing: { kind: 'donut', parts: shown },
        says: shown.map(({ label, text }) => [label, text]),
      },
      context,
    ),
    {
      block: 'table',
      caption: plain(chartWords[snapshot.scope.language].inNumbers),
      ofFigure: true,
      columns: [
        { head: plain(words.columns.status), share: 3, rowHeader: true },
        { head: plain(number), share: 1, align: 'decimal' },
      ],
      rows: shown.map(({ label, value, text }) => [plain(label), [{ text, data: value }]]),
    },
  ];
}
