import type { Block } from '../../../pdf/document.ts';
import { counted, inSentence, percentage } from '../../../words/numbers.ts';
import { plain, type Setting } from '../../composition-context.ts';
import { actionItemTable } from './action-items.ts';

/** What became of the action items of earlier meetings by the day of this one. */
export function followedUp(setting: Setting): readonly Block[] {
  const followUp = setting.snapshot.meeting?.followUp;
  if (!followUp || followUp.previousMeetingIds.length === 0) return [];
  const { followUp: labels } = setting.words.meeting;
  const { carriedOver, done, dropped, overdue, asOf } = followUp;
  const items = [...carriedOver.map(({ overdue: _, ...item }) => item), ...done, ...dropped];
  return [
    { block: 'paragraph', text: plain(rateOf(setting)) },
    ...(overdue > 0
      ? [
          {
            block: 'paragraph',
            text: plain(labels.overdue(counted(overdue, inSentence(setting.words)))),
          } as const,
        ]
      : []),
    ...(items.length === 0 ? [] : [actionItemTable(labels.caption, { items, on: asOf }, setting)]),
  ];
}

/** Where nothing was open there is no rate: that is not 0 %. */
function rateOf({ snapshot, words }: Setting): string {
  const { followUp: labels } = words.meeting;
  const rate = snapshot.meeting?.followUp.closureRate;
  if (rate?.ratio === undefined) return labels.none;
  const { numerator, denominator, ratio } = rate;
  const own = inSentence(words);
  return labels.rate(counted(numerator, own), counted(denominator, own), percentage(ratio, own));
}
