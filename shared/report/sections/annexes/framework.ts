import { type Indicator, isQuantitative } from '../../../domain/framework/indicator.ts';
import type { Result } from '../../../domain/framework/result.ts';
import type { Project } from '../../../domain/programme/project.ts';
import { sortByPeriod } from '../../../domain/rollup/values-at.ts';
import { addLabel, paragraph } from '../../blocks.ts';
import { baselineCell, indicatorName, targetCells } from '../../cells.ts';
import { classificationFacts } from '../../classification.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { colon, inBrackets, joinTexts, nameLabel, plain } from '../../inline.ts';
import { nameTarget } from '../../link-targets.ts';
import type { Phrases } from '../../phrases.ts';
import { isPrintedInFull, isPrintedWithInputs } from '../../print-limit.ts';
import { quote, recordLine, recordName, recordText } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';

type Measured = {
  readonly project: Project;
  readonly result: Result;
  readonly indicator: Indicator;
};

/**
 * How the indicators are measured, and what results and indicators mean. Their baselines and targets are printed with the results, so
 * the table is a file.
 */
export function writeFramework(context: CompositionContext): readonly Block[] {
  if (!isPrintedInFull(context.snapshot)) return [];
  const measured = listIndicators(context);
  if (measured.length === 0) return [];
  const { words, targets } = context;
  const usual = findUsualMeasure(measured);
  const items = [
    ...(usual === undefined ? [] : [noteUsualMeasure(usual, context)]),
    ...listOtherMeasures(measured, usual, context),
    ...(isPrintedWithInputs(context.snapshot) ? listNotes(measured, context) : []),
  ];
  return [
    paragraph(words.framework.printed(nameTarget('results', targets))),
    { block: 'list', ordered: false, items },
    makeTable(measured, context),
  ];
}

function makeTable(measured: readonly Measured[], context: CompositionContext): Block {
  const { columns, framework, sections } = context.words;
  return {
    block: 'table',
    id: 'results-framework',
    inFileOnly: true,
    caption: plain(sections.framework),
    columns: [
      { head: plain(columns.indicator), rowHeader: true },
      { head: plain(framework.measure) },
      { head: plain(framework.direction) },
      { head: plain(framework.accumulation) },
      { head: plain(columns.baseline), align: 'decimal' },
      { head: plain(columns.originalTarget), align: 'decimal' },
      { head: plain(framework.lastTarget), align: 'decimal' },
    ],
    rows: measured.map(({ indicator }) => makeRow(indicator, context)),
    groups: groupByResult(measured, context),
  };
}

function listIndicators({ snapshot }: CompositionContext): readonly Measured[] {
  return snapshot.records.projects.flatMap(({ project, results, indicators }) => {
    const byResult = Map.groupBy(indicators, ({ resultId }) => resultId);
    return results.flatMap((result) =>
      (byResult.get(result.resultId) ?? []).map((indicator) => ({ project, result, indicator })),
    );
  });
}

/** "Output: Safer houses (Cambodia project)" */
function groupByResult(measured: readonly Measured[], { words, snapshot }: CompositionContext) {
  const namesProject = snapshot.scope.projectId === undefined;
  return measured.flatMap(({ project, result }, before) => {
    if (measured[before - 1]?.result === result) return [];
    const { shortTitle, title } = project;
    const behind = namesProject ? [inBrackets(recordName(shortTitle ?? title))] : [];
    const named = [...recordText(result.title), ...behind];
    return [{ before, heading: [{ leading: [words.resultTypes[result.type], colon] }, ...named] }];
  });
}

/** How most indicators are measured, so that only the others need to say it. */
function findUsualMeasure(measured: readonly Measured[]): Indicator | undefined {
  const alike = Map.groupBy(measured, ({ indicator }) => keyOf(indicator));
  const [most] = [...alike.values()].toSorted((left, right) => right.length - left.length);
  return most && most.length > 1 ? most[0]?.indicator : undefined;
}

const keyOf = ({ measure, ascending, accumulation }: Indicator) =>
  [measure, ascending, accumulation].join(' ');

function noteUsualMeasure(usual: Indicator, { words }: CompositionContext): Text {
  return [{ leading: [words.framework.usual, colon] }, ...describeMeasure(usual, words)];
}

/** "percentage, higher is better, at one point in time: Trained villagers; Pass rate" */
function listOtherMeasures(
  measured: readonly Measured[],
  usual: Indicator | undefined,
  { words }: CompositionContext,
): readonly Text[] {
  const others = measured
    .map(({ indicator }) => indicator)
    .filter((indicator) => !usual || keyOf(indicator) !== keyOf(usual));
  return [...Map.groupBy(others, keyOf).values()].flatMap((alike): readonly Text[] =>
    alike[0]
      ? [
          [
            { leading: [...describeMeasure(alike[0], words), colon] },
            ...joinTexts(alike.map(indicatorName), 'semicolon'),
          ],
        ]
      : [],
  );
}

/** "number, higher is better, cumulative" */
function describeMeasure(indicator: Indicator, words: Phrases): Text {
  const { measure, accumulation } = indicator;
  const direction = writeDirection(indicator, words);
  const said = [words.measures[measure], ...direction, words.accumulations[accumulation]];
  return joinTexts(said, 'comma');
}

/** The descriptions of results and indicators, and their places in published lists. */
function listNotes(measured: readonly Measured[], context: CompositionContext): readonly Text[] {
  return measured.flatMap(({ result, indicator }, at) => [
    ...(measured[at - 1]?.result === result ? [] : writeNotes(result, context)),
    ...writeNotes(indicator, context),
  ]);
}

function writeNotes(record: Result | Indicator, context: CompositionContext): readonly Text[] {
  const title = [nameLabel(quote(record.title))];
  const described = record.description ? [recordLine(record.description)] : [];
  const facts = classificationFacts(record, context).map(([label, text]) => addLabel(label, text));
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
  return isOrdered ? plain(words.ascending[`${ascending ?? 'unknown'}`]) : [];
}
