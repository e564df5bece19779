import type { ProjectRecords } from '../../domain/ports.ts';
import type { Block } from '../../pdf/document.ts';
import { counted } from '../numbers.ts';
import { plain, type Setting } from '../setting.ts';
import { figure } from './figure.ts';

/** How much of what was to be reported is approved and evidenced, as a ring and as a table. */
export function coverage(setting: Setting): readonly Block[] {
  const { words, snapshot } = setting;
  const counts = countsOf(setting);
  const parts = [
    [words.figures.withEvidence, counts.withEvidence],
    [words.figures.withoutEvidence, counts.withoutEvidence],
    [words.figures.inReview, counts.inReview],
    [words.figures.notReported, counts.notReported],
  ] as const;
  if (snapshot.records.projects.length === 0 || parts.every(([, count]) => count === 0)) return [];
  const shown = parts.map(([label, count]) => {
    return { label, value: String(count), text: counted(count, words) };
  });
  const caption = words.figures.coverage;
  return [
    figure(
      {
        caption,
        drawing: { kind: 'donut', parts: shown },
        says: shown.map(({ label, text }) => [label, text]),
      },
      setting,
    ),
    {
      block: 'table',
      caption: plain(caption),
      columns: [
        { head: plain(words.columns.status), share: 3, rowHeader: true },
        { head: plain(words.project.values), share: 1, align: 'decimal' },
      ],
      rows: shown.map(({ label, value, text }) => [plain(label), [{ text, data: value }]]),
    },
  ];
}

function countsOf({ snapshot }: Setting) {
  const { records, counts, scope } = snapshot;
  const approved = records.projects.flatMap(({ values }) =>
    values.filter(({ status }) => status === 'approved'),
  );
  const withEvidence = approved.filter(({ evidence = [] }) => evidence.length > 0).length;
  const all = Object.values(counts);
  const total = all.reduce((sum, count) => sum + count.total, 0);
  const due = records.projects.reduce((sum, project) => sum + periodsDue(project, scope.asOf), 0);
  return {
    withEvidence,
    withoutEvidence: approved.length - withEvidence,
    inReview: total - approved.length,
    notReported: Math.max(0, due - total),
  };
}

/** Periods that were over by the date of the report. */
function periodsDue({ indicators }: ProjectRecords, asOf: string): number {
  const over = indicators.map(
    ({ periods }) => periods.filter(({ periodEnd }) => periodEnd <= asOf).length,
  );
  return over.reduce((sum, count) => sum + count, 0);
}
