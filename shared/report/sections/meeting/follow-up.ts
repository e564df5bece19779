import type { CompositionContext } from '../../composition-context.ts';
import { formatCount, formatRatio } from '../../formats.ts';
import { type Inline, plain } from '../../inline.ts';
import type { Block } from '../../tree.ts';
import { makeActionItemTable } from './action-items.ts';
/** The status of action items from earlier meetings on the day of this meeting. */
export function writeFollowUp(context: CompositionContext): readonly Block[] {
  const followUp = context.snapshot.meeting?.followUp;
  if (!followUp || followUp.previousMeetingIds.length === 0) return [];
  const { followUp: labels } = context.words.meeting;
  const { carriedOver, done, dropped, overdue, asOf } = followUp;
  const items = [...carriedOver.map(({ overdue: _, ...item }) => item), ...done, ...dropped];
  return [
    { block: 'paragraph', text: [writeClosureRate(context)] },
    ...(overdue > 0
      ? [
          {
            block: 'paragraph',
            text: plain(labels.overdue(formatCount(overdue))),
          } as const,
        ]
      : []),
    ...(items.length === 0
      ? []
      : [makeActionItemTable(labels.caption, { items, on: asOf }, context)]),
  ];
}

/** Without open items there is no rate; it must not read as 0 %. */
function writeClosureRate({ snapshot, words }: CompositionContext): Inline {
  const { followUp: labels } = words.meeting;
  const rate = snapshot.meeting?.followUp.closureRate;
  if (rate?.ratio === undefined) return labels.none;
  const { numerator, denominator, ratio } = rate;
  return labels.rate(formatCount(numerator), formatCount(denominator), formatRatio(ratio));
}
