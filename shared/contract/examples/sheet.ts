import { frameworkExamples, indicator, result } from './framework.ts';
import { closed, draft } from './outcomes.ts';
import { programmeExamples } from './programmes.ts';

const resultId = 'safe-water';
const indicatorId = 'households-with-water';
const { periodId, periodStart, periodEnd } = draft;
const days = { periodId, periodStart, periodEnd };

export const sheetExamples = {
  Framework: {
    results: [{ resultId, ...result }],
    indicators: [{ indicatorId, ...indicator }],
  },
  FrameworkOutcomes: {
    items: [
      { kind: 'result', id: resultId, version: 1, outcome: 'unchanged' },
      { kind: 'indicator', id: indicatorId, version: 2, outcome: 'done' },
    ],
  },
  FrameworkCopy: { fromProjectId: '1n6m2q8k4j0w7x3v9t5r', shiftYears: 1 },
  Sheet: {
    periodEnd,
    periodEnds: [periodEnd],
    project: programmeExamples.Project,
    results: [frameworkExamples.Result],
    indicators: [
      {
        indicator: frameworkExamples.Indicator,
        periods: [{ ...days, value: draft, mayRecord: true, obstacles: [] }],
      },
    ],
    closings: [closed],
    evidence: [{ evidenceId: '2q8k4j0w7x3v9t5r1n6m', title: 'Household list' }],
  },
};
