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
import { shortTitleOf } from '../../names.ts';
import { isPrintedInFull } from '../../print-limit.ts';
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

/** The status of each indicator whose row of results says all of it, by its id; the others have a table of their own. */
export function listStatuses(
  records: ProjectRecords,
  context: CompositionContext,
): ReadonlyMap<string, StatusBand> {
  return new Map(
    computeProgress(records, context).flatMap((each) =>
      each.status && hasOnePeriod(each, records) ? [[each.indicatorId, each.status] as const] : [],
    ),
  );
}

function hasOnePeriod(
  { indicatorId }: Pick<IndicatorProgress, 'indicatorId'>,
  { indicators }: ProjectRecords,
): boolean {
  const found = indicators.find((each) => each.indicatorId === indicatorId);
  return found?.periods.length === 1;
}

/** A large report has progress to targets for headlines only. */
function computeProgress(records: ProjectRecords, { snapshot }: CompositionContext) {
  if (!isPrintedInFull(snapshot)) return [];
  const bands = snapshot.records.programme.statusBands ?? usualStatusBands;
  const { indicators } = projectProgress(records, { asOf: snapshot.scope.asOf, bands });
  return indicators.filter(({ measure }) => isQuantitative(measure));
}

/** Progress to the end targets, of indicators whose row of results does not say the same. */
export function writeStatusOfProject(
  records: ProjectRecords,
  context: CompositionContext,
): readonly Block[] {
  return writeStatus(
    computeProgress(records, context)
      .filter((each) => !hasOnePeriod(each, records))
      .map((indicator) => ({
        ...indicator,
        name: indicatorName(indicator),
        due: comparisonDue(indicator),
        toEnd: indicator.toEnd,
        status: indicator.status,
      })),
    shortTitleOf(records.project),
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
  const { words } = context;
  const compared = all.filter(({ toEnd, status }) => toEnd?.target || status);
  if (compared.length === 0) return [];
  const { caption, toEnd } = words.standing;
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
    notes: [noteBands(context)],
  };
  return [table];
}

/** What the bands of status mean. */
export function noteBands({ words, snapshot }: CompositionContext): Text {
  const bands = snapshot.records.programme.statusBands ?? usualStatusBands;
  const [lower = '', upper = ''] = bandLimits[bands].map((limit) => formatRatio(limit));
  return plain(words.standing.legends[bands](lower, upper));
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
