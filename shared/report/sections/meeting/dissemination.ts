import type { Dissemination } from '../../../domain/meetings/dissemination.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { shortDay } from '../../dates.ts';
import { organisationName } from '../../names.ts';
import { line, plain, type Setting } from '../../setting.ts';

/** Who was sent which report of the meeting, when and how. */
export function disseminated(setting: Setting): readonly Block[] {
  const sent = setting.snapshot.meeting?.disseminations ?? [];
  if (sent.length === 0) return [];
  const { columns, meeting } = setting.words;
  const { caption, recipient, sentOn, channel, report } = meeting.dissemination;
  return [
    {
      block: 'table',
      caption: plain(caption),
      columns: [
        { head: plain(recipient), share: 2.6, rowHeader: true },
        { head: plain(sentOn), share: 1.3 },
        { head: plain(channel), share: 1.4 },
        { head: plain(report), share: 2 },
        { head: plain(columns.note), share: 2 },
      ],
      rows: sent
        .toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1))
        .map((each) => row(each, setting)),
    },
  ];
}

function orderOf({ sentOn, disseminationId }: Dissemination): string {
  return `${sentOn} ${disseminationId}`;
}

function row(sent: Dissemination, setting: Setting): readonly Text[] {
  const { recipient, sentOn, channel, reportId, note } = sent;
  const { words } = setting;
  return [
    recipient.kind === 'office'
      ? line(recipient.name, setting)
      : plain(organisationName(recipient.organisationId, setting)),
    plain(shortDay(sentOn, words)),
    plain(words.meeting.dissemination.channels[channel]),
    plain(reportId),
    note ? line(note, setting) : plain(''),
  ];
}
