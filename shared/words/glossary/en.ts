import type { GlossaryWords } from './glossary.ts';

export const glossary: GlossaryWords = {
  terms: {
    programme: ['Programme', 'A set of projects under one coordinating agency.'],
    project: ['Project', 'The work of one implementing organisation in one place or country.'],
    result: [
      'Result',
      'An output is a product or service delivered, an outcome its short- or medium-term effect, an impact its long-term effect, intended or not.',
    ],
    indicator: [
      'Indicator',
      'A variable that shows simply and reliably whether something has been achieved.',
    ],
    baseline: ['Baseline', 'The situation before the project began.'],
    target: ['Target', 'The value to be reached by the end of a period.'],
    originalTarget: ['Original target', 'The target before it was revised; both are shown.'],
    actual: ['Actual', 'The value achieved in the period.'],
    disaggregation: [
      'Disaggregation',
      'The breakdown of a value by category, such as sex, age or place.',
    ],
    evidence: ['Evidence', 'A source by which another person can verify a value.'],
    finding: ['Finding', 'A fact established by evidence.'],
    conclusion: ['Conclusion', 'The synthesis of the findings in this case.'],
    lesson: [
      'Lesson',
      'A generalisation from one case to similar situations; it states where it applies and where it does not.',
    ],
    promisingPractice: [
      'Promising practice',
      'A practice that has not yet been externally validated.',
    ],
    goodPractice: [
      'Good practice',
      'A practice that has been tested, is backed by evidence, and has been validated by someone not involved in it.',
    ],
    recommendation: ['Recommendation', 'A proposal based on findings or conclusions.'],
    managementResponse: [
      'Management response',
      'The formal answer to a recommendation: accepted, partially accepted or rejected, with reason, action, unit and time.',
    ],
    requirement: ['Requirement', 'A request made by the coordinating agency at a meeting.'],
    actionItem: ['Action item', 'A task with a responsible organisation and a due date.'],
  },
};
