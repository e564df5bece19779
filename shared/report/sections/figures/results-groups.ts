import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Result } from '../../../domain/framework/result.ts';
import type { StatusBand } from '../../../domain/programme/status-bands.ts';
import { indicatorName } from '../../cells.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { joinTexts, plain } from '../../inline.ts';
import { recordText } from '../../record-texts.ts';
import type { Table, Text } from '../../tree.ts';
import type { PeriodFigure } from './printed-periods.ts';

/** An indicator with the figures of its row: of one period, or of every period that has a column. */
export type Row = {
  readonly indicator: Indicator;
  readonly figures: readonly PeriodFigure[];
  /** Only in the row of the latest figure. */
  readonly status: StatusBand | undefined;
};
export type Group = { readonly result: Result; readonly rows: readonly Row[] };

type Headings = NonNullable<Table['groups']>;

export function groupByResult(groups: readonly Group[], { words }: CompositionContext): Headings {
  return placeHeadings(
    groups.map(({ result, rows }) => ({
      heading: addBehind(recordText(result.title), plain(words.resultTypes[result.type])),
      rows,
    })),
  );
}

/** Each indicator with the result that it belongs to. */
export function groupByIndicator(
  groups: readonly Group[],
  { words }: CompositionContext,
): Headings {
  const own = groups.flatMap(({ result, rows }) =>
    [...Map.groupBy(rows, ({ indicator }) => indicator)].map(([indicator, ofIndicator]) => ({
      heading: addBehind(
        indicatorName(indicator),
        joinTexts([recordText(result.title), plain(words.resultTypes[result.type])], 'comma'),
      ),
      rows: ofIndicator,
    })),
  );
  return placeHeadings(own);
}

function addBehind(name: Text, remark: Text): Text {
  const behind = remark.map((inline) => ({ ...inline, secondary: true }));
  return [...name, { trailing: [{ text: ' ' }, ...behind] }];
}

function placeHeadings(
  groups: readonly { readonly heading: Text; readonly rows: readonly Row[] }[],
): Headings {
  let before = 0;
  return groups.map(({ heading, rows }) => {
    const group = { before, heading };
    before += rows.length;
    return group;
  });
}
