import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflate } from '../../../shared/pdf/deflate/deflate.ts';

const unpacked = (bytes: Uint8Array) => new Uint8Array(inflateSync(deflate(bytes)));

test('what is packed is unpacked the same, whatever it is', () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  const repeating = fc
    .array(
      fc.oneof(bytes, fc.constantFrom(...['a', 'bcd', '0 0 m '].map((text) => Buffer.from(text)))),
      {
        maxLength: 12,
      },
    )
    .chain((parts) => fc.array(fc.constantFrom(...parts, new Uint8Array()), { maxLength: 60 }))
    .map((parts) => new Uint8Array(Buffer.concat(parts)));
  fc.assert(
    fc.property(repeating, (given) => {
      expect(unpacked(given)).toEqual(given);
    }),
    { numRuns: 1_000 },
  );
});

/** Numbers that look random and are the same on every machine. */
function noise(length: number, range: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 16) % range;
  });
}

test.each([
  ['nothing', new Uint8Array()],
  ['one byte over and over', new Uint8Array(400_000).fill(7)],
  ['what never repeats, over several blocks', noise(200_000, 256)],
  ['two bytes, over several blocks', noise(300_000, 2)],
  [
    'what repeats from as far back as can be told',
    new Uint8Array([...noise(32_768, 256), ...noise(400, 256)]),
  ],
  ['what repeats from farther back', new Uint8Array([...noise(32_769, 256), ...noise(400, 256)])],
])('%s is packed and unpacked', (_, bytes) => {
  expect(unpacked(bytes)).toEqual(bytes);
});

test('symbols of very unlike counts have codes that are not too long', () => {
  const counts = Array.from({ length: 22 }, (_, at) => Math.round(1.62 ** at));
  const bytes = new Uint8Array(counts.flatMap((count, at) => new Array(count).fill(at * 7)));
  const mixed = bytes.toSorted((left, right) => ((left * 31) % 13) - ((right * 31) % 13));
  expect(unpacked(mixed)).toEqual(mixed);
});

test('the same bytes are packed the same, whatever was packed before', () => {
  const text = Buffer.from('Water for every household. '.repeat(40));
  const before = deflate(text);
  deflate(noise(100_000, 9));
  expect(deflate(text)).toEqual(before);
});

test('texts are packed about as small as by zlib', () => {
  const text = Buffer.from(
    Array.from(noise(20_000, 8), (number, at) => `/P <</MCID ${number}>> BDC ${at % 50} Td`).join(
      '\n',
    ),
  );
  expect(deflate(text).length).toBeLessThan(text.length / 5);
});
