import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { type Achievement, achievementOf } from '../values/achievement.ts';
import { Judgement, judgementOf } from '../values/judgement.ts';
import type { Aims, Standing } from './aims.ts';
import { Completeness } from './completeness.ts';
import type { Figure } from './figure.ts';
import { QualifiedFigure, toQualifiedFigure } from './qualified.ts';

const aims = {
  baseline: QualifiedFigure.optional().describe('The baselines together.'),
  target: QualifiedFigure.optional().describe('The original targets together.'),
  revisedTarget: QualifiedFigure.optional().describe(
    'The targets in force together, where any was revised.',
  ),
};

/** The figure beside the baselines and targets of those that reported, and of no others. */
const ComparisonOfReported = z
  .strictObject({
    ...aims,
    original: Judgement.describe('By the original targets.'),
    revised: Judgement.optional().describe('By the revised targets, where there are any.'),
  })
  .meta({ id: 'ComparisonOfReported' });

/**
 * Baselines and targets of all for which one is due, reported or not. In the ratio of all, what was not reported stands at its own
 * baseline.
 */
export const comparisonShape = {
  ...aims,
  original: Judgement.optional().describe(
    'Of all, by the original targets; absent where a missing figure has no baseline to stand at, or the rule is not a sum.',
  ),
  revised: Judgement.optional().describe('Of all, by the revised targets, where there are any.'),
  ratioCompleteness: Completeness.optional().describe(
    'Of the ratio of all: `at_least` where something that was due is missing or carried forward.',
  ),
  ofReported: ComparisonOfReported.optional().describe(
    'Of those that reported; absent where these are all.',
  ),
};
const Comparison = z.strictObject(comparisonShape);
export type Comparison = z.infer<typeof Comparison>;

/** Progress to the end target: that of the whole-of-project period, else the last one. */
export const EndComparison = z
  .strictObject({
    periodEnd: CalendarDate.describe('The end of the last period with such a target.'),
    ...comparisonShape,
  })
  .meta({ id: 'EndComparison' });
export type EndComparison = z.infer<typeof EndComparison>;

export type Compared = {
  readonly figure: Figure;
  readonly ofReported: Aims;
  /** Undefined where those that reported are all. */
  readonly ofAll: Standing | undefined;
  /** Of the ratio of all. */
  readonly completeness: Completeness;
};

type Measured = {
  readonly measure: Parameters<typeof judgementOf>[1];
  readonly ascending?: boolean | undefined;
};

/** Compares a figure with the targets of all, and of those that reported. */
export function compare(
  measured: Measured,
  { figure, ofReported, ofAll, completeness }: Compared,
): Comparison {
  const reported = { ...answerAims(ofReported), ...judge(measured, figure, ofReported) };
  if (!ofAll) return { ...reported, ratioCompleteness: completeness };
  const standing = hasLostGround(measured, figure, ofReported) ? undefined : ofAll.figure;
  return {
    ...answerAims(ofAll.aims),
    ...(standing && {
      ...judge(measured, standing, ofAll.aims),
      ratioCompleteness: completeness,
    }),
    ofReported: reported,
  };
}

/** What is printed as achieved: of all where there is such a ratio, by the revised targets where there are any. */
export function ratioInForce(compared: Partial<Comparison>): Achievement | undefined {
  const { original, revised, ofReported } = compared;
  return (revised ?? original ?? ofReported?.revised ?? ofReported?.original)?.achievement;
}

/** A negative ratio would look better beside others without progress, so then there is none of all. */
function hasLostGround({ ascending }: Measured, figure: Figure, { baseline }: Aims): boolean {
  if (!baseline || ascending === undefined) return false;
  return ascending ? figure.value.lt(baseline.value) : figure.value.gt(baseline.value);
}

function judge({ measure, ascending }: Measured, figure: Figure, against: Aims) {
  const { baseline, target, revisedTarget } = against;
  const judgeAim = (aim: Figure | undefined) => {
    const numbers = { baseline: baseline?.value, target: aim?.value, actual: figure.value };
    return judgementOf(achievementOf({ ...numbers, ascending }), measure);
  };
  return { original: judgeAim(target), ...(revisedTarget && { revised: judgeAim(revisedTarget) }) };
}

function answerAims({ baseline, target, revisedTarget }: Aims) {
  return {
    ...(baseline && { baseline: toQualifiedFigure(baseline) }),
    ...(target && { target: toQualifiedFigure(target) }),
    ...(revisedTarget && { revisedTarget: toQualifiedFigure(revisedTarget) }),
  };
}
