import { subheading } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { countFiguresDue, type FiguresDue, sumCounts } from '../../figures-due.ts';
import { formatCount } from '../../formats.ts';
import { colon, joinTexts, plain } from '../../inline.ts';
import { oneAfterOther } from '../../render/strings.ts';
import type { Block, Text } from '../../tree.ts';

/** The figures due by reporting status, as a strip under a heading with this id. */
export function writeReportingStatus(id: string, context: CompositionContext): readonly Block[] {
  const { words } = context;
  const due = countFiguresDue(context);
  if (sumCounts(due) === 0) return [];
  const parts = listParts(due, context);
  const said = parts.map(({ label, number }): Text => [...label, colon, formatCount(number)]);
  const title = words.figuresDue.coverage(formatCount(sumCounts(due)));
  return [
    subheading(id, title),
    {
      block: 'status_strip',
      parts,
      alternative: oneAfterOther([title, colon, ...joinTexts(said, 'semicolon')]),
    },
  ];
}

/** Four fills that can be told apart in grey, for five statuses. */
function listParts(due: FiguresDue, { words }: CompositionContext) {
  const { labels } = words.figuresDue;
  const unproven = due.withoutEvidence + due.illustrative;
  const labelOfUnproven =
    due.illustrative === 0
      ? labels.withoutEvidence
      : due.withoutEvidence === 0
        ? labels.illustrative
        : words.frontPages.withoutEvidenceOrIllustrative;
  const parts = [
    { label: labels.withEvidence, number: due.withEvidence, fill: 'solid' },
    { label: labelOfUnproven, number: unproven, fill: 'hatched' },
    { label: labels.notApproved, number: due.notApproved, fill: 'light' },
    { label: labels.notReported, number: due.notReported, fill: 'dashed' },
  ] as const;
  return parts
    .filter(({ number }) => number > 0)
    .map(({ label, ...rest }) => ({ label: plain(label), ...rest }));
}
