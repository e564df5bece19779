import { icuFile } from './icu-files.ts';

/** A rule set of ICU as a table of states: what kind each character is of, and what state follows a state at a kind. */
export type Rules = {
  readonly kindOf: (codePoint: number) => number;
  readonly kinds: number;
  readonly states: readonly State[];
};
type State = {
  /** 1 where a stretch may end; from 2 on, where it ends at the place that the state with this as `lookAhead` marked. */
  readonly accepting: number;
  readonly lookAhead: number;
  readonly next: readonly number[];
};

/** Reads a compiled rule set. (ICU, `rbbidata.h`.) */
export function icuRules(name: string): Rules {
  const file = icuFile(name);
  const kinds = file.readUInt32LE(12);
  return {
    kinds,
    states: statesOf(file.subarray(file.readUInt32LE(16)), kinds),
    kindOf: kindsOf(file.subarray(file.readUInt32LE(32))),
  };
}

const [needsStart, isOfBytes] = [2, 4];

function statesOf(table: Buffer, kinds: number): readonly State[] {
  const [count, rowLength, flags] = [0, 4, 16].map((at) => table.readUInt32LE(at));
  if (((flags ?? 0) & needsStart) !== 0) throw new Error('These rules ask for the start of a text');
  const size = ((flags ?? 0) & isOfBytes) !== 0 ? 1 : 2;
  return Array.from({ length: count ?? 0 }, (_, state) => {
    const cell = (at: number) => table.readUIntLE(20 + state * (rowLength ?? 0) + at * size, size);
    return {
      accepting: cell(0),
      lookAhead: cell(1),
      next: Array.from({ length: kinds }, (_each, kind) => cell(3 + kind)),
    };
  });
}

/** The kinds of characters, from a code point trie with values of one byte. (ICU, `ucptrie_impl.h`.) */
function kindsOf(trie: Buffer): (codePoint: number) => number {
  const isFastOfBytes = (trie.readUInt16LE(4) & 0xff) === 2;
  if (trie.toString('latin1', 0, 4) !== '3irT' || !isFastOfBytes)
    throw new Error('The kinds of characters are kept in another way');
  const indexes = trie.readUInt16LE(6);
  const length = trie.readUInt16LE(8) + ((trie.readUInt16LE(4) & 0xf000) << 4);
  const highStart = trie.readUInt16LE(14) << 9;
  const index = (at: number) => trie.readUInt16LE(16 + 2 * at);
  const value = (at: number) => trie.readUInt8(16 + 2 * indexes + at);
  return (codePoint) => {
    if (codePoint < 0x10000) return value(index(codePoint >> 6) + (codePoint & 63));
    if (codePoint >= highStart) return value(length - 2);
    const third = index(index((codePoint >> 14) + 1020) + ((codePoint >> 9) & 31));
    if (third >= 0x8000) throw new Error('The kinds of characters are kept in another way');
    return value(index(third + ((codePoint >> 4) & 31)) + (codePoint & 15));
  };
}
