import type { Reopening } from '../../../domain/history/reopening.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatCount, formatShortDayOf } from '../../formats.ts';
import { joinTexts, plain } from '../../inline.ts';
import { writePerson } from '../../person-text.ts';
import type { Block, Text } from '../../tree.ts';
import { nameRecord } from './named-record.ts';

/** Every value that was reopened after its approval, with the reason. */
export function writeReopenings(context: CompositionContext): readonly Block[] {
  const { reopenings: all = [] } = context.snapshot;
  if (all.length === 0) return [];
  const { columns, tracing } = context.words;
  return [
    {
      block: 'table',
      id: 'reopened-values',
      caption: plain(tracing.caption),
      columns: [
        { head: plain(columns.figure), share: 3, rowHeader: true },
        { head: plain(columns.version), share: 0.8, align: 'decimal' },
        { head: plain(tracing.reopened), share: 1.8 },
        { head: plain(tracing.reason), share: 3 },
        { head: plain(columns.record), inFileOnly: true },
      ],
      rows: all.map((each) => makeRow(each, context)),
    },
  ];
}

function makeRow(
  { address, version, at, by, reason }: Reopening,
  context: CompositionContext,
): readonly Text[] {
  const reopened = [formatShortDayOf(at, context), writePerson(by, context)];
  return [
    nameRecord(address, context),
    [{ ...formatCount(version), data: String(version) }],
    joinTexts(reopened, 'apposition'),
    plain(reason),
    plain(address),
  ];
}
