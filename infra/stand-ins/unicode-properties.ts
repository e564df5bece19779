/**
 * Takes the place of what fontkit knows characters by when it shapes, which unpacks its tables as it is loaded: this engine
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
