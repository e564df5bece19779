/**
 * Replaces fontkit's character properties for shaping, whose tables are unpacked on loading: this engine
 * shapes with HarfBuzz.
 */
export {
  refuse as getCategory,
  refuse as getCombiningClass,
  refuse as getScript,
  refuse as isDigit,
  refuse as isMark,
};

function refuse(): never {
  throw new Error('fontkit was asked about a character: this bundle is without that');
}
