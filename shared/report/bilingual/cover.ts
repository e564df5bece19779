import type { Cover, Text } from '../../pdf/document.ts';
import { plainText } from '../../pdf/plain-text.ts';
import { joined, stacked, tagged } from './text.ts';

type Fact = Cover['facts'][number];

/** The cover in two languages: both titles, and each fact under both its labels. */
export function coverInBoth(first: Cover, second: Cover, language: string): Cover {
  if (first.facts.length !== second.facts.length)
    throw new Error('The languages of the report do not correspond: facts of the cover');
  const title = stacked(first.title, second.title, language, 'smaller');
  const below = [...first.subtitles, ...second.subtitles.map((text) => tagged(text, language))];
  return {
    ...first,
    kind: joined(first.kind, second.kind),
    title,
    subtitles: withoutTwins(below, [first.title, second.title]),
    facts: first.facts.map((fact, at) => factInBoth(fact, second.facts[at] ?? fact, language)),
    ...(first.note && {
      note: stacked(first.note, second.note ?? [], language, 'as the first'),
    }),
  };
}

function factInBoth(first: Fact, second: Fact, language: string): Fact {
  const text = stacked(first.text, second.text, language, 'as the first');
  if (first.label === second.label) return { ...first, text };
  return { ...first, also: [{ text: second.label, language, ownLine: true, aside: true }], text };
}

/** Each title once, whichever language it came with. */
function withoutTwins(texts: readonly Text[], above: readonly Text[]): readonly Text[] {
  const met = new Set(above.map(plainText));
  return texts.filter((text) => {
    const isNew = !met.has(plainText(text));
    met.add(plainText(text));
    return isNew;
  });
}
