import type { ActionProgress } from '../../../shared/domain/meetings/action-progress.ts';
import type { MeetingInput } from '../../../shared/domain/meetings/meeting.ts';
import type { RequirementInput } from '../../../shared/domain/meetings/requirement.ts';
import type { StatementInput } from '../../../shared/domain/meetings/statement.ts';
import { affirmed } from './features.ts';
import { liXiaobing, tanWeiping } from './officials.ts';
import type { ProjectName } from './sample-project.ts';
import { illustrativeSource, sources } from './sources.ts';

const source = [sources.iprcc];
const implementing = ['guangxi-centre', 'sichuan-centre', 'yunnan-centre'];

/** The item of the agenda under which each project was reported on. */
export const reportItems: Readonly<Record<ProjectName, string>> = {
  laos: 'report-laos',
  cambodia: 'report-cambodia',
  myanmar: 'report-myanmar',
};

type Text = { readonly en: string; readonly zh: string };

const reportOn = (agendaItemId: string, title: Text, organisationId: string) =>
  ({
    agendaItemId,
    title,
    kind: 'implementing_organisation_report',
    presenter: { kind: 'representative', organisationId },
  }) as const;

/**
 * The news item prints no year, and tells of the speeches without an agenda: the order is that of its sentences. It is read in
 * English; the Chinese is a translation of ours.
 */
export const meeting: MeetingInput = {
  title: {
    en: 'Meeting of Achievement Summary and Experience Sharing',
    zh: '项目成果总结与经验分享会',
  },
  type: 'achievement_summary',
  hostId: 'aieco',
  place: { en: 'Chengdu, Sichuan', zh: '四川成都' },
  time: {
    start: '2020-11-04',
    timeZone: 'Asia/Shanghai',
    partOfDay: 'morning',
    dateInferred: true,
    source: sources.iprcc,
  },
  mode: 'in_person',
  agenda: [
    {
      agendaItemId: 'overall',
      title: {
        en: 'Overall progress, experience, opinions and suggestions',
        zh: '总体进展、经验、意见和建议',
      },
      kind: 'speech',
      presenter: tanWeiping,
    },
    reportOn(
      reportItems.laos,
      { en: 'Report on the project in Laos', zh: '老挝项目汇报' },
      'guangxi-centre',
    ),
    reportOn(
      reportItems.cambodia,
      { en: 'Report on the project in Cambodia', zh: '柬埔寨项目汇报' },
      'sichuan-centre',
    ),
    reportOn(
      reportItems.myanmar,
      { en: 'Report on the project in Myanmar', zh: '缅甸项目汇报' },
      'yunnan-centre',
    ),
    {
      agendaItemId: 'affirmation',
      title: { en: 'Features of the project, and requirements', zh: '项目特色与工作要求' },
      kind: 'closing',
      presenter: liXiaobing,
    },
  ],
  participants: [
    { ...liXiaobing, role: 'speaker' },
    { ...tanWeiping, role: 'speaker' },
    {
      kind: 'delegation',
      name: {
        en: 'Representatives of the centres of Guangxi, Yunnan and Sichuan',
        zh: '广西、云南、四川三地项目中心代表',
      },
      count: { value: 20, precision: 'more_than' },
      role: 'delegate',
    },
    {
      kind: 'delegation',
      name: { en: 'Cooperation Office', zh: '合作处' },
      organisationId: 'iprcc',
      role: 'staff',
    },
  ],
  sources: source,
};

const ofTan = { speaker: tanWeiping, agendaItemId: 'overall', sources: source } as const;
const ofLi = { speaker: liXiaobing, agendaItemId: 'affirmation', sources: source } as const;

const said: readonly Omit<StatementInput, 'order'>[] = [
  {
    ...ofTan,
    kind: 'overall_progress',
    text: { en: 'Presented the overall progress of the project.', zh: '介绍了项目总体进展。' },
  },
  {
    ...ofTan,
    kind: 'experience',
    text: { en: 'Presented its experience.', zh: '介绍了项目经验。' },
  },
  {
    ...ofTan,
    kind: 'opinion_or_suggestion',
    text: {
      en: 'Gave opinions and suggestions on promoting implementation and international poverty-reduction cooperation.',
      zh: '就推进项目实施和国际减贫合作提出了意见和建议。',
    },
  },
  {
    ...ofLi,
    kind: 'affirmation',
    text: { en: 'Affirmed three features of the project.', zh: '肯定了项目的三个特色。' },
  },
  ...Object.values(affirmed).map(({ text }) => ({ ...ofLi, kind: 'feature' as const, text })),
  {
    ...ofLi,
    kind: 'requirement',
    text: {
      en: 'Raised requirements for overall planning of pandemic prevention and control and project conclusion, and for strengthening evaluation, summary and experience dissemination.',
      zh: '要求统筹做好疫情防控和项目收尾，加强评估、总结和经验推广。',
    },
  },
];
export const statements: readonly StatementInput[] = said.map((statement, order) => ({
  ...statement,
  order,
}));

/** What an implementing organisation does about a requirement; all of it is illustrative. */
type Action = {
  readonly what: { readonly en: string };
  readonly organisationId: string;
  readonly due?: string;
  readonly progress?: ActionProgress;
};

export type SampleRequirement = {
  readonly requirement: RequirementInput;
  readonly action: Action;
};

const requirementOn = (theme: RequirementInput['theme'], text: Text): RequirementInput => ({
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
      what: { en: '(Illustrative.) Write down how works end safely in both villages.' },
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
      what: { en: '(Illustrative.) List what is handed over, to whom and when.' },
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
      what: { en: '(Illustrative.) Have the six criteria rated by somebody from outside.' },
      organisationId: 'iprcc',
    },
  },
  {
    requirement: requirementOn('summary', {
      en: 'Strengthen the summary of the project.',
      zh: '加强项目总结。',
    }),
    action: {
      what: { en: '(Illustrative.) Bring the figures of June and October 2020 together.' },
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
      what: { en: '(Illustrative.) Send a sheet of each good practice to the partners.' },
      organisationId: 'iprcc',
      due: '2021-03-31',
    },
  },
];
