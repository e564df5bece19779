import type { StandingWords } from './words.ts';

export const standing: StandingWords = {
  caption: 'Status, and progress to the end targets',
  toEnd: 'Of the end target',
  bands: {
    above_plan: 'above plan',
    on_plan: 'on plan',
    below_plan: 'below plan',
    high: 'high',
    moderate: 'moderate',
    low: 'low',
  },
  legends: {
    within_15_percent: (lower, upper) =>
      `Status by the percentage achieved: on plan from ${lower} to ${upper}, above plan beyond that, below plan under it.`,
    from_80_and_50_percent: (lower, upper) =>
      `Status by the percentage achieved: high from ${upper}, moderate from ${lower}, low below that.`,
  },
  ofReported: 'of those that reported',
  carriedForward: 'carried forward',
  sumOfParts: 'sum of its parts',
  stopped: 'Targets of periods that end later are left out',
  method: [
    'Periods that overlap are never added. A period that contains all others stands for the whole project; without a figure of its own, the others are added if they do not overlap.',
    'The target of a total is the sum of the targets due of all projects, whether they reported or not; the target of those that reported stands beside it. In the percentage, a project or period without a figure stands at its own baseline, so the percentage is marked “at least”. Where such a baseline is missing, the figures are not summed, or those that reported have fallen behind their baseline, there is only the percentage of those that reported, and it says so.',
    'A figure that is carried forward is compared with the target that is due now. A total with such a figure, or without a figure that was due, is never complete.',
    'Progress to the end target is measured by the target of the period that contains all others. Without one it is measured by the targets of all periods together where figures are added over periods, and otherwise by the last target.',
    'A project that was cancelled or suspended owes nothing for periods that end later: their targets are left out. What it achieved stays in the totals.',
    'A percentage is never rounded to nothing or to the whole: either is printed only where it is exact.',
  ],
};
