import type { AssessmentInput, Criterion } from '../../../shared/domain/evaluation/assessment.ts';
import type { ConditionInput } from '../../../shared/domain/evaluation/condition.ts';
import type {
  ProgressInput,
  ResponseInput,
} from '../../../shared/domain/evaluation/management-response.ts';
import type { RecommendationInput } from '../../../shared/domain/evaluation/recommendation.ts';
import type { ClosingInput } from '../../../shared/domain/review/closing.ts';
import type { LongText } from './languages.ts';
import { illustrativeSource, sources } from './sources.ts';

const rationales: Readonly<Record<Criterion, LongText>> = {
  relevance: {
    en: 'The officials affirmed the focus on basic livelihood; nobody has evaluated it.',
    zh: '官员肯定了项目聚焦基本民生；尚无人对此作过评估。',
  },
  coherence: {
    en: 'The sources do not speak of other programmes in the six villages.',
    zh: '各来源未提及六个村的其他项目。',
  },
  effectiveness: {
    en: 'Few targets are public, so what was achieved cannot be held against a plan.',
    zh: '公开的目标值很少，无法将取得的结果与计划对照。',
  },
  efficiency: {
    en: 'The budgets of two projects are not public, and three sources differ on the third.',
    zh: '两个项目的预算未公开，第三个项目的预算三个来源说法不一。',
  },
  impact: {
    en: 'Totals of people and households were reported by officials, not measured.',
    zh: '人数和户数的总数由官员报告，并非实际测量所得。',
  },
  sustainability: {
    en: 'A handover is known of one project; no source says who pays for upkeep.',
    zh: '已知有一个项目办理了移交；没有来源说明管护费用由谁承担。',
  },
};
const criteria = Object.keys(rationales) as readonly Criterion[];

/** No rating of the programme is public, so none is made up: every criterion waits for its evidence. */
export const assessment: AssessmentInput = {
  title: {
    en: 'What an evaluation would find to go by (illustrative)',
    zh: '评估可依据的材料（示例）',
    lo: 'ສິ່ງທີ່ການປະເມີນສາມາດອີງໃສ່ໄດ້ (ຕົວຢ່າງ)',
    km: 'អ្វីដែលការវាយតម្លៃអាចផ្អែកលើ (ឧទាហរណ៍)',
    my: 'အကဲဖြတ်ရာတွင် အခြေခံနိုင်မည့်အရာများ (ဥပမာ)',
  },
  scale: 'world_bank',
  ratings: criteria.map((criterion) => ({
    criterion,
    rating: 'not_verified',
    rationale: rationales[criterion],
  })),
  ratedBy: {
    office: {
      en: 'Not yet rated (illustrative)',
      zh: '尚未评级（示例）',
      lo: 'ຍັງບໍ່ໄດ້ໃຫ້ຄະແນນ (ຕົວຢ່າງ)',
      km: 'មិនទាន់វាយតម្លៃ (ឧទាហរណ៍)',
      my: 'အဆင့်မသတ်မှတ်ရသေး (ဥပမာ)',
    },
  },
  assessedOn: '2020-11-04',
  sources: [illustrativeSource('Illustrative assessment, not from a source')],
};

/** What is known of the pandemic is that it was spoken of at the meeting. */
export const pandemic: ConditionInput = {
  kind: 'pandemic',
  title: { en: 'Pandemic', zh: '疫情', lo: 'ພະຍາດລະບາດ', km: 'ជំងឺរាតត្បាត', my: 'ကပ်ရောဂါ' },
  startDate: '2020-03-11',
  happened: {
    en: 'The pandemic had to be prevented and controlled while the project was being concluded. (The day on which it begins here is illustrative.)',
    zh: '项目收尾期间须做好疫情防控。（此处的起始日期为示例。）',
  },
  effect: {
    en: 'The sources do not say what it did to the works.',
    zh: '各来源未说明疫情对工程的影响。',
  },
  plan: {
    en: 'At the meeting, overall planning of pandemic prevention and control and project conclusion was required.',
    zh: '会议要求统筹做好疫情防控与项目收尾。',
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
        zh: '（示例）逐栋说明房屋是重建、翻修还是改建，并说明采用何种定义。',
      },
      restsOn: [
        {
          kind: 'finding',
          text: {
            en: 'One source counts houses "renovated", another houses "reconstructed".',
            zh: '一个来源统计“翻修”的房屋，另一个来源统计“改建”的房屋。',
          },
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
        zh: '（示例）定义可以书面写明；此前已统计的房屋不再重新走访。',
      },
      actions: [
        {
          actionId: 'definition',
          what: {
            en: '(Illustrative.) Write the definition into the results framework.',
            zh: '（示例）将定义写入成果框架。',
            lo: '(ຕົວຢ່າງ.) ຂຽນນິຍາມໃສ່ໃນຂອບຜົນສຳເລັດ.',
            km: '(ឧទាហរណ៍) សរសេរនិយមន័យក្នុងក្របខ័ណ្ឌលទ្ធផល។',
            my: '(ဥပမာ) အဓိပ္ပာယ်ဖွင့်ဆိုချက်ကို ရလဒ်မူဘောင်တွင် ရေးသွင်းရန်။',
          },
          organisationId: 'sichuan-centre',
          due: '2020-12-31',
        },
      ],
    },
  };
}
