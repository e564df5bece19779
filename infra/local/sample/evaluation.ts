import type { AssessmentInput, Criterion } from '../../../shared/domain/evaluation/assessment.ts';
import type { ConditionInput } from '../../../shared/domain/evaluation/condition.ts';
import type {
  ProgressInput,
  ResponseInput,
} from '../../../shared/domain/evaluation/management-response.ts';
import type { RecommendationInput } from '../../../shared/domain/evaluation/recommendation.ts';
import type { ClosingInput } from '../../../shared/domain/review/closing.ts';
import { illustrativeSource, sources } from './sources.ts';

const rationales: Readonly<Record<Criterion, string>> = {
  relevance: 'The officials affirmed the focus on basic livelihood; nobody has evaluated it.',
  coherence: 'The sources do not speak of other programmes in the six villages.',
  effectiveness: 'Few targets are public, so what was achieved cannot be held against a plan.',
  efficiency: 'The budgets of two projects are not public, and three sources differ on the third.',
  impact: 'Totals of people and households were reported by officials, not measured.',
  sustainability: 'A handover is known of one project; no source says who pays for upkeep.',
};
const criteria = Object.keys(rationales) as readonly Criterion[];

/** No rating of the programme is public, so none is made up: every criterion waits for its evidence. */
export const assessment: AssessmentInput = {
  title: { en: 'What an evaluation would find to go by (illustrative)' },
  scale: 'world_bank',
  ratings: criteria.map((criterion) => ({
    criterion,
    rating: 'not_verified',
    rationale: { en: rationales[criterion] },
  })),
  ratedBy: { office: { en: 'Not yet rated (illustrative)' } },
  assessedOn: '2020-11-04',
  sources: [illustrativeSource('Illustrative assessment, not from a source')],
};

/** What is known of the pandemic is that it was spoken of at the meeting. */
export const pandemic: ConditionInput = {
  kind: 'pandemic',
  title: { en: 'Pandemic', zh: '疫情' },
  startDate: '2020-03-11',
  happened: {
    en: 'The pandemic had to be prevented and controlled while the project was being concluded. (The day on which it begins here is illustrative.)',
  },
  effect: { en: 'The sources do not say what it did to the works.' },
  plan: {
    en: 'At the meeting, overall planning of pandemic prevention and control and project conclusion was required.',
  },
  sources: [sources.iprcc, illustrativeSource('Illustrative: the day on which it begins')],
};

/** What was reported until June 2020 was settled when the meeting was held. */
export const closing: ClosingInput = {
  startDate: '2016-12-07',
  endDate: '2020-06-30',
  status: 'closed',
};

type Loaded = {
  readonly programmeId: string;
  readonly meetingId: string;
  readonly projectIds: Readonly<Record<string, string>>;
};

/** How far the action is that the answer promises; illustrative. */
export const progress: ProgressInput = {
  status: 'done',
  closedOn: '2020-12-18',
  evidence: [sources.illustrative],
};

/** One recommendation, and how it is answered; both illustrative. */
export function recommendation({ programmeId, meetingId, projectIds }: Loaded): {
  readonly input: RecommendationInput;
  readonly response: ResponseInput;
} {
  const project = projectIds.cambodia ?? '';
  return {
    input: {
      projectIds: [project],
      text: {
        en: '(Illustrative.) Say of every house whether it was rebuilt, renovated or reconstructed, and by which definition.',
      },
      restsOn: [
        {
          kind: 'finding',
          text: { en: 'One source counts houses "renovated", another houses "reconstructed".' },
          record: `/projects/${project}`,
        },
      ],
      addressedTo: 'sichuan-centre',
      priority: 'medium',
      origin: {
        kind: 'meeting',
        record: `/programmes/${programmeId}/meetings/${meetingId}`,
        document: illustrativeSource('Illustrative recommendation, not from a source'),
      },
      issuedOn: '2020-11-04',
    },
    response: {
      decision: 'partially_accepted',
      reason: {
        en: '(Illustrative.) The definition can be written down; houses that were counted before it are not visited again.',
      },
      actions: [
        {
          actionId: 'definition',
          what: { en: '(Illustrative.) Write the definition into the results framework.' },
          organisationId: 'sichuan-centre',
          due: '2020-12-31',
        },
      ],
    },
  };
}
