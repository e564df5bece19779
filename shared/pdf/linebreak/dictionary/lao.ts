import type { Script } from './script.ts';

/** How Lao is split into words, and which of them stay on one line. */
export const lao: Script = {
  list: 'lao.words',
  typeface: 'lao-regular',
  letters: '[\u0E81-\u0EBD\u0EC0-\u0ECE\u0EDC-\u0EDF]',
  minStretch: 4,
  /** The vowels that are written before their consonant, [\u0EC0-\u0EC4], begin a word and do not end one. */
  endsWord: /[^\u0EC0-\u0EC4]/,
  beginsWord: /[\u0E81-\u0EAE\u0EC0-\u0EC4\u0EDC\u0EDD]/,
  notAtLineStart: 'ນີ້ ນັ້ນ ແລ້ວ ໄວ້ ໆ',
  notAtLineEnd: 'ບໍ່ ບໍ່ໄດ້ ບໍ່ທັນ ການ ຄວາມ ຜູ້ ນັກ ຂໍ້ ຄຳ ແຕ່ລະ',
};
