import type { Formats } from './formats.ts';

export const formats: Formats = {
  numbers: { group: ',', decimal: '.', percent: (number) => `${number}%` },
  persons: 'in brackets',
  punctuation: {
    colon: '：',
    comma: '、',
    semicolon: '；',
    apposition: '，',
    space: '',
    brackets: (text) => `（${text}）`,
    latin: { space: ' ' },
  },
  months: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  date: (day, month, year) => `${year}年${month}月${day}日`,
  shortDate: (day, month, year) => `${year}-${month}-${day}`,
  span: (from, to) => `${from}至${to}`,
  since: (from) => `自${from}起`,
};
