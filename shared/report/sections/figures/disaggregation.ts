import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { Block } from '../../../pdf/document.ts';
import { actualCell } from '../../cells.ts';
import { byCategory } from '../../charts/by-category.ts';
import { spanInWords } from '../../dates.ts';
import { plain, type Setting, shown } from '../../setting.ts';
import { chartWords } from '../../words/charts.ts';
import type { Words } from '../../words/words.ts';

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
  const caption = captions.disaggregated(shown(indicator.title, setting), period);
  const chart = byCategory(indicator, parts, caption, setting);
  const { inNumbers } = chartWords[setting.snapshot.scope.language];
  return [
    ...chart,
    {
      block: 'table',
      caption: plain(chart.length > 0 ? inNumbers : caption),
      columns: [
        { head: plain(columns.categories), share: 3, rowHeader: true },
        { head: plain(columns.actual), share: 2, align: 'decimal' },
      ],
      rows: parts.map(({ dimensions, actual }) => [
        plain(dimensionsInWords(dimensions, setting.words)),
        actualCell(actual, indicator.measure, setting),
      ]),
    },
  ];
}

/** Stored maps have no order of their own, so the names of the dimensions give it. */
export function dimensionsInWords(
  dimensions: Readonly<Record<string, string>>,
  { joints }: Words,
): string {
  return Object.entries(dimensions)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, category]) => `${name}${joints.colon}${category}`)
    .join(joints.comma);
}
