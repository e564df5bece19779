import type { Cover, Text } from '../../pdf/document.ts';
import { plainText } from '../../pdf/plain-text.ts';
import { inBoth, joined, tagged } from './text.ts';

type Fact = Cover['facts'][number];

/** The cover in two languages: both titles, and each fact under both its labels. */
export function coverInBoth(first: Cover, second: Cover, language: string): Cover {
  if (first.facts.length !== second.facts.length)
    throw new Error('The languages of the report do not correspond: facts of the cover');
  return {
    ...first,
    kind: joined(first.kind, second.kind),
    title: inBoth(first.title, second.title, language),
    subtitles: subtitlesInBoth(first, second, language),
    facts: first.facts.map((fact, at) => factInBoth(fact, second.facts[at] ?? fact, language)),
    ...(first.note && { note: inBoth(first.note, second.note ?? [], language) }),
  };
}

function factInBoth(first: Fact, second: Fact, language: string): Fact {
  const text = inBoth(first.text, second.text, language);
  if (first.label === second.label) return { ...first, text };
  return {
    ...first,
    also: [{ text: second.label, language, strong: true, startsTranslation: true }],
    text,
  };
}

/** Pair by pair, but for those that the titles say already. */
function subtitlesInBoth(first: Cover, second: Cover, language: string): readonly Text[] {
  const titles = new Set([first.title, second.title].map(plainText));
  const own = first.subtitles.filter((text) => !titles.has(plainText(text)));
  const other = second.subtitles.filter((text) => !titles.has(plainText(text)));
  const below = own.map((text, at) => inBoth(text, other[at] ?? [], language));
  return [...below, ...other.slice(own.length).map((text) => tagged(text, language))];
}
