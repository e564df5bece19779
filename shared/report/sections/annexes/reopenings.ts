import type { Reopening } from '../../../domain/review/reopening.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { shortDay } from '../../../words/dates.ts';
import { counted } from '../../../words/numbers.ts';
import { joined } from '../../../words/punctuation.ts';
import { plain, type Setting } from '../../composition-context.ts';

/** Enough of a number to tell members apart. */
export const shortMember = 8;

/** Every value that was opened again after its approval, with the reason that was given. */
export function reopenings(setting: Setting): readonly Block[] {
  const { reopenings: all = [] } = setting.snapshot;
  if (all.length === 0) return [];
  const { columns, tracing } = setting.words;
  return [
    {
      block: 'table',
      caption: plain(tracing.caption),
      columns: [
        { head: plain(columns.record), share: 3, rowHeader: true },
        { head: plain(columns.version), share: 0.8, align: 'decimal' },
        { head: plain(tracing.reopened), share: 1.8 },
        { head: plain(tracing.reason), share: 3 },
      ],
      rows: all.map((each) => row(each, setting)),
    },
  ];
}

function row({ address, version, at, by, reason }: Reopening, { words }: Setting): readonly Text[] {
  return [
    plain(address),
    [{ text: counted(version, words), data: String(version) }],
    plain(joined([shortDay(at, words), by.slice(0, shortMember)], 'apposition', words)),
    plain(reason),
  ];
}
