import type { Formats } from './formats.ts';

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
    'ມັງກອນ',
    'ກຸມພາ',
    'ມີນາ',
    'ເມສາ',
    'ພຶດສະພາ',
    'ມິຖຸນາ',
    'ກໍລະກົດ',
    'ສິງຫາ',
    'ກັນຍາ',
    'ຕຸລາ',
    'ພະຈິກ',
    'ທັນວາ',
  ],
  date: (day, month, year) => `${day} ${month} ${year}`,
  shortDate: (day, month, year) => `${day}/${month}/${year}`,
  span: (from, to) => `${from} ຫາ\u00A0${to}`,
  since: (from) => `ແຕ່\u00A0${from}`,
};
