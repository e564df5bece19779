import { familyName } from '../../../domain/framework/family.ts';
import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { spanInWords } from '../../../words/dates.ts';
import { joined } from '../../../words/punctuation.ts';
import { actualCell } from '../../cells.ts';
import { byCategory } from '../../charts/by-category.ts';
import { capitalised, line, plain, type Setting } from '../../composition-context.ts';
import { categoriesOf, dimensionNames } from '../../dimensions.ts';
import { joinedTexts } from '../../join-texts.ts';
import { chartWords } from '../../words/charts.ts';

type Part = NonNullable<Value['disaggregated']>[number];

/** A value by its categories, a table for each way in which it is split; the categories are not added up. */
export function disaggregation(
  indicator: Indicator,
  value: Value,
  setting: Setting,
): readonly Block[] {
  const families = Map.groupBy(value.disaggregated ?? [], ({ dimensions }) =>
    familyName(Object.keys(dimensions)),
  );
  const { periodStart: startDate, periodEnd: endDate } = value;
  const period = spanInWords({ startDate, endDate }, setting.words) ?? '';
  return [...families.values()].flatMap((parts) => {
    const names = namesOf(parts, setting);
    const by = setting.words.captions.by(joined(names, 'comma', setting.words));
    const caption = joinedTexts(
      [line(indicator.title, setting), plain(by), plain(period)],
      'apposition',
      setting.words,
    );
    return ofFamily({ indicator, parts, names, caption }, setting);
  });
}

type Family = {
  readonly indicator: Indicator;
  readonly parts: readonly Part[];
  readonly names: readonly string[];
  readonly caption: Text;
};

function namesOf([first]: readonly Part[], setting: Setting): readonly string[] {
  return first ? dimensionNames(first.dimensions, setting) : [];
}

function ofFamily(
  { indicator, parts, names, caption }: Family,
  setting: Setting,
): readonly Block[] {
  const chart = byCategory(indicator, parts, caption, setting);
  const { inNumbers } = chartWords[setting.snapshot.scope.language];
  return [
    ...chart,
    {
      block: 'table',
      ...(chart.length > 0 ? { caption: plain(inNumbers), ofFigure: true } : { caption }),
      columns: [
        ...names.map((name) => ({ head: plain(capitalised(name)), share: 2, rowHeader: true })),
        { head: plain(setting.words.columns.actual), share: 2, align: 'decimal' },
      ],
      rows: parts.map(({ dimensions, actual }) => [
        ...categoriesOf(dimensions, setting).map(plain),
        actualCell(actual, indicator.measure, setting),
      ]),
    },
  ];
}
