const known = new Map<string, Intl.Segmenter>();

/**
 * What finds the words or the letters of a language; made when first asked for, since the first of a process takes long and
 * most reports in Latin ask for none.
 */
export function segmenterOf(language: string, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  const before = known.get(key);
  if (before) return before;
  const segmenter = new Intl.Segmenter(language, { granularity });
  known.set(key, segmenter);
  return segmenter;
}
