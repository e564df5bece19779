import { programmeRollUps } from '../../../domain/rollup/programme-roll-ups.ts';
import type { NotSummedReason } from '../../../domain/rollup/reasons.ts';
import type { RollUp } from '../../../domain/rollup/roll-up-outcome.ts';
import { noBreakSpace } from '../../../words/numbers.ts';
import { ratioColumn, targetColumn } from '../../alike-columns.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { reasonApart } from '../../exclusion-reasons.ts';
import { formatPrecision } from '../../figures.ts';
import { formatCount, formatShortDay, formatShortSpan } from '../../formats.ts';
import { inBrackets, joinTexts, plain } from '../../inline.ts';
import { nameTarget } from '../../link-targets.ts';
import type { Phrases } from '../../phrases.ts';
import { formatComparison, formatRolledFigure, formatTargetOfAll } from '../../rolled-figures.ts';
import type { Table, Text } from '../../tree.ts';
import { findIndicatorAt } from '../quality/finding-subject.ts';
/** The columns of a combined figure; its name comes before them. */
export function figureColumns(words: Phrases): Table['columns'] {
  const { columns, rollUp } = words;
  const { originalTarget, actual, asOf } = columns;
  return [
    { head: plain(originalTarget), share: 1.3, align: 'decimal' },
    { ...targetColumn(words), share: 1.3, align: 'decimal' },
    { head: plain(actual), share: 1.8, align: 'decimal' },
    { ...ratioColumn(words), share: 1.2, align: 'decimal' },
    { head: plain(rollUp.coverageHead), share: 1.7 },
    { head: plain(asOf), share: 1.4 },
  ];
}

/** None in the report of one project. */
export function computeRollUps({ snapshot }: CompositionContext): readonly RollUp[] {
  const { records, scope } = snapshot;
  if (scope.projectId !== undefined || records.commonIndicators.length === 0) return [];
  return programmeRollUps(records, scope.asOf).rollUps;
}

export function writeFigureCells(rollUp: RollUp, context: CompositionContext): readonly Text[] {
  const { words } = context;
  return [
    ...writeTargets(rollUp, words),
    writeActual(rollUp, words),
    formatComparison(rollUp, words),
    writeCoverage(rollUp, context),
    writeDates(rollUp),
  ];
}

/** The original target and the target in force, of all; the first is empty unless the target was revised. */
function writeTargets(rollUp: RollUp, words: Phrases): readonly [Text, Text] {
  const { target, revisedTarget, ofReported, measure } = rollUp;
  const original = formatTargetOfAll(target, ofReported?.target, { measure, words });
  const revised = formatTargetOfAll(revisedTarget, ofReported?.revisedTarget, { measure, words });
  return revisedTarget ? [original, revised] : [plain(''), original];
}

function writeActual({ outcome, measure }: RollUp, words: Phrases): Text {
  switch (outcome.state) {
    case 'not_reported':
      return plain(words.reported.notReported);
    case 'not_summed':
      return plain(words.rollUp.notSummed);
    case 'categories':
      return joinTexts(
        outcome.categories.map(({ category, projects }) => writeCategoryCount(category, projects)),
        'semicolon',
      );
    case 'figure': {
      const { figure, precision, completeness } = outcome;
      const number = formatPrecision(formatRolledFigure(figure, measure), precision, words);
      if (completeness === 'partial') return plain(words.rollUp.incomplete(number));
      return completeness === 'at_least' && precision === 'exact'
        ? plain(words.rollUp.atLeast(number))
        : number;
    }
  }
}

const writeCategoryCount = (category: string, projects: number): Text => [
  { text: category },
  {
    sign: ({ words: { punctuation } }) =>
      `${punctuation.colon.trimEnd()}${punctuation.space && noBreakSpace}`,
  },
  formatCount(projects),
];

/** "1 of 2 projects (1 excluded; see Annex B)". Excluded projects did report, so they are counted separately. */
function writeCoverage(rollUp: RollUp, context: CompositionContext): Text {
  const { rollUp: labels } = context.words;
  const { coverage, carriedForward } = rollUp;
  const excluded = countExcludedProjects(rollUp, context);
  const included = labels.coverage(formatCount(coverage.reported), formatCount(coverage.projects));
  const annex = nameTarget('method', context.targets);
  const remarks = [
    ...(carriedForward === 0 ? [] : [labels.carriedForward(formatCount(carriedForward))]),
    ...(excluded === 0 ? [] : [labels.excluded(formatCount(excluded), annex)]),
  ];
  return remarks.length === 0
    ? [included]
    : [included, inBrackets(joinTexts(remarks, 'semicolon'))];
}

/** How many projects reported a figure that could not be included. */
function countExcludedProjects(
  { outcome, contributions, notSummed }: RollUp,
  context: CompositionContext,
): number {
  if (outcome.state !== 'figure') return 0;
  const isSummed = (id: string) =>
    contributions.some(({ projectId, summed }) => summed && projectId === id);
  const hasNone = (reason: NotSummedReason) =>
    ['notReported', 'noFigure'].includes(reasonApart[reason]);
  const apart = notSummed
    .filter(({ reason }) => !hasNone(reason))
    .flatMap(({ address }) => findIndicatorAt(address, context)?.projectId ?? []);
  return new Set(apart.filter((id) => !isSummed(id))).size;
}

function writeDates({ asOfFrom, asOfTo }: RollUp): Text {
  if (asOfFrom === undefined || asOfTo === undefined) return plain('');
  return plain(asOfFrom === asOfTo ? formatShortDay(asOfTo) : formatShortSpan(asOfFrom, asOfTo));
}
