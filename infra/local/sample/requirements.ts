import type { ActionProgress } from '../../../shared/domain/meetings/action-progress.ts';
import type { RequirementInput } from '../../../shared/domain/meetings/requirement.ts';
import type { LongText } from './languages.ts';
import { liXiaobing } from './officials.ts';
import { illustrativeSource, sources } from './sources.ts';

const implementing = ['guangxi-centre', 'sichuan-centre', 'yunnan-centre'];

/** What an implementing organisation does about a requirement; all of it is illustrative. */
type Action = {
  readonly what: LongText;
  readonly organisationId: string;
  readonly due?: string;
  readonly progress?: ActionProgress;
};

export type SampleRequirement = {
  readonly requirement: RequirementInput;
  readonly action: Action;
};

const requirementOn = (theme: RequirementInput['theme'], text: LongText): RequirementInput => ({
  issuedBy: liXiaobing,
  addressees: implementing,
  theme,
  text,
  sources: [
    sources.iprcc,
    illustrativeSource('Illustrative: the organisations addressed, which are not named'),
  ],
});

export const requirements: readonly SampleRequirement[] = [
  {
    requirement: requirementOn('pandemic_prevention_and_control', {
      en: 'Plan pandemic prevention and control as a whole, together with the conclusion of the project.',
      zh: '统筹做好疫情防控与项目收尾。',
    }),
    action: {
      what: {
        en: '(Illustrative.) Write down how works end safely in both villages.',
        zh: '（示例）书面说明两个村的工程如何安全收尾。',
      },
      organisationId: 'yunnan-centre',
      due: '2020-12-31',
      progress: { status: 'done', closedOn: '2020-12-15', evidence: [sources.illustrative] },
    },
  },
  {
    requirement: requirementOn('project_conclusion', {
      en: 'Plan the conclusion of the project as a whole, together with pandemic prevention and control.',
      zh: '统筹做好项目收尾与疫情防控。',
    }),
    action: {
      what: {
        en: '(Illustrative.) List what is handed over, to whom and when.',
        zh: '（示例）列明移交内容、移交对象和移交时间。',
      },
      organisationId: 'guangxi-centre',
      due: '2020-12-31',
      progress: { status: 'in_progress' },
    },
  },
  {
    requirement: requirementOn('evaluation', {
      en: 'Strengthen the evaluation of the project.',
      zh: '加强项目评估。',
    }),
    action: {
      what: {
        en: '(Illustrative.) Have the six criteria rated by somebody from outside.',
        zh: '（示例）由外部人员按六项标准评级。',
      },
      organisationId: 'iprcc',
    },
  },
  {
    requirement: requirementOn('summary', {
      en: 'Strengthen the summary of the project.',
      zh: '加强项目总结。',
    }),
    action: {
      what: {
        en: '(Illustrative.) Bring the figures of June and October 2020 together.',
        zh: '（示例）汇总2020年6月和10月的数据。',
      },
      organisationId: 'sichuan-centre',
      due: '2020-11-30',
      progress: { status: 'done', closedOn: '2020-11-27', evidence: [sources.illustrative] },
    },
  },
  {
    requirement: requirementOn('experience_dissemination', {
      en: 'Strengthen the dissemination of the experience.',
      zh: '加强经验推广。',
    }),
    action: {
      what: {
        en: '(Illustrative.) Send a sheet of each good practice to the partners.',
        zh: '（示例）将每项良好做法的简介发送给合作伙伴。',
      },
      organisationId: 'iprcc',
      due: '2021-03-31',
    },
  },
];
