import type { StatementInput } from '../../../shared/domain/meetings/statement.ts';
import { affirmed } from './features.ts';
import { liXiaobing, tanWeiping } from './officials.ts';
import { sources } from './sources.ts';

const source = [sources.iprcc];
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
