import type { Script } from './script.ts';

/** How Khmer is split into words, and which of them stay on one line. */
export const khmer: Script = {
  list: 'khmer.words',
  typeface: 'khmer-regular',
  letters: '[\u1780-\u17D3\u17D7\u17DC\u17DD]',
  minStretch: 4,
  /** The sign coeng, \u17D2, puts the letter after it below the one before. */
  endsWord: /[^\u17D2]/,
  beginsWord: /[\u1780-\u17B3]/,
  notAtLineStart: 'ទេ ឡើយ នេះ នោះ វិញ',
  notAtLineEnd: 'មិន មិនបាន មិនទាន់ ការ ភាព សេចក្តី អ្នក',
};
