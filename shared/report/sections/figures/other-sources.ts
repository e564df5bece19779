import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { formatOpenSpan, formatShortDay } from '../../../words/dates.ts';
import { actualCell } from '../../cells.ts';
import {
  type CompositionContext,
  cite,
  plain,
  recordText,
  trimStart,
} from '../../composition-context.ts';
import { joinTexts } from '../../join-texts.ts';

type Observation = Pick<Value, 'actual' | 'precision' | 'asOf' | 'source'> & {
  readonly note: Text;
};
type OtherSource = NonNullable<Value['otherSources']>[number];

/** Sources that disagree stand side by side, the one the figure comes from first. */
export function writeOtherSources(
  indicator: Indicator,
  value: Value,
  setting: CompositionContext,
): readonly Block[] {
  const others = value.otherSources ?? [];
  if (others.length === 0) return [];
  const { columns, captions } = setting.words;
  const { periodStart: startDate, periodEnd: endDate } = value;
  const period = formatOpenSpan({ startDate, endDate }, setting.words) ?? '';
  return [
    {
      block: 'table',
      caption: joinTexts(
        [recordText(indicator.title, setting), plain(captions.otherSources), plain(period)],
        'apposition',
        setting.words,
      ),
      columns: [
        { head: plain(columns.source), share: 1, rowHeader: true },
        { head: plain(columns.actual), share: 2, align: 'decimal' },
        { head: plain(columns.asOf), share: 1.5 },
        { head: plain(columns.note), share: 3 },
      ],
      rows: [
        { ...value, note: plain(captions.reportedValue) },
        ...others.map((each) => ({ ...each, note: writeNote(each, setting) })),
      ].map((each) => makeRow(indicator, each, setting)),
    },
  ];
}

function writeNote({ note }: OtherSource, setting: CompositionContext): Text {
  return note ? recordText(note, setting) : plain('');
}

function makeRow(
  indicator: Indicator,
  { actual, precision, asOf, source, note }: Observation,
  setting: CompositionContext,
): readonly Text[] {
  return [
    trimStart(cite([source], setting)),
    actualCell(actual, indicator.measure, setting, precision),
    plain(formatShortDay(asOf, setting.words)),
    note,
  ];
}
