import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Value } from '../../../domain/values/value.ts';
import { actualCell } from '../../cells.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatOpenSpan, formatShortDay } from '../../formats.ts';
import { joinTexts, plain } from '../../inline.ts';
import { recordText } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';

type Observation = Pick<Value, 'actual' | 'precision' | 'asOf' | 'source'> & {
  readonly note: Text;
};
type OtherSource = NonNullable<Value['otherSources']>[number];

/** Sources that disagree, in one table; the source of the reported value comes first. */
export function writeOtherSources(
  indicator: Indicator,
  value: Value,
  context: CompositionContext,
): readonly Block[] {
  const others = value.otherSources ?? [];
  if (others.length === 0) return [];
  const { columns, captions } = context.words;
  const { periodStart: startDate, periodEnd: endDate } = value;
  const period = formatOpenSpan({ startDate, endDate }) ?? '';
  return [
    {
      block: 'table',
      caption: joinTexts(
        [recordText(indicator.title), plain(captions.otherSources), plain(period)],
        'apposition',
      ),
      columns: [
        { head: plain(columns.source), share: 1, rowHeader: true },
        { head: plain(columns.actual), share: 2, align: 'decimal' },
        { head: plain(columns.asOf), share: 1.5 },
        { head: plain(columns.note), share: 3 },
      ],
      rows: [
        { ...value, note: plain(captions.reportedValue) },
        ...others.map((each) => ({ ...each, note: writeNote(each) })),
      ].map((each) => makeRow(indicator, each, context)),
    },
  ];
}

function writeNote({ note }: OtherSource): Text {
  return note ? recordText(note) : plain('');
}

function makeRow(
  indicator: Indicator,
  { actual, precision, asOf, source, note }: Observation,
  context: CompositionContext,
): readonly Text[] {
  return [
    cite([source], context),
    actualCell(actual, indicator.measure, context, precision),
    plain(formatShortDay(asOf)),
    note,
  ];
}
