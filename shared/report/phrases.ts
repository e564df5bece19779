import type { Formats } from '../words/formats/formats.ts';
import { formatCount } from '../words/numbers.ts';
import { type EveryWord, everyWordOf } from './every-word.ts';
import { type Content, type Inline, plain, say, type Text } from './inline.ts';
import type { ReadingMark } from './reading-marks.ts';
import type { Voice } from './voice.ts';

/** The words of all languages at once: what is a string in one language is an inline that each language says in its own words. */
type PhrasesOf<Words> = Words extends string
  ? Inline
  : Words extends (...places: infer Places extends readonly string[]) => string
    ? (...places: { readonly [At in keyof Places]: Content }) => Inline
    : { readonly [Name in keyof Words]: PhrasesOf<Words[Name]> };

/** Formats decide how an inline is written, so that composition cannot read them. */
type Printed = Omit<EveryWord, Exclude<keyof Formats, 'since'>>;
export type Phrases = PhrasesOf<Printed>;

function phrasesLike(sample: unknown, find: (words: EveryWord) => unknown): unknown {
  if (typeof sample === 'string') return say(({ words }) => find(words) as string);
  if (typeof sample === 'function')
    return (...places: Content[]): Inline => ({
      say: (voice) => fillPlaces(find(voice.words) as Phrase, places.map(plain), voice),
    });
  if (Array.isArray(sample))
    return sample.map((each, at) => phrasesLike(each, (words) => entryOf(find(words), at)));
  if (typeof sample !== 'object' || sample === null) return undefined;
  return Object.fromEntries(
    Object.entries(sample).map(([name, each]) => [
      name,
      phrasesLike(each, (words) => entryOf(find(words), name)),
    ]),
  );
}

type Phrase = (...places: string[]) => string;

function entryOf(table: unknown, name: string | number): unknown {
  return (table as Readonly<Record<string | number, unknown>>)[name];
}

/** A phrase with texts in its places. No text of a person is looked at: private-use characters stand for them in the phrase. */
function fillPlaces(phrase: Phrase, texts: readonly Text[], voice: Voice): Text {
  const places = texts.map(
    (text, at) => findCount(text, voice) ?? String.fromCodePoint(firstPlace + at),
  );
  return phrase(...places)
    .split(anyPlace)
    .filter((part) => part !== '')
    .flatMap((part): Text => texts[(part.codePointAt(0) ?? 0) - firstPlace] ?? [{ text: part }]);
}

const firstPlace = 0xe000;
const anyPlace = /([\uE000-\uE00F])/u;

/** A count goes into the phrase itself, which may tell one from many. */
function findCount(text: Text, voice: Voice): string | undefined {
  const [only, ...others] = text;
  if (!only || others.length > 0 || !('count' in only)) return undefined;
  return formatCount(only.count, voice.words);
}

const plainPhrases = phrasesLike(everyWordOf.en, (words) => words) as Phrases;

/** The phrases that the box on how to read the report explains carry their mark. */
function markPhrases({ reported, rollUp, reviewStatus, ...rest }: Phrases): Phrases {
  const mark = (phrase: Inline, readingMark: ReadingMark): Inline => ({ ...phrase, readingMark });
  const { draft, submitted, returned } = reviewStatus;
  return {
    ...rest,
    reported: { ...reported, notReported: mark(reported.notReported, 'notReported') },
    rollUp: { ...rollUp, atLeast: (number) => mark(rollUp.atLeast(number), 'atLeast') },
    reviewStatus: {
      ...reviewStatus,
      draft: mark(draft, 'draft'),
      submitted: mark(submitted, 'draft'),
      returned: mark(returned, 'draft'),
    },
    illustrative: mark(rest.illustrative, 'illustrative'),
    unpublished: mark(rest.unpublished, 'draft'),
  };
}

export const phrases = markPhrases(plainPhrases);
