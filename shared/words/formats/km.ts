import type { Formats } from './formats.ts';

const months = [
  'មករា',
  'កុម្ភៈ',
  'មីនា',
  'មេសា',
  'ឧសភា',
  'មិថុនា',
  'កក្កដា',
  'សីហា',
  'កញ្ញា',
  'តុលា',
  'វិច្ឆិកា',
  'ធ្នូ',
];

export const formats: Formats = {
  numbers: { group: ',', decimal: '.', percent: (number) => `${number}%` },
  persons: 'in a row',
  punctuation: {
    colon: '៖ ',
    comma: ', ',
    semicolon: '; ',
    apposition: ', ',
    space: ' ',
    brackets: (text) => ` (${text})`,
  },
  months,
  date: (day, month, year) => `${day} ${month} ${year}`,
  shortDate: (day, month, year) => `${day}/${month}/${year}`,
  span: (from, to) => `${from} ដល់\u00A0${to}`,
  since: (from) => `ចាប់ពី\u00A0${from}`,
};
