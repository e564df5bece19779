import type { Formats } from './formats.ts';

const months = [
  'ဇန်နဝါရီ',
  'ဖေဖော်ဝါရီ',
  'မတ်',
  'ဧပြီ',
  'မေ',
  'ဇွန်',
  'ဇူလိုင်',
  'ဩဂုတ်',
  'စက်တင်ဘာ',
  'အောက်တိုဘာ',
  'နိုဝင်ဘာ',
  'ဒီဇင်ဘာ',
];

export const formats: Formats = {
  numbers: { group: ',', decimal: '.', digits: '၀၁၂၃၄၅၆၇၈၉', percent: (number) => `${number}%` },
  persons: 'in a row',
  punctuation: {
    colon: '\u00A0– ',
    comma: '၊ ',
    semicolon: '၊ ',
    apposition: '၊ ',
    space: ' ',
    brackets: (text) => ` (${text})`,
    latin: { comma: ', ', semicolon: '; ', apposition: ', ' },
  },
  months,
  date: (day, month, year) => `${year} ${month} ${day}`,
  shortDate: (day, month, year) => `${day}/${month}/${year}`,
  span: (from, to) => `${from}\u00A0မှ ${to}\u00A0ထိ`,
  since: (from) => `${from}\u00A0မှစ၍`,
};
