import { expect, test } from 'vitest';
import { breakOpportunities } from '../../../../shared/pdf/linebreak/break-opportunities.ts';
import { unicodeLineEnds } from '../../../../shared/pdf/linebreak/unicode/line-ends.ts';
import { lineBreakCases } from './line-break-test.ts';

const cases = lineBreakCases();

const unicodeEnds = (text: string) =>
  Array.from(unicodeLineEnds(text)).flatMap((isEnd, at) => (isEnd === 1 ? [at] : []));

test("the rules give the line ends of Unicode's own test, all of them", () => {
  expect(cases.length).toBeGreaterThan(19_000);
  const faults = cases.filter(({ text, ends }) => unicodeEnds(text).join() !== ends.join());
  expect(faults).toEqual([]);
});

/**
 * Runs of a document have no line breaks: composition takes them apart. Unicode leaves Thai to dictionaries, and takes it for Latin where
 * there is none.
 */
const ours = cases.filter(({ text }) => !/[\n\v\f\r\u0085\u2028\u2029\p{Script=Thai}]/u.test(text));

const notPrinted = /[\u00AD\u200B]/u;
const blank = /[^\S\u00A0\u202F]/u;

/** The offsets within a text at which ours lets a line end wherever it is full. */
function ourEnds(text: string): ReadonlySet<number> {
  const ends = new Set<number>();
  let at = 0;
  const skip = (what: RegExp) => {
    while (what.test(text.charAt(at))) at += 1;
  };
  for (const each of breakOpportunities(text)) {
    for (const unit of each.text.split('')) {
      skip(notPrinted);
      expect(text.charAt(at)).toBe(unit);
      at += 1;
    }
    skip(notPrinted);
    if (each.spaced) skip(blank);
    skip(notPrinted);
    if (each.break === 'allowed') ends.add(at);
  }
  return ends;
}

test('ours lets no line end where Unicode does not', () => {
  const more = ours.flatMap(({ text, ends }) =>
    [...ourEnds(text)]
      .filter((end) => end < text.length && !ends.includes(end))
      .map((end) => `${JSON.stringify(text)} at ${end}`),
  );
  expect(more).toEqual([]);
});

type Place = { readonly before: string; readonly after: string };
const alone =
  '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u200B-\\u200D]';
const endsAlone = new RegExp(`${alone}$`, 'u');
const beginsAlone = new RegExp(`^${alone}`, 'u');
const hyphenOrSlash = /[/-]$/u;

/** Where Unicode lets a line end and ours does not, wherever it is full. */
const wanted: Readonly<Record<string, (place: Place) => boolean>> = {
  'within a word of Latin, but after its hyphens and slashes: signs are parts of formulas, spans of years and addresses':
    ({ before, after }) =>
      !endsAlone.test(before) && !beginsAlone.test(after) && !hyphenOrSlash.test(before),
  'between white space, which is one': ({ before, after }) =>
    blank.test(before.slice(-1)) && blank.test(after.charAt(0)),
  'behind a hyphen or a slash that begins a word': ({ before }) => /^[/-]\p{M}*$/u.test(before),
  'before a dash, a hyphen or a sign that ends something, also behind a space': ({ after }) =>
    /^(?:[-–—−…%：；\p{Pf}]|\/)/u.test(after),
  'before a number, behind a dash between spaces': ({ before, after }) =>
    /[-–—−]\p{M}*\s$/u.test(before) && /^\p{Nd}/u.test(after),
  'between a number and what it counts': ({ before, after }) =>
    /\p{Nd}$/u.test(before) && /^[年月日号]/u.test(after),
  'within short brackets, and before brackets with what is said of the word': ({ before, after }) =>
    /[(（][^()（）]*$/u.test(before) || /^[(（]/u.test(after),
  'beside a sign of no width, which no line needs': ({ before }) => /\u200B\p{M}*$/u.test(before),
  'behind a wide character with a sign on it, which no language of the reports has': ({ before }) =>
    /\p{M}$/u.test(before),
  'beside a wide space that is part of a word': ({ after }) => /^\u3000/u.test(after),
};

test.each(Object.keys(wanted))('what ours leaves out is left out somewhere: %s', (reason) => {
  expect(leftOut().some((place) => wanted[reason]?.(place))).toBe(true);
});

test('ours leaves out no line end of Unicode without a reason', () => {
  const unexplained = leftOut().filter(
    (place) => !Object.values(wanted).some((isWanted) => isWanted(place)),
  );
  expect(unexplained).toEqual([]);
});

let found: readonly Place[] | undefined;

function leftOut(): readonly Place[] {
  found ??= ours.flatMap(({ text, ends }) => {
    const own = ourEnds(text);
    return ends
      .filter((end) => end > 0 && end < text.length && !own.has(end))
      .map((end) => ({ before: text.slice(0, end), after: text.slice(end) }));
  });
  return found;
}
