import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { actualCell } from '../../cells.ts';
import { shortDay, spanInWords } from '../../dates.ts';
import { filled } from '../../joints.ts';
import { citations, line, plain, type Setting, trimmed } from '../../setting.ts';

type Observation = Pick<Value, 'actual' | 'precision' | 'asOf' | 'source'> & {
  readonly note?: NonNullable<Value['otherSources']>[number]['note'];
};

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
      caption: filled(
        (title) => captions.otherSources(title, period),
        [line(indicator.title, setting)],
      ),
      columns: [
        { head: plain(columns.source), share: 1, rowHeader: true },
        { head: plain(columns.actual), share: 2, align: 'decimal' },
        { head: plain(columns.asOf), share: 1.5 },
        { head: plain(columns.note), share: 3 },
      ],
      rows: [value, ...others].map((each) => row(indicator, each, setting)),
    },
  ];
}

function row(indicator: Indicator, observed: Observation, setting: Setting): readonly Text[] {
  const { actual, precision, asOf, source, note } = observed;
  return [
    trimmed(citations([source], setting)),
    actualCell(actual, indicator.measure, setting, precision),
    plain(shortDay(asOf, setting.words)),
    note ? line(note, setting) : plain(''),
  ];
}
