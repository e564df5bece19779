import type { Indicator } from '../../domain/indicator.ts';
import type { Value } from '../../domain/value.ts';
import type { Block } from '../../pdf/document.ts';
import { spanInWords } from '../dates.ts';
import { actualInWords } from '../figures.ts';
import { plain, type Setting, shown } from '../setting.ts';

/** A value by its categories; the categories are not added up. */
export function disaggregation(
  indicator: Indicator,
  value: Value,
  setting: Setting,
): readonly Block[] {
  const parts = value.disaggregated ?? [];
  if (parts.length === 0) return [];
  const { columns, captions } = setting.words;
  const { periodStart: startDate, periodEnd: endDate } = value;
  const period = spanInWords({ startDate, endDate }, setting.words) ?? '';
  return [
    {
      block: 'table',
      caption: plain(captions.disaggregated(shown(indicator.title, setting), period)),
      columns: [
        { head: plain(columns.categories), share: 3, rowHeader: true },
        { head: plain(columns.actual), share: 2, align: 'decimal' },
      ],
      rows: parts.map(({ dimensions, actual }) => [
        plain(inOrder(dimensions)),
        plain(actualInWords(actual, indicator.measure, setting)),
      ]),
    },
  ];
}

/** Stored maps have no order of their own, so the names of the dimensions give it. */
function inOrder(dimensions: Readonly<Record<string, string>>): string {
  return Object.entries(dimensions)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, category]) => `${name}: ${category}`)
    .join(', ');
}
