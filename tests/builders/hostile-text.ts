import fc from 'fast-check';

/** Invisible characters, marks, joiners, and letters beside which some of these have a meaning. */
const special = [
  ...['\u00AD', '\u034F', '\u061C', '\u115F', '\u17B4', '\u180B', '\u200B', '\u200C', '\u200D'],
  ...[
    '\u200E',
    '\u200F',
    '\u2060',
    '\u3164',
    '\uFE00',
    '\uFE0E',
    '\uFE0F',
    '\u{E0100}',
    '\u{E0041}',
  ],
  ...['\u0301', '\u0323', '\u0345', '\u064B', '\u0958', '\u20E3', '\u094D', '\u17D2', '\u1039'],
  ...['a', 'e', '1', '-', ' ', '\n', '\u00A0', 'ក', 'ខ', 'ກ', 'က', 'ا', 'ש', 'क', 'ᠠ', '水'],
  ...['\uF900', '\u{2F800}', '\u1100', '\u1161', '\u11A8', '❤', '🔥', '🏽', '👩'],
];

/** Texts that nobody writes on purpose. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...special), fc.string({ unit: 'binary', maxLength: 1 })), {
    maxLength: 14,
  })
  .map((characters) => characters.join(''));
