import { asPercentage, roundPercentage } from '../../../domain/decimal.ts';
import { isQuantitative, type Measure } from '../../../domain/framework/indicator.ts';
import type { ProjectRecords } from '../../../domain/owned-records.ts';
import { type StatusBand, usualStatusBands } from '../../../domain/programme/status-bands.ts';
import type { IndicatorProgress } from '../../../domain/progress/indicator-progress.ts';
import { projectProgress } from '../../../domain/progress/project-progress.ts';
import {
  type Comparison,
  type EndComparison,
  ratioInForce,
} from '../../../domain/rollup/comparison.ts';
import type { RollUp } from '../../../domain/rollup/roll-up-outcome.ts';
import { bandLimits } from '../../../domain/values/status-band.ts';
import { indicatorName, withData } from '../../cells.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatRatio, formatShortDay } from '../../formats.ts';
import { nameBefore, plain } from '../../inline.ts';
import { isPrintedInFull } from '../../print-limit.ts';
import { recordName } from '../../record-texts.ts';
import { formatComparison, formatTargetOfAll } from '../../rolled-figures.ts';
import type { Block, Table, Text } from '../../tree.ts';

/** The figures that are compared with the targets due and with the end target. */
type Standing = {
  readonly name: Text;
  readonly measure: Measure;
  readonly due: Partial<Comparison> | undefined;
  readonly toEnd: EndComparison | undefined;
  readonly status: StatusBand | undefined;
};

/** The status of each indicator of a project, and its progress to the end target. A large report has it for headlines only. */
export function writeStatusOfProject(
  records: ProjectRecords,
  context: CompositionContext,
): readonly Block[] {
  const { snapshot } = context;
  if (!isPrintedInFull(snapshot)) return [];
  const bands = snapshot.records.programme.statusBands ?? usualStatusBands;
  const { indicators } = projectProgress(records, { asOf: snapshot.scope.asOf, bands });
  return writeStatus(
    indicators
      .filter(({ measure }) => isQuantitative(measure))
      .map((indicator) => ({
        ...indicator,
        name: indicatorName(indicator),
        due: comparisonDue(indicator),
        toEnd: indicator.toEnd,
        status: indicator.status,
      })),
    recordName(records.project.title),
    context,
  );
}

/** Over periods where the rule combines them, else of the last period that is compared. */
function comparisonDue({ overPeriods, periods }: IndicatorProgress) {
  return overPeriods.state === 'figure' ? overPeriods : periods.findLast(({ status }) => status);
}

/** The same for common indicators. */
export function writeStatusOfTotals(
  rollUps: readonly RollUp[],
  context: CompositionContext,
): readonly Block[] {
  return writeStatus(
    rollUps.map((rollUp) => ({
      name: indicatorName(rollUp),
      measure: rollUp.measure,
      due: rollUp,
      toEnd: rollUp.toEnd,
      status: rollUp.status,
    })),
    plain(context.words.rollUp.heading),
    context,
  );
}

/** Without those that have nothing to be compared with. */
function writeStatus(
  all: readonly Standing[],
  subject: Text,
  context: CompositionContext,
): readonly Block[] {
  const { words, snapshot } = context;
  const compared = all.filter(({ toEnd, status }) => toEnd?.target || status);
  if (compared.length === 0) return [];
  const { caption, toEnd, legends } = words.standing;
  const bands = snapshot.records.programme.statusBands ?? usualStatusBands;
  const [lower = '', upper = ''] = bandLimits[bands].map((limit) => formatRatio(limit));
  const { indicator, ratio, status } = words.columns;
  const table: Table = {
    block: 'table',
    caption: [nameBefore(subject), caption],
    columns: [
      { head: plain(indicator), share: 3, rowHeader: true },
      { head: plain(ratio), share: 1.6, align: 'decimal' },
      { head: plain(status), share: 1.4 },
      { head: plain(words.framework.lastTarget), share: 1.8, align: 'decimal' },
      { head: plain(words.quality.periodEnd), share: 1.4 },
      { head: plain(toEnd), share: 1.6, align: 'decimal' },
    ],
    rows: compared.map((each) => makeRow(each, context)),
    notes: [plain(legends[bands](lower, upper))],
  };
  return [table];
}

function makeRow(
  { name, measure, due, toEnd, status }: Standing,
  context: CompositionContext,
): readonly Text[] {
  const { words } = context;
  const { bands } = words.standing;
  const target = toEnd?.revisedTarget ?? toEnd?.target;
  const reported = toEnd?.ofReported?.revisedTarget ?? toEnd?.ofReported?.target;
  return [
    name,
    ratioCell(due, context),
    plain(status ? bands[status] : ''),
    target ? formatTargetOfAll(target, reported, { measure, words }) : plain(''),
    plain(toEnd && target ? formatShortDay(toEnd.periodEnd) : ''),
    target ? ratioCell(toEnd, context) : plain(''),
  ];
}

/** With the plain number for CSV where the text says nothing more. */
function ratioCell(compared: Partial<Comparison> | undefined, context: CompositionContext): Text {
  if (!compared) return plain('');
  const text = formatComparison(compared, context.words);
  const achievement = ratioInForce(compared);
  const isBare = compared.original && (compared.ratioCompleteness ?? 'complete') === 'complete';
  if (!isBare || achievement?.state !== 'ratio') return text;
  const { number, bound = '' } = roundPercentage(asPercentage(achievement.ratio));
  return withData(text, `${bound}${number}%`);
}
