import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemeClusters } from '../../../../shared/pdf/linebreak/unicode/grapheme-clusters.ts';
import { dependOnEachOther } from '../../../../shared/pdf/shaping/dependent-clusters.ts';
import { unsafeToBreak } from '../../../../shared/pdf/shaping/shape.ts';
import { declaration } from '../../../local/declaration.ts';

const scripts = [
  { language: 'Lao', typeface: 'lao-regular', tag: 'lo', script: /\p{Script=Lao}+/gu },
  { language: 'Khmer', typeface: 'khmer-regular', tag: 'km', script: /\p{Script=Khmer}+/gu },
  { language: 'Burmese', typeface: 'myanmar-regular', tag: 'my', script: /\p{Script=Myanmar}+/gu },
  { language: 'Thai', typeface: 'thai-regular', tag: 'th', script: /\p{Script=Thai}+/gu },
] as const;
type Each = (typeof scripts)[number];

const stretchesOf = ({ language, script }: Each) =>
  declaration(language).flatMap((text) => text.match(script) ?? []);

/** Signs that stack the next letter below, and marks that attach to the letter before. */
const parted = (before: string, after: string) =>
  !/[\u17D2\u1039]$/u.test(before) && !/^[\p{M}\u200C\u200D]/u.test(after);

/** At each boundary of two parts: whether the engine keeps them together, and whether shaping of the whole text does. */
function meetings(parts: readonly string[], { typeface }: Each) {
  const unsafe = unsafeToBreak(parts.join(''), typeface);
  let place = 0;
  return parts.slice(0, -1).flatMap((before, at) => {
    place += before.length;
    const after = parts[at + 1] ?? '';
    if (!parted(before, after)) return [];
    return [{ clings: dependOnEachOther(before, after, typeface), isUnsafe: unsafe.has(place) }];
  });
}

test.each(scripts)(
  'real text in $language breaks where shaping of the whole text allows',
  (each) => {
    const words = new Intl.Segmenter(each.tag, { granularity: 'word' });
    const met = stretchesOf(each).flatMap((text) =>
      meetings(
        Array.from(words.segment(text), ({ segment }) => segment),
        each,
      ),
    );
    expect(met.length).toBeGreaterThan(1_000);
    expect(met.filter(({ clings, isUnsafe }) => clings !== isUnsafe)).toEqual([]);
  },
);

test.each(scripts)('no letters of $language are separated that depend on each other', (each) => {
  const known = stretchesOf(each).flatMap((text) => graphemeClusters(text));
  const word = fc.array(fc.constantFrom(...new Set(known)), { minLength: 1, maxLength: 4 });
  const parts = fc.array(
    word.map((found) => found.join('')),
    { minLength: 2, maxLength: 8 },
  );
  fc.assert(
    fc.property(parts, (given) => {
      const met = meetings(given, each);
      expect(met.filter(({ clings, isUnsafe }) => isUnsafe && !clings)).toEqual([]);
    }),
    { numRuns: 1_500 },
  );
});
