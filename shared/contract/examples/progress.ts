import { ids } from './basics.ts';
import { commonIndicator, indicator } from './framework.ts';
import { value } from './outcomes.ts';

const progressInputs = {
  common: {
    address: `/programmes/${ids.programmeId}/common-indicators/households-with-water`,
    version: 1,
  },
  indicator: {
    address: `/projects/${ids.projectId}/indicators/households-with-water`,
    version: 2,
  },
  value: {
    address: `/projects/${ids.projectId}/indicators/households-with-water/values/whole`,
    version: 3,
  },
};
const judgement = {
  achievement: { state: 'ratio', ratio: '0.98615384615384615385', change: '1282' },
  changeIn: 'units',
  explanation: 'The progress made from the baseline to the target, as a share of it.',
};
const compared = {
  baseline: { value: '0' },
  target: { value: '1300', precision: 'about' },
  original: judgement,
  ratioCompleteness: 'complete',
};
const toEnd = { periodEnd: '2020-12-31', ...compared };
const ofAll = {
  baseline: { value: '0' },
  target: { value: '2600', precision: 'about' },
  original: {
    ...judgement,
    achievement: { state: 'ratio', ratio: '0.49307692307692307692', change: '1282' },
  },
  ratioCompleteness: 'at_least',
  ofReported: {
    baseline: { value: '0' },
    target: { value: '1300', precision: 'about' },
    original: judgement,
  },
};
const programmeProgress = {
  programmeId: ids.programmeId,
  asOf: '2020-12-31',
  projects: 3,
  projectsInRollUps: 2,
  statusBands: 'within_15_percent',
  stopped: [{ projectId: '1n6m2q8k4j0w7x3v9t5r', status: 'suspended', since: '2020-12-31' }],
  rollUps: [
    {
      commonIndicatorId: 'households-with-water',
      title: commonIndicator.title,
      unit: commonIndicator.unit,
      measure: 'unit',
      headline: true,
      rule: commonIndicator.aggregation,
      outcome: {
        state: 'figure',
        figure: { value: '1282' },
        precision: 'exact',
        completeness: 'at_least',
        explanation: 'The sum of the approved figures of the projects at the date.',
      },
      coverage: { reported: 1, projects: 2 },
      carriedForward: 0,
      asOfFrom: '2020-08-25',
      asOfTo: '2020-08-25',
      ...ofAll,
      toEnd: { periodEnd: '2020-12-31', ...ofAll },
      status: 'below_plan',
      contributions: [
        {
          projectId: ids.projectId,
          indicatorId: 'households-with-water',
          figure: { value: '1282' },
          summed: true,
          precision: 'exact',
          asOf: '2020-08-25',
          periodEnd: '2020-12-31',
          carriedForward: false,
          missingPeriods: 0,
        },
      ],
      inputs: [progressInputs.common, progressInputs.indicator, progressInputs.value],
      notSummed: [
        {
          address: '/projects/1n6m2q8k4j0w7x3v9t5r/indicators/households',
          version: 1,
          reason: 'not_reported',
        },
      ],
    },
  ],
  undeclared: 4,
  explanations: { not_reported: 'No approved figure was reported by the date.' },
};
const projectProgress = {
  projectId: ids.projectId,
  asOf: '2020-12-31',
  statusBands: 'within_15_percent',
  indicators: [
    {
      indicatorId: 'households-with-water',
      resultId: 'safe-water',
      commonIndicatorId: 'households-with-water',
      title: indicator.title,
      unit: indicator.unit,
      measure: 'unit',
      indicator: progressInputs.indicator,
      overPeriods: {
        state: 'figure',
        figure: { value: '1282' },
        completeness: 'complete',
        carriedForward: false,
        missingPeriods: 0,
        ...compared,
        inputs: [progressInputs.value],
      },
      toEnd,
      status: 'on_plan',
      latest: {
        value: progressInputs.value,
        actual: value.actual,
        asOf: value.asOf,
        periodEnd: '2020-12-31',
        carriedForward: false,
      },
      periods: [
        {
          periodId: 'whole',
          periodStart: '2018-02-01',
          periodEnd: '2020-12-31',
          isOver: true,
          isDue: true,
          value: progressInputs.value,
          actual: value.actual,
          original: judgement,
          status: 'on_plan',
          families: [],
        },
      ],
    },
  ],
};
const dataQuality = {
  programmeId: ids.programmeId,
  asOf: '2020-12-31',
  counts: {
    projects: 3,
    indicators: 9,
    periodsDue: 12,
    values: { draft: 1, submitted: 2, returned: 0, approved: 8 },
    approvedWithFigure: 8,
    withEvidence: 6,
    percentageWithEvidence: '75',
  },
  findings: [
    {
      kind: 'overdue',
      explanation: 'The period is over, and no value was submitted.',
      count: 1,
      items: [
        {
          address: progressInputs.value.address,
          projectId: ids.projectId,
          periodEnd: '2020-12-31',
          detail: 'Nothing is recorded.',
        },
      ],
    },
  ],
};

export const progressExamples = {
  ProgrammeProgress: programmeProgress,
  ProjectProgress: projectProgress,
  DataQuality: dataQuality,
};
