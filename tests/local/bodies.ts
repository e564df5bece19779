import type { AssessmentInput } from '../../shared/domain/evaluation/assessment.ts';
import type { AssetInput } from '../../shared/domain/evaluation/asset.ts';
import type { ConditionInput } from '../../shared/domain/evaluation/condition.ts';
import type { ResponseInput } from '../../shared/domain/evaluation/management-response.ts';
import type { RecommendationInput } from '../../shared/domain/evaluation/recommendation.ts';
import type { ProgrammeInput } from '../../shared/domain/programme/programme.ts';
import type { ProjectInput } from '../../shared/domain/programme/project.ts';
import type { ExperienceInput } from '../../shared/domain/sharing/experience.ts';
import type { FeatureInput } from '../../shared/domain/sharing/feature.ts';
import type { LessonInput } from '../../shared/domain/sharing/lesson.ts';
import type { SummaryInput } from '../../shared/domain/sharing/summary.ts';
import { source } from './programme.ts';

/** Minimal bodies of each kind that are valid and can be published or responded to. */
export const experience: ExperienceInput = {
  title: { en: 'Water' },
  challenge: { en: 'None nearby.' },
  approach: [{ who: { en: 'The centre' }, did: { en: 'laid a pipe' } }],
  results: { en: 'Every household has water.' },
  evidence: [source],
};
export const lesson: LessonInput = {
  title: { en: 'Upkeep' },
  finding: { en: 'A pump stood still.' },
  lesson: { en: 'Name who repairs it.' },
  appliesWhen: { en: 'A village takes over.' },
  evidence: [source],
};
export const summary: SummaryInput = {
  text: { en: 'Every household has water.' },
  asOf: '2020-06-30',
};
export const programme: ProgrammeInput = { title: { en: 'Water for villages' }, countries: ['MM'] };
export const project: ProjectInput = {
  organisationId: 'centre',
  title: { en: 'Another' },
  country: 'MM',
  status: 'pipeline',
};
export const assessment: AssessmentInput = {
  title: { en: 'Final evaluation' },
  scale: 'jica',
  ratings: [{ criterion: 'impact', rating: 'not_verified', rationale: { en: 'Too early.' } }],
  ratedBy: { organisationId: 'centre' },
  assessedOn: '2020-12-31',
};
export const feature: FeatureInput = {
  order: 1,
  title: { en: 'Small but refined' },
  text: { en: 'It starts from what people live on.' },
  affirmedBy: { organisation: { en: 'Agency' } },
  sources: [source],
};
export const recommendation: RecommendationInput = {
  text: { en: 'Train operators.' },
  restsOn: [{ kind: 'finding', text: { en: 'A pump stood still.' } }],
  addressedTo: 'centre',
  priority: 'high',
  origin: { kind: 'evaluation' },
  issuedOn: '2020-12-31',
};
export const response: ResponseInput = {
  decision: 'accepted',
  actions: [
    {
      actionId: 'train',
      what: { en: 'Train them.' },
      organisationId: 'centre',
      due: '2021-03-31',
    },
  ],
};
export const condition: ConditionInput = {
  kind: 'pandemic',
  title: { en: 'COVID-19' },
  startDate: '2020-01-30',
  happened: { en: 'Borders were closed.' },
  effect: { en: 'Nobody could travel.' },
  sources: [source],
};
export const asset: AssetInput = { title: { en: 'Water supply' }, sources: [source] };
