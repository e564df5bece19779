import { ids, meta, source } from './basics.ts';

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

export const evaluationExamples = {
  AssessmentInput: assessment,
  Assessment: { ...ofProgramme, assessmentId: 'final-2020', ...assessment, ...meta },
  FeatureInput: feature,
  Feature: { ...ofProgramme, featureId: 'small-but-refined', ...feature, ...meta },
  RecommendationInput: recommendation,
  Recommendation: { ...ofProgramme, recommendationId: 'evaluation-3', ...recommendation, ...meta },
  FollowedUpRecommendation: {
    ...ofProgramme,
    recommendationId: 'evaluation-3',
    ...recommendation,
    response: {
      decision: 'accepted',
      on: '2020-11-20',
      actions: [{ ...promise, status: 'in_progress' }],
      by: meta.createdBy,
      at: meta.createdAt,
    },
    state: 'under_way',
    overdueActions: 0,
    ...meta,
    version: 2,
  },
  ResponseInput: { decision: 'accepted', actions: [promise] },
  ProgressInput: { status: 'done', closedOn: '2020-12-15', evidence: [source] },
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
};
