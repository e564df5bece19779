import { icuFile } from './icu-files.ts';

/** A word list of ICU, each word with how unlikely it is; 0 where the list does not say. */
export type WordList = ReadonlyMap<string, number>;

/** Reads a dictionary. (ICU, `dictionarydata.h`.) */
export function icuWords(name: string): WordList {
  const file = icuFile(name);
  const [start = 0, , , , type = 0, transform = 0] = Array.from({ length: 6 }, (_, at) =>
    file.readInt32LE(4 * at),
  );
  const words = new Map<string, number>();
  if ((type & 7) === 1) {
    walk(ofUnits(file.subarray(start)), 0, [], (letters, value) =>
      words.set(String.fromCharCode(...letters), value),
    );
  } else {
    const first = transform & 0x1f_ffff;
    walk(ofBytes(file.subarray(start)), 0, [], (letters) =>
      words.set(String.fromCharCode(...letters.map((letter) => letterAt(letter, first))), 0),
    );
  }
  return words;
}

function letterAt(byte: number, first: number): number {
  if (byte === 0xff) return 0x200d;
  return byte === 0xfe ? 0x200c : first + byte;
}

/** What differs between a trie of bytes and one of 16-bit units. (ICU, `bytestrie.h`, `ucharstrie.h`.) */
type Trie = {
  readonly at: (place: number) => number;
  /** The first node that is not a branch, and the first that is no stretch of letters. */
  readonly minLinear: number;
  readonly minValue: number;
  readonly valueAt: (place: number) => Value;
  /** A value before a node, which a unit holds together with the node. */
  readonly nodeValueAt: (place: number) => Value & { readonly node?: number };
  readonly jumpAt: (place: number) => { readonly by: number; readonly next: number };
};
type Value = { readonly value: number; readonly isFinal: boolean; readonly next: number };
type Found = (letters: readonly number[], value: number) => void;

const maxList = 5;

function walk(trie: Trie, place: number, letters: readonly number[], found: Found): void {
  let [node, next] = [trie.at(place), place + 1];
  if (node >= trie.minValue) {
    const read = trie.nodeValueAt(place);
    found(letters, read.value);
    if (read.isFinal) return;
    if (read.node === undefined) {
      walk(trie, read.next, letters, found);
      return;
    }
    [node, next] = [read.node, read.next];
  }
  if (node >= trie.minLinear) {
    const end = next + node - trie.minLinear + 1;
    const stretch = Array.from({ length: end - next }, (_, at) => trie.at(next + at));
    walk(trie, end, [...letters, ...stretch], found);
  } else {
    const isLong = node === 0;
    walkBranch(trie, next + Number(isLong), (isLong ? trie.at(next) : node) + 1, letters, found);
  }
}

function walkBranch(
  trie: Trie,
  start: number,
  count: number,
  letters: readonly number[],
  found: Found,
): void {
  let [place, left] = [start, count];
  while (left > maxList) {
    const { by, next } = trie.jumpAt(place + 1);
    walkBranch(trie, next + by, left >> 1, letters, found);
    left -= left >> 1;
    place = next;
  }
  for (; left > 1; left -= 1) {
    const longer = [...letters, trie.at(place)];
    const { value, isFinal, next } = trie.valueAt(place + 1);
    if (isFinal) found(longer, value);
    else walk(trie, next + value, longer, found);
    place = next;
  }
  walk(trie, place + 1, [...letters, trie.at(place)], found);
}

function ofBytes(bytes: Buffer): Trie {
  const readBigEndian = (place: number, length: number) =>
    length === 0 ? 0 : bytes.readUIntBE(place, length);
  const valueAt = (place: number): Value => {
    const [lead, isFinal] = [bytes.readUInt8(place) >> 1, (bytes.readUInt8(place) & 1) === 1];
    const [first, length] = leadOf(lead, [0x10, 0x51, 0x6c, 0x7e, 0x7f]);
    const value =
      (length > 2 ? 0 : (lead - first) << (8 * length)) + readBigEndian(place + 1, length);
    return { value, isFinal, next: place + 1 + length };
  };
  const jumpAt = (place: number) => {
    const lead = bytes.readUInt8(place);
    const [first, length] = leadOf(lead, [0, 0xc0, 0xf0, 0xfe, 0xff]);
    const by = (length > 2 ? 0 : (lead - first) << (8 * length)) + readBigEndian(place + 1, length);
    return { by, next: place + 1 + length };
  };
  const at = (place: number) => bytes.readUInt8(place);
  return { at, minLinear: 0x10, minValue: 0x20, valueAt, nodeValueAt: valueAt, jumpAt };
}

/** The first lead of those that as many bytes follow, and how many. */
function leadOf(lead: number, firsts: readonly number[]): readonly [number, number] {
  const length = firsts.findLastIndex((first) => lead >= first);
  return [firsts[length] ?? 0, length];
}

function ofUnits(bytes: Buffer): Trie {
  const at = (place: number) => bytes.readUInt16LE(2 * place);
  const pair = (place: number) => at(place) * 0x10000 + at(place + 1);
  const valueAt = (place: number): Value => {
    const [lead, isFinal] = [at(place) & 0x7fff, at(place) >= 0x8000];
    if (lead < 0x4000) return { value: lead, isFinal, next: place + 1 };
    if (lead === 0x7fff) return { value: pair(place + 1), isFinal, next: place + 3 };
    return { value: (lead - 0x4000) * 0x10000 + at(place + 1), isFinal, next: place + 2 };
  };
  const nodeValueAt = (place: number) => {
    const unit = at(place);
    if (unit >= 0x8000) return valueAt(place);
    const [isFinal, node, high] = [false, unit & 0x3f, unit & 0x7fc0];
    if (unit < 0x4040) return { value: (unit >> 6) - 1, isFinal, node, next: place + 1 };
    if (unit >= 0x7fc0) return { value: pair(place + 1), isFinal, node, next: place + 3 };
    return { value: ((high - 0x4040) << 10) | at(place + 1), isFinal, node, next: place + 2 };
  };
  const jumpAt = (place: number) => {
    const lead = at(place);
    if (lead < 0xfc00) return { by: lead, next: place + 1 };
    if (lead === 0xffff) return { by: pair(place + 1), next: place + 3 };
    return { by: (lead - 0xfc00) * 0x10000 + at(place + 1), next: place + 2 };
  };
  return { at, minLinear: 0x30, minValue: 0x40, valueAt, nodeValueAt, jumpAt };
}
