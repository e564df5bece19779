import type { GlossaryWords } from './glossary.ts';

export const glossary: GlossaryWords = {
  terms: {
    programme: ['总项目', '由一个协调机构统筹的一组子项目。'],
    project: ['子项目', '国别项目：一个实施机构在一个地点或国家开展的工作。'],
    result: [
      '成果',
      '产出是交付的产品或服务，成效是其短期和中期效果，影响是长期效果；包括预期与非预期的。',
    ],
    indicator: ['指标', '用来简单、可靠地观察是否达成的变量。'],
    baseline: ['基线', '子项目开始之前的状况。'],
    target: ['目标值', '期末应达到的数值。'],
    originalTarget: ['原目标值', '目标值修订之前的数值；两者并列。'],
    actual: ['实际值', '该期间实际达到的数值。'],
    disaggregation: ['分类', '把数值按类别拆分，例如性别、年龄或地点。'],
    evidence: ['佐证材料', '他人可据以核实数值的来源。'],
    finding: ['发现', '由佐证材料得出的事实。'],
    conclusion: ['结论', '各项发现对本案的综合判断。'],
    lesson: ['教训与启示', '由个案推及同类情形的认识；说明适用和不适用的条件。'],
    promisingPractice: ['有推广前景的做法', '尚未由未参与实施的人员验证的做法。'],
    goodPractice: ['良好做法', '经过检验、有佐证材料并由未参与实施的人员验证的做法。'],
    recommendation: ['建议', '以发现或结论为依据的提议。'],
    managementResponse: [
      '管理层回应',
      '对建议的正式答复：接受、部分接受或不接受，并说明理由、行动、单位和时间。',
    ],
    requirement: ['要求', '协调机构在会议上提出的要求。'],
    actionItem: ['行动事项', '由谁在何时之前完成何事。'],
  },
};
