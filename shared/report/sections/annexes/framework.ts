import { type Indicator, isQuantitative } from '../../../domain/framework/indicator.ts';
import type { Result } from '../../../domain/framework/result.ts';
import type { ProjectRecords } from '../../../domain/owned-records.ts';
import { sortByPeriod } from '../../../domain/rollup/values-at.ts';
import { addLabel, heading } from '../../blocks.ts';
import { baselineCell, indicatorName, targetCells } from '../../cells.ts';
import { classificationFacts } from '../../classification.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { colon, nameLabel, plain } from '../../inline.ts';
import type { Phrases } from '../../phrases.ts';
import { isPrintedInFull } from '../../print-limit.ts';
import { quote, recordLine, recordName, recordText } from '../../record-texts.ts';
import type { Block, Table, Text } from '../../tree.ts';
/** Every indicator of a project with its measure, baseline and targets; one table for each result. */
export function writeFrameworkAnnex(context: CompositionContext): readonly Block[] {
  const { snapshot } = context;
  if (!isPrintedInFull(snapshot)) return [];
  return snapshot.records.projects.flatMap((records) => {
    const tables = groupByResult(records, context).map(({ caption, rows, notes }) => ({
      ...makeTable(caption, rows, context),
      ...(notes.length > 0 && { notes }),
    }));
    const isNamed = snapshot.scope.projectId === undefined && tables.length > 0;
    const { projectId, title } = records.project;
    return [
      ...(isNamed ? [heading(2, `framework-${projectId}`, recordName(title))] : []),
      ...tables,
    ];
  });
}

function makeTable(
  caption: Text,
  rows: readonly (readonly Text[])[],
  { words }: CompositionContext,
): Table {
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

type ResultRows = {
  readonly caption: Text;
  readonly rows: readonly (readonly Text[])[];
  readonly notes: readonly Text[];
};

/** The results that have indicators. */
function groupByResult(
  { results, indicators }: ProjectRecords,
  context: CompositionContext,
): readonly ResultRows[] {
  const { resultTypes } = context.words;
  const own = Map.groupBy(indicators, ({ resultId }) => resultId);
  return results.flatMap((result) => {
    const { resultId, type, title } = result;
    const indicatorsOf = own.get(resultId) ?? [];
    const rows = indicatorsOf.map((indicator) => makeRow(indicator, context));
    const caption = [{ leading: [resultTypes[type], colon] }, ...recordText(title)];
    return rows.length === 0
      ? []
      : [
          {
            caption,
            rows,
            notes: [result, ...indicatorsOf].flatMap((each) => writeNotes(each, context)),
          },
        ];
  });
}

/** The description of a result or an indicator, and its classification in published lists. */
function writeNotes(record: Result | Indicator, context: CompositionContext): readonly Text[] {
  const title = [nameLabel(quote(record.title))];
  const facts = classificationFacts(record, context).map(([label, text]) => addLabel(label, text));
  const described = record.description ? [recordLine(record.description)] : [];
  return [...described, ...facts].map((text) => [...title, ...text]);
}

function makeRow(indicator: Indicator, context: CompositionContext): readonly Text[] {
  const { words } = context;
  const { measure, accumulation, periods } = indicator;
  return [
    indicatorName(indicator),
    plain(words.measures[measure]),
    writeDirection(indicator, words),
    plain(words.accumulations[accumulation]),
    baselineCell(indicator, context),
    ...targetCells(sortByPeriod(periods).at(-1), measure, context),
  ];
}

/** Categories without an order have no direction. */
function writeDirection({ measure, ascending }: Indicator, words: Phrases): Text {
  const isOrdered = isQuantitative(measure) || measure === 'ordinal';
  return plain(isOrdered ? words.ascending[`${ascending ?? 'unknown'}`] : '');
}
