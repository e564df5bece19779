import { ids, meta, reportId, sha256 } from './examples/basics.ts';
import { meetingExamples } from './examples/meetings.ts';

const source = { title: "People's Daily", publishedOn: '2020-08-25' };

const programme = {
  title: { en: 'East Asia Poverty Reduction Cooperation Pilot Project' },
  countries: ['LA', 'KH', 'MM'],
  startDate: '2016-12-07',
  components: [{ componentId: 'public-services', title: { en: 'Public services' } }],
};
const invitation = {
  email: 'officer@example.org',
  role: 'implementer',
  organisationId: 'yunnan-centre',
};
const organisation = {
  name: { en: 'International Poverty Reduction and Development Center of Yunnan Province' },
  roles: ['implementing'],
  country: 'CN',
};
const project = {
  organisationId: 'yunnan-centre',
  title: { en: 'Pilot project in Myanmar' },
  country: 'MM',
  status: 'closed',
  startDate: '2018-02-01',
  endDate: '2021-03-31',
  sites: [{ name: { en: 'Min Pyin' }, aliases: ['Minbyin'], within: 'Lewe, Nay Pyi Taw' }],
  components: ['public-services'],
};
const commonIndicator = {
  title: { en: 'Households with safe tap water' },
  measure: 'unit',
  unit: { en: 'households' },
  ascending: true,
  accumulation: 'cumulative',
  aggregation: { overPeriods: 'latest', overProjects: 'sum', overDisaggregation: 'total_given' },
  resultType: 'output',
  counts: { of: 'households', reach: 'direct', countedOnce: true },
  headline: true,
};
const result = { type: 'output', title: { en: 'Safe drinking water in both villages' } };
const indicator = {
  resultId: 'safe-water',
  title: { en: 'Households with safe tap water' },
  measure: 'unit',
  unit: { en: 'households' },
  ascending: true,
  accumulation: 'cumulative',
  commonIndicatorId: 'households-with-water',
  counts: { of: 'households', reach: 'direct' },
  baseline: { value: { kind: 'reported', value: '0' }, byDefinition: true },
  periods: [{ periodStart: '2018-02-01', periodEnd: '2020-12-31' }],
};
const value = { actual: { kind: 'reported', value: '1282' }, asOf: '2020-08-25', source };
const closing = { startDate: '2020-01-01', endDate: '2020-06-30', status: 'closed' };
const remaining = { notRecorded: 2, draft: 0, returned: 1, submitted: 3 };
const reviewed = {
  projectId: ids.projectId,
  indicatorId: 'households-with-water',
  periodStart: '2018-02-01',
  version: 2,
};
const experience = {
  title: { en: 'Piping water from a reservoir to two villages' },
  challenge: { en: 'The villages had no safe water nearby.' },
  approach: [
    { who: { en: 'The project' }, did: { en: 'Laid a pipe from a reservoir 3 km away.' } },
  ],
  results: { en: 'All 1,282 households of the two villages have safe tap water.' },
  sdgTargets: ['6.1'],
  evidence: [source],
};
const lesson = {
  title: { en: 'Plan the upkeep before the tap opens' },
  finding: { en: 'Two pumps stood still for want of a spare part.' },
  lesson: { en: 'Name who maintains a supply, and with what money, before it is built.' },
  appliesWhen: { en: 'A village takes over the running of what a project built.' },
  negative: true,
};
const assessment = {
  title: { en: 'Final evaluation of the pilot project' },
  scale: 'jica',
  ratings: [
    {
      criterion: 'relevance',
      rating: 'A',
      rationale: { en: 'Safe water was the first wish of both villages.' },
      evidence: [source],
    },
    {
      criterion: 'sustainability',
      rating: 'not_verified',
      rationale: { en: 'The supply was handed over only last year.' },
    },
  ],
  ratedBy: { office: { en: 'Evaluation office' } },
  assessedOn: '2020-11-04',
};
const feature = {
  order: 1,
  title: { en: 'Small but refined' },
  text: { en: 'The project is livelihood-focused, small but refined.' },
  affirmedBy: { organisation: { en: 'Coordinating agency' }, office: { en: 'Director' } },
  sources: [source],
};
const recommendation = {
  text: { en: 'Train two operators in each village before the next supply is opened.' },
  restsOn: [{ kind: 'finding', text: { en: 'Two pumps stood still for want of a spare part.' } }],
  addressedTo: 'yunnan-centre',
  priority: 'high',
  origin: { kind: 'evaluation', document: source },
  issuedOn: '2020-11-04',
};
const promise = {
  actionId: 'train-operators',
  what: { en: 'Train two operators in each village.' },
  organisationId: 'yunnan-centre',
  due: '2021-03-31',
};
const condition = {
  kind: 'pandemic',
  title: { en: 'COVID-19' },
  startDate: '2020-01-30',
  happened: { en: 'Borders were closed.' },
  effect: { en: 'Experts could not travel to the villages.' },
  measures: { en: 'Advice was given by video.' },
  sources: [source],
};
const asset = {
  title: { en: 'Water supply of Min Pyin' },
  site: { name: { en: 'Min Pyin' } },
  deliveredOn: '2020-06-30',
  handover: { to: { en: 'Water committee of the village' }, on: '2020-08-25', evidence: [source] },
  operationAndMaintenance: {
    by: { en: 'Water committee of the village' },
    funding: { en: 'A monthly fee of each household.' },
  },
  sources: [source],
};
const ofProgramme = { programmeId: ids.programmeId };
const file = {
  fileName: 'household-list.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  bytes: 40_960,
  sha256,
};
const evidence = {
  evidenceId: '4k0w7x3v9t5r1n6m2q8j',
  title: 'Household list of both villages',
  status: 'awaited',
};
const upload = {
  url: 'https://reports.example.org/evidence/7x3v9t5r1n6m2q8k4j0w/4k0w7x3v9t5r1n6m2q8j',
  method: 'PUT',
  headers: {
    'content-type': file.mediaType,
    'content-length': '40960',
    'content-disposition': 'attachment; filename="household-list.xlsx"',
    'x-amz-checksum-sha256': 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=',
  },
  expiresAt: '2026-11-23T08:15:00.000Z',
};
const report = {
  reportId,
  programmeId: ids.programmeId,
  kind: 'experience_sharing',
  language: 'en',
  asOf: '2020-11-04',
  includeDrafts: false,
  snapshotSha256: sha256,
  engine: '1',
  status: 'ready',
  attempts: 1,
  content: { sha256, bytes: 81_920, pages: 12 },
};

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
    address: `/projects/${ids.projectId}/indicators/households-with-water/values/2018-02-01`,
    version: 3,
  },
};
const judgement = {
  achievement: { state: 'ratio', ratio: '0.98615384615384615385', change: '1282' },
  changeIn: 'units',
  explanation: 'The share of the way from the baseline to the target that has been gone.',
};
const compared = {
  baseline: { value: '0' },
  target: { value: '1300' },
  original: judgement,
};
const programmeProgress = {
  programmeId: ids.programmeId,
  asOf: '2020-12-31',
  projects: 3,
  projectsInRollUps: 2,
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
      ...compared,
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
        carriedForward: false,
        missingPeriods: 0,
        ...compared,
        inputs: [progressInputs.value],
      },
      latest: {
        value: progressInputs.value,
        actual: value.actual,
        asOf: value.asOf,
        periodEnd: '2020-12-31',
        carriedForward: false,
      },
      periods: [
        {
          periodStart: '2018-02-01',
          periodEnd: '2020-12-31',
          isOver: true,
          value: progressInputs.value,
          actual: value.actual,
          original: judgement,
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

/** An example of each named body, by the name of its schema; shown in the contract, checked against the schema. */
export const examples: Readonly<Record<string, object>> = {
  ProgrammeInput: programme,
  Programme: { programmeId: ids.programmeId, ...programme, ...meta },
  MemberInvitation: invitation,
  MemberInput: { role: 'implementer', organisationId: 'yunnan-centre', status: 'revoked' },
  Member: {
    memberId: meta.createdBy,
    programmeId: ids.programmeId,
    ...invitation,
    status: 'active',
    ...meta,
  },
  OrganisationInput: organisation,
  Organisation: {
    programmeId: ids.programmeId,
    organisationId: 'yunnan-centre',
    ...organisation,
    ...meta,
  },
  CommonIndicatorInput: commonIndicator,
  CommonIndicator: {
    programmeId: ids.programmeId,
    commonIndicatorId: 'households-with-water',
    ...commonIndicator,
    ...meta,
  },
  ProjectInput: project,
  Project: { ...ids, ...project, ...meta },
  ResultInput: result,
  Result: { ...ids, resultId: 'safe-water', ...result, ...meta },
  IndicatorInput: indicator,
  Indicator: { ...ids, indicatorId: 'households-with-water', ...indicator, ...meta },
  ValueInput: value,
  Value: {
    ...ids,
    indicatorId: 'households-with-water',
    periodStart: '2018-02-01',
    periodEnd: '2020-12-31',
    ...value,
    status: 'draft',
    recordedBy: meta.createdBy,
    ...meta,
  },
  ClosingInput: closing,
  Closing: { programmeId: ids.programmeId, closingId: '2020-h1', ...closing, ...meta },
  Remaining: {
    startDate: closing.startDate,
    endDate: closing.endDate,
    ...remaining,
    projects: [{ projectId: ids.projectId, ...remaining }],
  },
  ReviewBatch: { step: 'approve', items: [reviewed] },
  ReviewOutcomes: { items: [{ ...reviewed, version: 3, outcome: 'done' }] },
  ProgrammeProgress: programmeProgress,
  ProjectProgress: projectProgress,
  DataQuality: dataQuality,
  ReviewInput: { step: 'return', comment: 'Please name the source of the figure.' },
  EvidenceInput: { title: evidence.title, public: true, ...file },
  EvidenceDescription: { title: evidence.title, public: false },
  Evidence: { ...ids, ...evidence, ...file, ...meta },
  AnnouncedEvidence: { ...ids, ...evidence, ...file, ...meta, upload },
  Upload: upload,
  ExperienceInput: experience,
  Experience: {
    ...ids,
    experienceId: '2q8k4j0w7x3v9t5r1n6m',
    ...experience,
    status: 'draft',
    practice: 'promising',
    authors: [meta.createdBy],
    ...meta,
  },
  ValidationInput: {
    statement: { en: 'We visited both villages and opened taps in 40 houses; all ran.' },
    evidence: [source],
  },
  LessonInput: lesson,
  Lesson: { ...ids, lessonId: '1n6m2q8k4j0w7x3v9t5r', ...lesson, status: 'draft', ...meta },
  AssessmentInput: assessment,
  Assessment: { ...ofProgramme, assessmentId: 'final-2020', ...assessment, ...meta },
  FeatureInput: feature,
  Feature: { ...ofProgramme, featureId: 'small-but-refined', ...feature, ...meta },
  RecommendationInput: recommendation,
  Recommendation: { ...ofProgramme, recommendationId: 'evaluation-3', ...recommendation, ...meta },
  ResponseInput: { decision: 'accepted', actions: [promise] },
  ProgressInput: { status: 'done', evidence: [source] },
  ConditionInput: condition,
  Condition: { ...ofProgramme, conditionId: 'pandemic-2020', ...condition, ...meta },
  AssetInput: asset,
  Asset: { ...ids, assetId: 'water-supply', ...asset, ...meta },
  Conclusion: {
    ...ids,
    asOf: '2021-03-31',
    concluded: false,
    items: [
      { step: 'periods_approved', state: 'met', missing: [] },
      {
        step: 'assessed',
        state: 'not_met',
        missing: [`/programmes/${ids.programmeId}/assessments`],
      },
      { step: 'assets_handed_over', state: 'not_applicable', missing: [] },
      { step: 'lessons_published', state: 'met', missing: [] },
      { step: 'report_disseminated', state: 'met', missing: [] },
    ],
  },
  PublicationInput: { step: 'publish' },
  ReportInput: { kind: 'experience_sharing', asOf: '2020-11-04' },
  Report: { ...report, ...meta },
  Verification: {
    origin: 'ours',
    report: { ...report, ...meta },
    bytes: 'identical',
    figures: 'identical',
    differing: [],
  },
  HistoryVerification: {
    outcome: 'broken',
    records: 24,
    entries: 71,
    faults: [
      {
        address: `/projects/${ids.projectId}/indicators/households-with-water/values/2018-02-01`,
        version: 3,
        fault: 'entry_changed',
      },
    ],
  },
  ReportDocument: {
    format: 1,
    title: 'Village Cooperation Programme: Experience-sharing report',
    subject: 'Experience-sharing report',
    author: 'Coordinating Agency',
    language: 'en',
    date: '2020-11-04',
    fingerprint: sha256,
    runningHead: 'Village Cooperation Programme · Experience-sharing report',
    footer: 'Report 5e884898da28047151d0 · snapshot 9f86d081884c',
    words: { contents: 'Contents', pageOf: 'Page {page} of {total}', continued: 'continued' },
    cover: {
      kind: 'Experience-sharing report',
      title: [{ text: 'Village Cooperation Programme' }],
      subtitles: [],
      facts: [{ label: 'As of', text: [{ text: '4 November 2020' }] }],
    },
    blocks: [
      { block: 'heading', level: 1, id: 'results', text: [{ text: '1. Results' }] },
      {
        block: 'table',
        caption: [{ text: 'Indicators of: Safe water' }],
        columns: [
          { head: [{ text: 'Indicator' }], rowHeader: true },
          { head: [{ text: 'Actual' }], align: 'decimal' },
        ],
        rows: [[[{ text: 'Households with safe tap water' }], [{ text: '1,282', data: '1282' }]]],
      },
    ],
    attachments: [
      {
        name: 'snapshot.json',
        mediaType: 'application/json',
        description: 'The records this report was made from',
        relationship: 'Source',
      },
    ],
  },
  ReportLink: {
    url: 'https://reports.example.org/reports/9f86d081.pdf',
    expiresAt: '2026-11-23T08:05:00.000Z',
    sha256,
    bytes: 81_920,
  },
  ...meetingExamples,
};
