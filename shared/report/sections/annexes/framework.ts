import { type Indicator, isQuantitative } from '../../../domain/framework/indicator.ts';
import type { ProjectRecords } from '../../../domain/kinds.ts';
import { inOrder } from '../../../domain/rollup/values-at.ts';
import type { Block, Table, Text } from '../../../pdf/document.ts';
import { baselineCell, indicatorName, targetCells } from '../../cells.ts';
import { heading, line, named, plain, type Setting } from '../../composition-context.ts';
import { isPrintedInFull } from '../../print-limit.ts';
import { extentWords } from '../../words/large-report.ts';
import type { Words } from '../../words/words.ts';

/** Every indicator of a project under its result, with how it is measured and what is to be reached; a table a result. */
export function frameworkAnnex(setting: Setting): readonly Block[] {
  const { snapshot } = setting;
  if (!isPrintedInFull(snapshot)) return [];
  return snapshot.records.projects.flatMap((records) => {
    const tables = byResult(records, setting).map(({ caption, rows }) =>
      table(caption, rows, setting),
    );
    const isNamed = snapshot.scope.projectId === undefined && tables.length > 0;
    const { projectId, title } = records.project;
    return [
      ...(isNamed ? [heading(2, `framework-${projectId}`, named(title, setting))] : []),
      ...tables,
    ];
  });
}

/** The framework of all projects in one table, for the file within a report too large to print it. */
export function wholeFramework(setting: Setting): Table {
  const { records, scope } = setting.snapshot;
  const { columns, framework } = setting.words;
  const rows = records.projects.flatMap((each) => {
    const title = named(each.project.title, setting);
    return byResult(each, setting).flatMap(({ caption, rows }) =>
      rows.map((cells) => [title, caption, ...cells]),
    );
  });
  const { columns: own, ...rest } = table(
    plain(extentWords[scope.language].framework),
    rows,
    setting,
  );
  const heads = [columns.project, framework.result].map((head) => ({ head: plain(head) }));
  return { ...rest, columns: [...heads, ...own] };
}

function table(caption: Text, rows: readonly (readonly Text[])[], { words }: Setting): Table {
  const { columns, framework } = words;
  return {
    block: 'table',
    caption,
    columns: [
      { head: plain(columns.indicator), share: 3.2, rowHeader: true },
      { head: plain(framework.measure), share: 1.3 },
      { head: plain(framework.direction), share: 1.5 },
      { head: plain(framework.accumulation), share: 1.5 },
      { head: plain(columns.baseline), share: 1, align: 'decimal' },
      { head: plain(columns.originalTarget), share: 1.2, align: 'decimal' },
      { head: plain(framework.lastTarget), share: 1.2, align: 'decimal' },
    ],
    rows,
  };
}

type OfResult = { readonly caption: Text; readonly rows: readonly (readonly Text[])[] };

/** The results that have indicators. */
function byResult({ results, indicators }: ProjectRecords, setting: Setting): readonly OfResult[] {
  const { resultTypes, joints } = setting.words;
  const own = Map.groupBy(indicators, ({ resultId }) => resultId);
  return results.flatMap(({ resultId, type, title }) => {
    const rows = (own.get(resultId) ?? []).map((indicator) => row(indicator, setting));
    const caption = [{ text: `${resultTypes[type]}${joints.colon}` }, ...line(title, setting)];
    return rows.length === 0 ? [] : [{ caption, rows }];
  });
}

function row(indicator: Indicator, setting: Setting): readonly Text[] {
  const { words } = setting;
  const { measure, accumulation, periods } = indicator;
  return [
    indicatorName(indicator, setting),
    plain(words.measures[measure]),
    plain(directionOf(indicator, words)),
    plain(words.accumulations[accumulation]),
    baselineCell(indicator, words),
    ...targetCells(inOrder(periods).at(-1), measure, words),
  ];
}

/** Only what has an order can have more or less of it. */
function directionOf({ measure, ascending }: Indicator, words: Words): string {
  const isOrdered = isQuantitative(measure) || measure === 'ordinal';
  return isOrdered ? words.ascending[`${ascending}`] : '';
}
