import { isJoining } from '../text/joints.ts';
import type { Style } from '../tokens.ts';
import { atNoBreakSpaces, cut } from './cut.ts';
import { endOfGroup, widthOf } from './groups.ts';
import type { Word } from './words.ts';

type Room = { readonly style: Style; readonly width: number };
/** What a group that is wider than its line is parted by. */
type Way = (group: readonly Word[], room: Room) => readonly Word[];

/** In this order: what hurts a reader least comes first. */
const ways: readonly Way[] = [
  loosened,
  (group) => group.map((word) => (word.bound ? { ...word, breakable: true } : word)),
  (group, { style }) => atBlanks(group.flatMap((word) => atNoBreakSpaces(word, style))),
  (group) => group.map((word) => ({ ...word, breakable: true })),
];

/** Parted where sense alone binds the words; a dash stays with what is before it. */
export function loosened(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ bound }) => bound)) return words;
  return words.map((word, at) => {
    const isParted = word.bound && !isJoining.test(words[at + 1]?.item.shaped.text ?? '');
    return isParted ? { ...word, breakable: true } : word;
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
export function fitting(words: readonly Word[], room: Room, from = 0): readonly Word[] {
  const fit: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const next = endOfGroup(words, at);
    const group = words.slice(at, next);
    const way = ways[from];
    if (widthOf(words, at, next) <= room.width) fit.push(...group);
    else if (way) fit.push(...fitting(way(group, room), room, from + 1));
    else fit.push(...group.flatMap((word) => cut(word, room.style, room.width)));
    at = next;
  }
  return fit;
}
