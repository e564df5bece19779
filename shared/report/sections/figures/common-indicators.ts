import { programmeRollUps } from '../../../domain/rollup/programme-roll-ups.ts';
import type { NotSummedReason } from '../../../domain/rollup/reasons.ts';
import type { RollUp } from '../../../domain/rollup/roll-up-outcome.ts';
import type { Block, Table, Text } from '../../../pdf/document.ts';
import { formatShortDay, formatShortSpan } from '../../../words/dates.ts';
import { formatCount, noBreakSpace } from '../../../words/numbers.ts';
import { joinParts } from '../../../words/punctuation.ts';
import { heading, plain } from '../../blocks.ts';
import { indicatorName } from '../../cells.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { reasonApart } from '../../exclusion-reasons.ts';
import { formatPrecision } from '../../figures.ts';
import { noteStoppedProjects } from '../../project-status-text.ts';
import { formatComparison, formatRolledFigure, formatTargetOfAll } from '../../rolled-figures.ts';
import type { Words } from '../../words/words.ts';
import { findMethodLetter } from '../annexes/method-letter.ts';
import { findIndicatorAt } from '../quality/finding-subject.ts';
import { writeStatusOfTotals } from './status.ts';

/** Combined results of all projects for the headline common indicators. */
export function writeCommonIndicators(context: CompositionContext): readonly Block[] {
  const { words } = context;
  const rollUps = computeRollUps(context).filter(({ headline }) => headline);
  if (rollUps.length === 0) return [];
  const stopped = noteStoppedProjects(context);
  return [
    heading(2, 'summary-common', plain(words.rollUp.heading)),
    {
      block: 'table',
      caption: plain(words.rollUp.caption),
      columns: [
        { head: plain(words.columns.indicator), share: 2.6, rowHeader: true },
        ...figureColumns(words),
      ],
      rows: rollUps.map((rollUp) => [
        indicatorName(rollUp, context),
        ...writeFigureCells(rollUp, context),
      ]),
      ...(stopped.length > 0 && { notes: stopped }),
    },
    ...writeStatusOfTotals(rollUps, context),
  ];
}

/** The columns of a combined figure; its name comes before them. */
export function figureColumns({ columns, rollUp }: Words): Table['columns'] {
  const { originalTarget, target, actual, ratio, asOf } = columns;
  return [
    { head: plain(originalTarget), share: 1.3, align: 'decimal' },
    { head: plain(target), share: 1.3, align: 'decimal' },
    { head: plain(actual), share: 1.8, align: 'decimal' },
    { head: plain(ratio), share: 1.2, align: 'decimal' },
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
    ...writeTargets(rollUp, context).map(plain),
    plain(writeActual(rollUp, context)),
    plain(formatComparison(rollUp, context)),
    plain(writeCoverage(rollUp, context)),
    plain(writeDates(rollUp, words)),
  ];
}

/** The original target and the target in force, of all; the first is empty unless the target was revised. */
function writeTargets(rollUp: RollUp, context: CompositionContext): readonly [string, string] {
  const { target, revisedTarget, ofReported, measure } = rollUp;
  const original = formatTargetOfAll(target, ofReported?.target, { measure, context });
  const revised = formatTargetOfAll(revisedTarget, ofReported?.revisedTarget, { measure, context });
  return revisedTarget ? [original, revised] : ['', original];
}

function writeActual({ outcome, measure }: RollUp, { words }: CompositionContext): string {
  switch (outcome.state) {
    case 'not_reported':
      return words.reported.notReported;
    case 'not_summed':
      return words.rollUp.notSummed;
    case 'categories':
      return joinParts(
        outcome.categories.map(({ category, projects }) =>
          writeCategoryCount(category, projects, words),
        ),
        'semicolon',
        words,
      );
    case 'figure': {
      const { figure, precision, completeness } = outcome;
      const number = formatPrecision(formatRolledFigure(figure, measure, words), precision, words);
      if (completeness === 'partial') return words.rollUp.incomplete(number);
      return completeness === 'at_least' && precision === 'exact'
        ? words.rollUp.atLeast(number)
        : number;
    }
  }
}

function writeCategoryCount(category: string, projects: number, words: Words): string {
  return `${category}${words.punctuation.colon.trimEnd()}${words.punctuation.space && noBreakSpace}${formatCount(projects, words)}`;
}

/** "1 of 2 projects (1 excluded; see Annex B)". Excluded projects did report, so they are counted separately. */
function writeCoverage(rollUp: RollUp, context: CompositionContext): string {
  const { words } = context;
  const { rollUp: labels, punctuation, annexReference } = words;
  const number = (count: number) => formatCount(count, words);
  const { coverage, carriedForward } = rollUp;
  const excluded = countExcludedProjects(rollUp, context);
  const included = labels.coverage(number(coverage.reported), number(coverage.projects));
  const annex = annexReference(findMethodLetter(context));
  const remarks = [
    ...(carriedForward === 0 ? [] : [labels.carriedForward(number(carriedForward))]),
    ...(excluded === 0 ? [] : [labels.excluded(number(excluded), annex)]),
  ];
  if (remarks.length === 0) return included;
  return `${included}${punctuation.brackets(joinParts(remarks, 'semicolon', words))}`;
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

function writeDates({ asOfFrom, asOfTo }: RollUp, words: CompositionContext['words']): string {
  if (asOfFrom === undefined || asOfTo === undefined) return '';
  return asOfFrom === asOfTo
    ? formatShortDay(asOfTo, words)
    : formatShortSpan(asOfFrom, asOfTo, words);
}
