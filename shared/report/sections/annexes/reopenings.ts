import type { Reopening } from '../../../domain/history/reopening.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { formatShortDay } from '../../../words/dates.ts';
import { formatCount } from '../../../words/numbers.ts';
import { joinParts } from '../../../words/punctuation.ts';
import { plain } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { writePerson } from '../../person-text.ts';

/** Every value that was reopened after its approval, with the reason. */
export function writeReopenings(context: CompositionContext): readonly Block[] {
  const { reopenings: all = [] } = context.snapshot;
  if (all.length === 0) return [];
  const { columns, tracing } = context.words;
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
      rows: all.map((each) => makeRow(each, context)),
    },
  ];
}

function makeRow(
  { address, version, at, by, reason }: Reopening,
  context: CompositionContext,
): readonly Text[] {
  const { words } = context;
  const reopened = [formatShortDay(at, words), writePerson(by, context)];
  return [
    plain(address),
    [{ text: formatCount(version, words), data: String(version) }],
    plain(joinParts(reopened, 'apposition', words)),
    plain(reason),
  ];
}
