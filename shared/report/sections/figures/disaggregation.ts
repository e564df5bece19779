import { familyName } from '../../../domain/framework/family.ts';
import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { formatOpenSpan } from '../../../words/dates.ts';
import { joinParts } from '../../../words/punctuation.ts';
import { actualCell } from '../../cells.ts';
import { chartByCategory } from '../../charts/by-category.ts';
import {
  type CompositionContext,
  capitalise,
  plain,
  recordText,
} from '../../composition-context.ts';
import { listCategories, listDimensions } from '../../dimensions.ts';
import { joinTexts } from '../../join-texts.ts';
import { chartWords } from '../../words/charts.ts';

type CategoryValue = NonNullable<Value['disaggregated']>[number];

/** A value by its categories, a table for each way in which it is split; the categories are not added up. */
export function writeDisaggregation(
  indicator: Indicator,
  value: Value,
  setting: CompositionContext,
): readonly Block[] {
  const families = Map.groupBy(value.disaggregated ?? [], ({ dimensions }) =>
    familyName(Object.keys(dimensions)),
  );
  const { periodStart: startDate, periodEnd: endDate } = value;
  const period = formatOpenSpan({ startDate, endDate }, setting.words) ?? '';
  return [...families.values()].flatMap((parts) => {
    const names = listNames(parts, setting);
    const by = setting.words.captions.by(joinParts(names, 'comma', setting.words));
    const caption = joinTexts(
      [recordText(indicator.title, setting), plain(by), plain(period)],
      'apposition',
      setting.words,
    );
    return writeFamily({ indicator, parts, names, caption }, setting);
  });
}

type Family = {
  readonly indicator: Indicator;
  readonly parts: readonly CategoryValue[];
  readonly names: readonly string[];
  readonly caption: Text;
};

function listNames(
  [first]: readonly CategoryValue[],
  setting: CompositionContext,
): readonly string[] {
  return first ? listDimensions(first.dimensions, setting) : [];
}

function writeFamily(
  { indicator, parts, names, caption }: Family,
  setting: CompositionContext,
): readonly Block[] {
  const chart = chartByCategory(indicator, parts, caption, setting);
  const { inNumbers } = chartWords[setting.snapshot.scope.language];
  return [
    ...chart,
    {
      block: 'table',
      ...(chart.length > 0 ? { caption: plain(inNumbers), ofFigure: true } : { caption }),
      columns: [
        ...names.map((name) => ({ head: plain(capitalise(name)), share: 2, rowHeader: true })),
        { head: plain(setting.words.columns.actual), share: 2, align: 'decimal' },
      ],
      rows: parts.map(({ dimensions, actual }) => [
        ...listCategories(dimensions, setting).map(plain),
        actualCell(actual, indicator.measure, setting),
      ]),
    },
  ];
}
