import type { Reopening } from '../../../domain/history/reopening.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatCount, formatShortDayOf } from '../../formats.ts';
import { joinTexts, plain } from '../../inline.ts';
import { writePerson } from '../../person-text.ts';
import type { Block, Text } from '../../tree.ts';
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
  const reopened = [formatShortDayOf(at, context), writePerson(by, context)];
  return [
    plain(address),
    [{ ...formatCount(version), data: String(version) }],
    joinTexts(reopened, 'apposition'),
    plain(reason),
  ];
}
