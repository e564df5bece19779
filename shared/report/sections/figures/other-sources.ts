import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { shortDay, spanInWords } from '../../../words/dates.ts';
import { actualCell } from '../../cells.ts';
import { citations, line, plain, type Setting, trimmed } from '../../composition-context.ts';
import { joinedTexts } from '../../join-texts.ts';

type Observation = Pick<Value, 'actual' | 'precision' | 'asOf' | 'source'> & {
  readonly note: Text;
};
type Other = NonNullable<Value['otherSources']>[number];

/** Sources that disagree stand side by side, the one the figure comes from first. */
export function otherSources(
  indicator: Indicator,
  value: Value,
  setting: Setting,
): readonly Block[] {
  const others = value.otherSources ?? [];
  if (others.length === 0) return [];
  const { columns, captions } = setting.words;
  const { periodStart: startDate, periodEnd: endDate } = value;
  const period = spanInWords({ startDate, endDate }, setting.words) ?? '';
  return [
    {
      block: 'table',
      caption: joinedTexts(
        [line(indicator.title, setting), plain(captions.otherSources), plain(period)],
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
        ...others.map((each) => ({ ...each, note: noteOf(each, setting) })),
      ].map((each) => row(indicator, each, setting)),
    },
  ];
}

function noteOf({ note }: Other, setting: Setting): Text {
  return note ? line(note, setting) : plain('');
}

function row(
  indicator: Indicator,
  { actual, precision, asOf, source, note }: Observation,
  setting: Setting,
): readonly Text[] {
  return [
    trimmed(citations([source], setting)),
    actualCell(actual, indicator.measure, setting, precision),
    plain(shortDay(asOf, setting.words)),
    note,
  ];
}
