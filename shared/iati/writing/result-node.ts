import type { IndicatorInput } from '../../domain/framework/indicator-input.ts';
import { periodIdOf } from '../../domain/framework/period-id.ts';
import { addressOf } from '../../domain/record-addresses.ts';
import { measureCodes, resultTypeCodes } from '../codes.ts';
import { withNotes } from '../indicator-notes.ts';
import { otherKey } from '../map/place-figures.ts';
import { type FigureSetting, figureNode, figureNodes } from './figure-nodes.ts';
import { type Node, nodeOf } from './node.ts';
import { referenceNodes } from './references.ts';
import { sortByOrder } from './sort-by-order.ts';
import { textNodes } from './texts.ts';
import type { RecordsToWrite, Writing, WrittenValue } from './writing.ts';

type Context = {
  readonly projectId: string;
  readonly references: ReadonlyMap<string, string>;
  readonly writing: Writing;
};

export function resultNode(
  { resultId, input }: RecordsToWrite['results'][number],
  { indicators, values }: RecordsToWrite,
  context: Context,
): Node {
  const { projectId, writing } = context;
  const record = addressOf('result', { projectId, resultId });
  const own = sortByOrder(indicators.filter((each) => each.input.resultId === resultId));
  // 8.11.1: references stand in the result or in its indicators, not in both.
  const isTwice =
    (input.references ?? []).length > 0 &&
    own.some((each) => (each.input.references ?? []).length > 0);
  if (isTwice) writing.report('references-twice', record);
  const children = [
    ...textNodes('title', input.title, writing.language),
    ...textNodes('description', input.description, writing.language),
    ...(isTwice ? [] : referenceNodes(input.references, 'ResultVocabulary', record, writing)),
    ...own.map((each) => indicatorNode(each, values, context)),
  ];
  return nodeOf(
    'result',
    { type: resultTypeCodes[input.type] },
    { children, key: `result/${resultId}`, record },
  );
}

function indicatorNode(
  { indicatorId, input }: RecordsToWrite['indicators'][number],
  values: readonly WrittenValue[],
  { projectId, references, writing }: Context,
): Node {
  const { measure, ascending, title, baseline, otherBaselines = [], periods } = input;
  const record = addressOf('indicator', { projectId, indicatorId });
  const setting = { indicator: input, references, record, writing };
  const baselines = [baseline, ...otherBaselines].flatMap((each, at) => {
    if (!each) return [];
    const { value: actual, asOf, source, ...beside } = each;
    const attributes = { year: asOf?.slice(0, 4), 'iso-date': asOf?.slice(4) ? asOf : undefined };
    return figureNodes(
      { actual, ...beside },
      {
        ...setting,
        name: 'baseline',
        key: baselineKey(indicatorId, at),
        attributes,
        links: [source],
      },
    );
  });
  const byPeriod = new Map(
    values
      .filter((each) => each.indicatorId === indicatorId)
      .map((each) => [each.periodId, each.input]),
  );
  const children = [
    ...textNodes('title', title, writing.language),
    ...textNodes('description', withNotes(input, writing.language), writing.language),
    ...referenceNodes(input.references, 'IndicatorVocabulary', record, writing),
    ...baselines,
    ...periods.map((period) =>
      periodNode(period, byPeriod.get(periodIdOf(period)), {
        ...setting,
        key: periodKey(indicatorId, period),
        address: addressOf('value', { projectId, indicatorId, periodId: periodIdOf(period) }),
      }),
    ),
  ];
  const attributes = {
    measure: measureCodes[measure],
    ascending: ascending === undefined ? undefined : String(ascending),
  };
  return nodeOf('indicator', attributes, { children, key: `indicator/${indicatorId}`, record });
}

type Period = IndicatorInput['periods'][number];
type Days = Pick<Period, 'periodStart' | 'periodEnd'>;

export const baselineKey = (indicatorId: string, at: number) => `baseline/${indicatorId}/${at}`;
export const periodKey = (indicatorId: string, { periodStart, periodEnd }: Days) =>
  `period/${indicatorId}/${periodStart}/${periodEnd}`;

type PeriodSetting = Omit<FigureSetting, 'name'> & {
  /** Of its value. */
  readonly address: string;
};

function periodNode(
  { periodStart, periodEnd, target, revisedTarget }: Period,
  value: WrittenValue['input'] | undefined,
  { address, ...setting }: PeriodSetting,
): Node {
  const { key, record, writing } = setting;
  if (revisedTarget) writing.report('revised-target', record, periodStart);
  const newest = revisedTarget ?? target;
  const children = [
    nodeOf('period-start', { 'iso-date': periodStart }),
    nodeOf('period-end', { 'iso-date': periodEnd }),
    ...(newest ? targetNodes(newest, setting) : []),
    ...(value ? actualNodes(value, { ...setting, record: address }) : []),
  ];
  return nodeOf('period', {}, { children, key, record });
}

function targetNodes(
  { value: actual, source, ...beside }: NonNullable<Period['target']>,
  setting: Omit<FigureSetting, 'name'>,
): readonly Node[] {
  const key = `target/${setting.key}`;
  return figureNodes({ actual, ...beside }, { ...setting, name: 'target', key, links: [source] });
}

/** The figure, what other sources say beside it, and its parts. */
function actualNodes(
  { otherSources = [], evidence = [], source, ...value }: WrittenValue['input'],
  setting: Omit<FigureSetting, 'name'>,
): readonly Node[] {
  const own = { ...setting, name: 'actual' as const, key: `actual/${setting.key}` };
  const others = otherSources.flatMap(({ actual, note, source: other }, at) =>
    figureNode({ actual, comment: note, key: otherKey(at), locations: [] }, own, [other]),
  );
  return [...figureNodes(value, { ...own, links: [source, ...evidence] }), ...others];
}
