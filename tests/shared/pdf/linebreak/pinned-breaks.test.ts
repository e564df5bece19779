import fc from 'fast-check';
import { expect, test } from 'vitest';
import { burmese } from '../../../../shared/pdf/linebreak/dictionary/burmese.ts';
import { khmer } from '../../../../shared/pdf/linebreak/dictionary/khmer.ts';
import { lao } from '../../../../shared/pdf/linebreak/dictionary/lao.ts';
import { likeliestEnds } from '../../../../shared/pdf/linebreak/dictionary/likeliest-words.ts';
import { wordEnds } from '../../../../shared/pdf/linebreak/dictionary/script-words.ts';
import { thai } from '../../../../shared/pdf/linebreak/dictionary/thai.ts';
import { graphemeClusters } from '../../../../shared/pdf/linebreak/unicode/grapheme-clusters.ts';
import { declaration } from '../../../local/declaration.ts';

/*
 * The tables are those of ICU, and so are the ways to read them: on the same texts both part alike. Real texts part alike in
 * ICU 77 and 78, the oldest and newest of the Nodes that run this project.
 */
const endsByIcu = (text: string, language: string, granularity: 'word' | 'grapheme') =>
  Array.from(
    new Intl.Segmenter(language, { granularity }).segment(text),
    ({ segment, index }) => index + segment.length,
  );

const scripts = [
  { language: 'Lao', tag: 'lo', script: lao },
  { language: 'Khmer', tag: 'km', script: khmer },
  { language: 'Burmese', tag: 'my', script: burmese },
  { language: 'Thai', tag: 'th', script: thai },
] as const;
type Each = (typeof scripts)[number];

const stretchesOf = ({ language, script }: Each) =>
  declaration(language).flatMap((text) => text.match(new RegExp(`${script.letters}+`, 'gu')) ?? []);

test.each(scripts)('the words of $language are those of ICU', (each) => {
  const stretches = stretchesOf(each);
  expect(stretches.length).toBeGreaterThan(200);
  for (const text of stretches)
    expect(wordEnds(text, each.script)).toEqual(endsByIcu(text, each.tag, 'word'));
});

test.each(scripts)(
  'and so they are where syllables of $language follow each other by chance',
  (each) => {
    const syllables = stretchesOf(each)
      .flatMap(graphemeClusters)
      .filter((syllable) => /^\p{L}/u.test(syllable));
    const stretch = fc.array(fc.constantFrom(...new Set(syllables)), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(stretch, (parts) => {
        const text = parts.join('');
        fc.pre(!/[\u17D2\u1039]$/u.test(text));
        expect(wordEnds(text, each.script)).toEqual(endsByIcu(text, each.tag, 'word'));
      }),
      { numRuns: 1_000 },
    );
  },
);

const chinese = declaration('Chinese').flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []);

test('the words of Chinese are those of ICU', () => {
  expect(chinese.length).toBeGreaterThan(50);
  for (const text of chinese) expect(likeliestEnds(text)).toEqual(endsByIcu(text, 'zh', 'word'));
});

test('and so they are where characters of Chinese follow each other by chance', () => {
  const characters = [...new Set(chinese.join(''))];
  const stretch = fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(stretch, (parts) => {
      expect(likeliestEnds(parts.join(''))).toEqual(endsByIcu(parts.join(''), 'zh', 'word'));
    }),
    { numRuns: 1_000 },
  );
});

test.each(['English', 'Chinese', 'Lao'] as const)(
  'the letters of %s are those of ICU',
  (language) => {
    const text = declaration(language).join(' ');
    let end = 0;
    const ends = graphemeClusters(text).map((letter) => (end += letter.length));
    expect(ends).toEqual(endsByIcu(text, 'und', 'grapheme'));
  },
);

test.each([
  ['က္က', 'Burmese'],
  ['ក្តា', 'Khmer'],
])('%s is one letter of %s: letters below each other are not parted', (letter) => {
  expect(graphemeClusters(letter.repeat(2))).toEqual([letter, letter]);
});
