import type { Formats } from './formats.ts';

const shortMonths = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

export const formats: Formats = {
  numbers: { group: ',', decimal: '.', percent: (number) => `${number}%` },
  persons: 'in a row',
  punctuation: {
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
    apposition: ', ',
    space: ' ',
    brackets: (text) => ` (${text})`,
  },
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  date: (day, month, year) => `${day} ${month} ${year}`,
  shortDate: (day, month, year) => `${Number(day)} ${shortMonths[Number(month) - 1]} ${year}`,
  span: (from, to) => `${from} to\u00A0${to}`,
  since: (from) => `from\u00A0${from}`,
};
