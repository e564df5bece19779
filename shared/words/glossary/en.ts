import type { GlossaryWords } from './glossary.ts';

export const glossary: GlossaryWords = {
  term: 'Term',
  meaning: 'Meaning',
  caption: 'Terms of this report',
  terms: {
    programme: ['Programme', 'A set of projects under one coordinating agency.'],
    project: ['Project', 'What one implementing organisation carries out in one place or country.'],
    result: [
      'Result',
      'An output is delivered, an outcome is its effect in the short or medium term, an impact in the long term; intended or not.',
    ],
    indicator: [
      'Indicator',
      'What is observed, simply and reliably, to see whether something is achieved.',
    ],
    baseline: ['Baseline', 'The situation before the project began.'],
    target: ['Target', 'The value to be reached by the end of a period.'],
    originalTarget: [
      'Original target',
      'What was to be reached before the target was revised; both stand side by side.',
    ],
    actual: ['Actual', 'What was achieved in the period.'],
    disaggregation: [
      'Disaggregation',
      'A value split by a category, for instance sex, age or place.',
    ],
    evidence: ['Evidence', 'A source by which another person can check a value.'],
    finding: ['Finding', 'A fact that follows from evidence.'],
    conclusion: ['Conclusion', 'What the findings come to in this case.'],
    lesson: [
      'Lesson',
      'What a case teaches about others like it; it says where it applies and where not.',
    ],
    promisingPractice: [
      'Promising practice',
      'A practice that nobody from outside has validated yet.',
    ],
    goodPractice: [
      'Good practice',
      'A practice that was tested, has evidence, and was validated by somebody who did not take part.',
    ],
    recommendation: ['Recommendation', 'A proposal that rests on findings or conclusions.'],
    managementResponse: [
      'Management response',
      'The formal answer to a recommendation: accepted, partially accepted or rejected, with reason, action, unit and time.',
    ],
    requirement: ['Requirement', 'What the coordinating agency asks for at a meeting.'],
    actionItem: ['Action item', 'Who does what by when.'],
  },
};
