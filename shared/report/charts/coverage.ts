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

/** Somebody may have approved that there is nothing to report; that is not reported. */
function countsOf({ snapshot }: Setting) {
  const { records, counts } = snapshot;
  const approved = records.projects.flatMap(({ values }) =>
    values.filter(({ status }) => status === 'approved'),
  );
  const reported = approved.filter(({ actual }) => actual.kind !== 'not_reported');
  const withEvidence = reported.filter(({ evidence = [] }) => evidence.length > 0).length;
  const all = Object.values(counts);
  const sum = (of: (count: (typeof all)[number]) => number) =>
    all.reduce((total, count) => total + of(count), 0);
  return {
    withEvidence,
    withoutEvidence: reported.length - withEvidence,
    inReview: sum(({ total }) => total) - approved.length,
    notReported: sum(({ missing }) => missing) + approved.length - reported.length,
  };
}
