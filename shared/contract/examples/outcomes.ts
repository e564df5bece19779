import { author, ids, meta, source } from './basics.ts';

export const value = { actual: { kind: 'reported', value: '1282' }, asOf: '2020-08-25', source };
const closing = { startDate: '2020-01-01', endDate: '2020-06-30', status: 'closed' };
export const closed = {
  programmeId: ids.programmeId,
  closingId: '2020-h1',
  ...closing,
  ...meta,
};
const remaining = { notRecorded: 2, draft: 0, returned: 1, submitted: 3 };
const reviewed = {
  projectId: ids.projectId,
  indicatorId: 'households-with-water',
  periodId: 'whole',
  version: 2,
};

const named = { indicatorId: 'households-with-water', periodId: 'whole' };
export const draft = {
  ...ids,
  ...named,
  periodStart: '2018-02-01',
  periodEnd: '2020-12-31',
  ...value,
  status: 'draft',
  authors: [author],
  ...meta,
};

export const outcomeExamples = {
  ValueInput: value,
  Value: draft,
  ValueBatch: { items: [{ ...named, ...value }] },
  ValueOutcomes: { items: [{ ...named, version: 1, outcome: 'recorded' }] },
  ClosingInput: closing,
  Closing: closed,
  Remaining: {
    startDate: closing.startDate,
    endDate: closing.endDate,
    ...remaining,
    projects: [{ projectId: ids.projectId, ...remaining }],
  },
  Waiting: {
    programmeId: ids.programmeId,
    today: '2021-01-15',
    toReview: {
      count: 1,
      first: [
        {
          address: `/projects/${ids.projectId}/indicators/households-with-water/values/whole`,
          title: { en: 'Households with safe tap water' },
          project: { en: 'Pilot project in Myanmar' },
          periodEnd: '2020-12-31',
          version: 2,
        },
      ],
      list: `/programmes/${ids.programmeId}/values?status=submitted`,
    },
    bounds: { counted: 250, projectsCounted: 50, projectsComputed: 4 },
  },
  QueueItem: {
    kind: 'value',
    address: `/projects/${ids.projectId}/indicators/households-with-water/values/whole`,
    value: { ...draft, status: 'submitted', version: 2 },
    indicator: {
      indicatorId: 'households-with-water',
      title: { en: 'Households with safe tap water' },
      unit: { en: 'households' },
      measure: 'unit',
      version: 1,
    },
    project: {
      projectId: ids.projectId,
      title: { en: 'Pilot project in Myanmar' },
      organisationId: 'yunnan-centre',
    },
    findings: [],
  },
  ReviewBatch: { step: 'approve', items: [reviewed] },
  ReviewOutcomes: { items: [{ ...reviewed, version: 3, outcome: 'done' }] },
  ReviewInput: { step: 'return', comment: 'Please name the source of the figure.' },
};
