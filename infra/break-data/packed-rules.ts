import type { Rules } from './icu-rules.ts';

/** In code points: how many have their kinds in one block. */
const blockSize = 128;
const codePoints = 0x11_0000;

/**
 * A rule set as numbers of 16 bits: how many kinds, states and blocks; the block of each 128 code points; the states, each with
 * `accepting`, `lookAhead` and what follows at each kind; and the blocks, with the kind of each code point in one byte.
 */
export function packedRules({ kinds, kindOf, states }: Rules): Buffer {
  const blocks = new Map<string, number>();
  const places = Array.from({ length: codePoints / blockSize }, (_, block) => {
    const key = Buffer.from(
      Array.from({ length: blockSize }, (_each, at) => kindOf(block * blockSize + at)),
    ).toString('latin1');
    const place = blocks.get(key) ?? blocks.size;
    blocks.set(key, place);
    return place;
  });
  const table = states.flatMap(({ accepting, lookAhead, next }) => [accepting, lookAhead, ...next]);
  const numbers = Uint16Array.from([kinds, states.length, blocks.size, ...places, ...table]);
  return Buffer.concat([
    Buffer.from(numbers.buffer),
    ...[...blocks.keys()].map((key) => Buffer.from(key, 'latin1')),
  ]);
}
