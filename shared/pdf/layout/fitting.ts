import type { Style } from '../tokens.ts';
import { atNoBreakSpaces, cut } from './cut.ts';
import { endOfGroup, widthOf } from './groups.ts';
import type { Word } from './words.ts';

type Room = { readonly style: Style; readonly width: number };
/** What a group that is wider than its line is parted by. */
type Way = (group: readonly Word[], room: Room) => readonly Word[];

/** In this order: what hurts a reader least comes first. */
const ways: readonly Way[] = [
  (group) => group.map((word) => (word.bound ? { ...word, breakable: true } : word)),
  (group, { style }) => group.flatMap((word) => atNoBreakSpaces(word, style)),
  (group) => group.map((word) => ({ ...word, breakable: true })),
];

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
