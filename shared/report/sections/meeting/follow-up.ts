import type { Block } from '../../../pdf/document.ts';
import { formatCount, formatRatio } from '../../../words/numbers.ts';
import { plain } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { makeActionItemTable } from './action-items.ts';

/** The status of action items from earlier meetings on the day of this meeting. */
export function writeFollowUp(context: CompositionContext): readonly Block[] {
  const followUp = context.snapshot.meeting?.followUp;
  if (!followUp || followUp.previousMeetingIds.length === 0) return [];
  const { followUp: labels } = context.words.meeting;
  const { carriedOver, done, dropped, overdue, asOf } = followUp;
  const items = [...carriedOver.map(({ overdue: _, ...item }) => item), ...done, ...dropped];
  return [
    { block: 'paragraph', text: plain(writeClosureRate(context)) },
    ...(overdue > 0
      ? [
          {
            block: 'paragraph',
            text: plain(labels.overdue(formatCount(overdue, context.words))),
          } as const,
        ]
      : []),
    ...(items.length === 0
      ? []
      : [makeActionItemTable(labels.caption, { items, on: asOf }, context)]),
  ];
}

/** Without open items there is no rate; it must not read as 0 %. */
function writeClosureRate({ snapshot, words }: CompositionContext): string {
  const { followUp: labels } = words.meeting;
  const rate = snapshot.meeting?.followUp.closureRate;
  if (rate?.ratio === undefined) return labels.none;
  const { numerator, denominator, ratio } = rate;
  const own = words;
  return labels.rate(
    formatCount(numerator, own),
    formatCount(denominator, own),
    formatRatio(ratio, own),
  );
}
