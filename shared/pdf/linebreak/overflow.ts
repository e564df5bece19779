import type { Style } from '../theme.ts';
import { atNoBreakSpaces, breakInsideWord } from './break-inside-word.ts';
import { isJoining } from './break-rules.ts';
import { endOfGroup, widthOf } from './groups.ts';
import { isWithinPhrase, type Word } from './words.ts';

type Room = { readonly style: Style; readonly width: number };
/** Allows more breaks within a group that is wider than its line. */
type Way = (group: readonly Word[], room: Room) => readonly Word[];

/** Tried in this order, the least harmful to a reader first. */
const ways: readonly Way[] = [
  beforeCitations,
  aroundPhrases,
  loosen,
  (group) => group.map((word) => (word.discouraged ? { ...word, breakable: true } : word)),
  (group, { style }) => afterNoBreakSpaces(group.flatMap((word) => atNoBreakSpaces(word, style))),
  (group) => group.map((word) => ({ ...word, breakable: true })),
];

/** Breaks before citations, so that a mark stays beside what it marks. */
function beforeCitations(words: readonly Word[]): readonly Word[] {
  return allowBreaks(words, (at) => words[at + 1]?.run.citation === true);
}

/** Breaks around unbreakable phrases, where a break is only discouraged. */
export function aroundPhrases(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ run }) => run.noBreak)) return words;
  return allowBreaks(words, (at) => !isWithinPhrase(words, at));
}

/** Breaks where it is only discouraged; a dash stays with the word before it. */
export function loosen(words: readonly Word[]): readonly Word[] {
  return words.some(({ discouraged: bound }) => bound) ? allowBreaks(words, () => true) : words;
}

function allowBreaks(words: readonly Word[], isMeant: (at: number) => boolean): readonly Word[] {
  return words.map((word, at) => {
    const isDash = isJoining.test(words[at + 1]?.item.shaped.text ?? '');
    return word.discouraged && !isDash && isMeant(at) ? { ...word, breakable: true } : word;
  });
}

/** Breaks after no-break spaces too. */
export function afterNoBreakSpaces(words: readonly Word[]): readonly Word[] {
  if (words.length < 2) return words;
  return words.map((word) =>
    endsInNoBreakSpace.test(word.item.shaped.text) ? { ...word, breakable: true } : word,
  );
}

const endsInNoBreakSpace = /[\u00A0\u202F]$/u;

/** Allows breaks until no group of words is wider than the line. */
export function breakOverflow(words: readonly Word[], room: Room, from = 0): readonly Word[] {
  const fit: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const next = endOfGroup(words, at);
    const group = words.slice(at, next);
    const way = ways[from];
    if (widthOf(words, at, next) <= room.width) fit.push(...group);
    else if (way) fit.push(...breakOverflow(way(group, room), room, from + 1));
    else fit.push(...group.flatMap((word) => breakInsideWord(word, room.style, room.width)));
    at = next;
  }
  return fit;
}
