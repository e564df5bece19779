import { expect, test } from 'vitest';
import { showsDecimalCommas } from '../../../../shared/iati/values/decimal-commas.ts';

const piecesOf = (text: string, size: number) => {
  const bytes = new TextEncoder().encode(text);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
};

test.each([
  ['<target value="2,5"/>', true],
  ["<target value='-0,75 %'/>", true],
  ['<target value="0,512"/>', true],
  ['<target value="1662,25"/>', true],
  ['<target value="1,234"/>', false],
  ['<target value="1,234,567.89"/>', false],
  ['<narrative>2,5 of them</narrative>', false],
  ['<target other="2,5"/>', false],
])('%s: %s', (element, shows) => {
  const file = `<iati-activities>${' '.repeat(300)}${element}${' '.repeat(300)}</iati-activities>`;
  for (const size of [1, 7, 64, 100_000])
    expect(showsDecimalCommas(piecesOf(file, size))).toBe(shows);
});
