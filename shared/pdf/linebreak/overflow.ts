import type { Style } from '../theme.ts';
import { atNoBreakSpaces, breakInsideWord } from './break-inside-word.ts';
import { isJoining } from './break-rules.ts';
import { endOfGroup, widthOf } from './groups.ts';
import { isWithinWhole, type Word } from './words.ts';

type Room = { readonly style: Style; readonly width: number };
/** What a group that is wider than its line is parted by. */
type Way = (group: readonly Word[], room: Room) => readonly Word[];

/** In this order: what hurts a reader least comes first. */
const ways: readonly Way[] = [
  beforeCitations,
  aroundWholes,
  loosen,
  (group) => group.map((word) => (word.bound ? { ...word, breakable: true } : word)),
  (group, { style }) => atBlanks(group.flatMap((word) => atNoBreakSpaces(word, style))),
  (group) => group.map((word) => ({ ...word, breakable: true })),
];

/** Parted before citations, so that a mark stays beside the one that it is of. */
function beforeCitations(words: readonly Word[]): readonly Word[] {
  return allowBreaks(words, (at) => words[at + 1]?.item.shaped.text.startsWith('[') === true);
}

/** Parted where sense alone binds what is read in one to what is beside it. */
export function aroundWholes(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ run }) => run.noBreak)) return words;
  return allowBreaks(words, (at) => !isWithinWhole(words, at));
}

/** Parted where sense alone binds the words; a dash stays with what is before it. */
export function loosen(words: readonly Word[]): readonly Word[] {
  return words.some(({ bound }) => bound) ? allowBreaks(words, () => true) : words;
}

function allowBreaks(words: readonly Word[], isMeant: (at: number) => boolean): readonly Word[] {
  return words.map((word, at) => {
    const isDash = isJoining.test(words[at + 1]?.item.shaped.text ?? '');
    return word.bound && !isDash && isMeant(at) ? { ...word, breakable: true } : word;
  });
}

/** Parted at no-break spaces as well. */
export function atBlanks(words: readonly Word[]): readonly Word[] {
  if (words.length < 2) return words;
  return words.map((word) =>
    endsInNoBreakSpace.test(word.item.shaped.text) ? { ...word, breakable: true } : word,
  );
}

const endsInNoBreakSpace = /[\u00A0\u202F]$/u;

/** The words, of which no group is wider than the line. */
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
