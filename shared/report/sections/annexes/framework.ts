import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { ProjectRecords } from '../../../domain/kinds.ts';
import type { Block, Table, Text } from '../../../pdf/document.ts';
import { baselineCell, indicatorName, targetCell } from '../../cells.ts';
import { isPrintedInFull } from '../../extent.ts';
import { line, plain, type Setting, shown } from '../../setting.ts';
import { extentWords } from '../../words/extent.ts';

/** Every indicator of a project under its result, with how it is measured and what is to be reached; a table a project. */
export function frameworkAnnex(setting: Setting): readonly Block[] {
  if (!isPrintedInFull(setting.snapshot)) return [];
  const { caption } = setting.words.framework;
  return setting.snapshot.records.projects.flatMap((records) => {
    const rows = rowsOf(records, setting);
    const title = caption(shown(records.project.title, setting));
    return rows.length === 0 ? [] : [table(title, rows, setting)];
  });
}

/** The framework of all projects in one table, for the file within a report too large to print it. */
export function wholeFramework(setting: Setting): Table {
  const { records, scope } = setting.snapshot;
  const rows = records.projects.flatMap((each) => {
    const title = line(each.project.title, setting);
    return rowsOf(each, setting).map((cells) => [title, ...cells]);
  });
  const { columns, ...rest } = table(extentWords[scope.language].framework, rows, setting);
  return { ...rest, columns: [{ head: plain(setting.words.columns.project) }, ...columns] };
}

function table(caption: string, rows: readonly (readonly Text[])[], { words }: Setting): Table {
  const { columns, framework } = words;
  return {
    block: 'table',
    caption: plain(caption),
    columns: [
      { head: plain(framework.result), share: 2.2 },
      { head: plain(columns.indicator), share: 2.6, rowHeader: true },
      { head: plain(framework.measure), share: 1.3 },
      { head: plain(framework.direction), share: 1.3 },
      { head: plain(framework.accumulation), share: 1.5 },
      { head: plain(columns.baseline), share: 1, align: 'decimal' },
      { head: plain(framework.lastTarget), share: 1.2, align: 'decimal' },
    ],
    rows,
  };
}

function rowsOf(
  { results, indicators }: ProjectRecords,
  setting: Setting,
): readonly (readonly Text[])[] {
  const { words } = setting;
  return results.flatMap((result) => {
    const title = [
      { text: `${words.resultTypes[result.type]}${words.joints.colon}` },
      ...line(result.title, setting),
    ];
    return indicators
      .filter(({ resultId }) => resultId === result.resultId)
      .map((indicator) => row(title, indicator, setting));
  });
}

function row(result: Text, indicator: Indicator, setting: Setting): readonly Text[] {
  const { words } = setting;
  const { measure, ascending, accumulation, periods } = indicator;
  const last = periods
    .toSorted((left, right) => (left.periodEnd < right.periodEnd ? -1 : 1))
    .at(-1);
  return [
    result,
    indicatorName(indicator, setting),
    plain(words.framework.measures[measure]),
    plain(words.ascending[ascending ? 'true' : 'false']),
    plain(words.framework.accumulations[accumulation]),
    baselineCell(indicator, words),
    targetCell(last, measure, words),
  ];
}
