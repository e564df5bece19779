import type { AssessmentInput } from '../../../shared/domain/evaluation/assessment.ts';
import type { AssetInput } from '../../../shared/domain/evaluation/asset.ts';
import type { ResponseInput } from '../../../shared/domain/evaluation/management-response.ts';
import type { RecommendationInput } from '../../../shared/domain/evaluation/recommendation.ts';
import type { IndicatorInput } from '../../../shared/domain/framework/indicator-input.ts';
import type { MeetingInput } from '../../../shared/domain/meetings/meeting.ts';
import type { RequirementInput } from '../../../shared/domain/meetings/requirement.ts';
import type { StatementInput } from '../../../shared/domain/meetings/statement.ts';
import type { ExperienceInput } from '../../../shared/domain/sharing/experience.ts';
import type { LessonInput } from '../../../shared/domain/sharing/lesson.ts';
import type { ValueInput } from '../../../shared/domain/values/value.ts';
import { commonIndicator, source } from '../programme.ts';

/** The records of two organisations and their coordinator in one year: water for the villages of two projects. */
export const halves = ['2020-01-01', '2020-07-01'] as const;

export const common = { ...commonIndicator, headline: true };

export const households = (target: string): IndicatorInput => ({
  resultId: 'safe-water',
  title: { en: 'Households with safe tap water' },
  measure: 'unit',
  unit: { en: 'households' },
  ascending: true,
  accumulation: 'cumulative',
  commonIndicatorId: 'water',
  counts: { of: 'households', reach: 'direct' },
  headline: true,
  baseline: { value: { kind: 'reported', value: '0' }, byDefinition: true },
  periods: [
    { periodStart: '2020-01-01', periodEnd: '2020-06-30' },
    {
      periodStart: '2020-07-01',
      periodEnd: '2020-12-31',
      target: { value: { kind: 'reported', value: target } },
    },
  ],
});

/** An indicator that nobody reports. */
export const operators: IndicatorInput = {
  resultId: 'safe-water',
  title: { en: 'Operators trained' },
  measure: 'unit',
  ascending: true,
  accumulation: 'periodic',
  periods: [{ periodStart: '2020-07-01', periodEnd: '2020-12-31' }],
};

export const countedValue = (value: string, asOf: string): ValueInput => ({
  actual: { kind: 'reported', value },
  asOf,
  source,
  evidence: [source],
});

export const practice: ExperienceInput = {
  title: { en: 'Water from a reservoir' },
  challenge: { en: 'There was no safe water nearby.' },
  approach: [{ who: { en: 'The centre' }, did: { en: 'Laid a pipe of 3 km.' } }],
  results: { en: 'Every household of the two villages has a tap.' },
  figures: ['households'],
  evidence: [source],
};

export const lesson: LessonInput = {
  title: { en: 'Plan the upkeep first' },
  finding: { en: 'A pump stood still for want of a part.' },
  lesson: { en: 'Name who repairs a supply before it is built.' },
  appliesWhen: { en: 'A village takes over what was built.' },
  negative: true,
  evidence: [source],
};

export const supply: AssetInput = {
  title: { en: 'Water supply of two villages' },
  deliveredOn: '2020-10-31',
  handover: { to: { en: 'Water committee' }, on: '2020-12-01', evidence: [source] },
  operationAndMaintenance: { by: { en: 'Water committee' }, funding: { en: 'A monthly fee.' } },
  sources: [source],
};

export const assessment: AssessmentInput = {
  title: { en: 'Evaluation at the end of the year' },
  scale: 'world_bank',
  ratings: [
    {
      criterion: 'relevance',
      rating: 'S',
      rationale: { en: 'Water was the first wish of the villages.' },
      evidence: [source],
    },
    { criterion: 'impact', rating: 'not_verified', rationale: { en: 'It is too early to tell.' } },
  ],
  ratedBy: { office: { en: 'Evaluation office' } },
  assessedOn: '2020-12-10',
};

export const recommendation: RecommendationInput = {
  text: { en: 'Train two operators in each village.' },
  restsOn: [{ kind: 'finding', text: { en: 'A pump stood still for want of a part.' } }],
  addressedTo: 'centre',
  priority: 'high',
  origin: { kind: 'evaluation', document: source },
  issuedOn: '2020-12-10',
};

export const response: ResponseInput = {
  decision: 'partially_accepted',
  on: '2021-01-20',
  reason: { en: 'There is money for one operator in each village.' },
  actions: [
    {
      actionId: 'train',
      what: { en: 'Train one operator in each village.' },
      organisationId: 'centre',
      due: '2021-02-28',
    },
  ],
};

const centre = { kind: 'representative', organisationId: 'centre' } as const;

export const meeting: MeetingInput = {
  title: { en: 'Achievement summary of the year' },
  type: 'achievement_summary',
  hostId: 'centre',
  place: { en: 'Kunming' },
  time: { start: '2020-12-15T09:00', end: '2020-12-15T12:00', timeZone: 'Asia/Shanghai' },
  agenda: [
    {
      agendaItemId: 'reports',
      title: { en: 'Reports of the two centres' },
      kind: 'implementing_organisation_report',
    },
    { agendaItemId: 'closing', title: { en: 'What is asked for' }, kind: 'closing' },
  ],
  participants: [
    {
      kind: 'delegation',
      name: { en: 'Delegates of the villages' },
      count: { value: 12, precision: 'about' },
      role: 'delegate',
    },
  ],
};

export const affirmation: StatementInput = {
  order: 1,
  speaker: centre,
  agendaItemId: 'closing',
  kind: 'affirmation',
  text: { en: 'The work is small but refined.' },
};

export const requirement: RequirementInput = {
  issuedBy: centre,
  addressees: ['centre', 'other-centre'],
  theme: 'project_conclusion',
  text: { en: 'Plan the conclusion of both projects.' },
  due: '2021-01-31',
};

export const nextMeeting: MeetingInput = {
  title: { en: 'Working group in spring' },
  type: 'working_group',
  hostId: 'centre',
  time: { start: '2021-03-01', timeZone: 'Asia/Shanghai' },
};
