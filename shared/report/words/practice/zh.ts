import type { PracticeWords } from './words.ts';

export const practice: PracticeWords = {
  promisingSheet: '有推广前景的做法简介',
  validation: '验证',
  validatedBy: (day, organisation) => `良好做法：${day}由未参与实施的${organisation}验证。`,
  validated: (day) => `良好做法：${day}由未参与实施的人员验证。`,
  notValidated: '有推广前景的做法：尚未经外部验证。',
  replication: '推广条件',
  links: '链接',
  figures: '本做法的数据：各指标的首个和最新数值',
  statement:
    '有佐证材料并由未参与实施的人员验证的做法，方称为良好做法。未报送的数据显示为“未报告”，绝不显示为零。',
  more: (number) => `另有${number}项见附件snapshot.json`,
  inFiles: (number) => `${number}项，见附件`,
  cut: '以“…”结尾的文字全文见附件snapshot.json',
};
