import type { PracticeWords } from './words.ts';

export const practice: PracticeWords = {
  promisingSheet: 'Practice sheet: promising practice',
  validation: 'Validation',
  validatedBy: (day, organisation) =>
    `Good practice: validated on ${day} by ${organisation}, which did not take part.`,
  validated: (day) => `Good practice: validated on ${day} by somebody who did not take part.`,
  notValidated: 'Promising practice: not yet validated by anyone from outside.',
  replication: 'What it takes elsewhere',
  links: 'Links',
  evidence: 'Evidence of the practice',
  figures: 'Figures of this practice: first and latest value of each',
  statement:
    'A practice is called good once it has evidence and somebody who did not take part has validated it. A figure nobody reported is shown as not reported, never as zero.',
};
