import type { PracticeWords } from './words.ts';

export const practice: PracticeWords = {
  promisingSheet: 'Practice sheet: promising practice',
  validation: 'Validation',
  validatedBy: (day, organisation) =>
    `Good practice: validated on ${day} by ${organisation}, which was not involved.`,
  validated: (day) => `Good practice: validated on ${day} by someone not involved.`,
  notValidated: 'Promising practice: not yet externally validated.',
  replication: 'Conditions for replication',
  links: 'Links',
  figures: 'Figures of this practice: first and latest values',
  statement:
    'A practice is called good only once it is backed by evidence and validated by someone not involved. Missing figures are shown as “not reported”, never as zero.',
  more: (number) => `${number} more in the attached file snapshot.json`,
  inFiles: (number) => `${number}, in the attached files`,
  cut: 'texts that end with “…” are whole in the attached file snapshot.json',
};
