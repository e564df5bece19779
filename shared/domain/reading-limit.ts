import { Problem } from './problem.ts';

/**
 * The most that is read of a programme at once: some 65,000 values with their indicators, twice the largest programme expected.
 * A report of that size takes 0.9 of the 1.7 GB its functions have (`npm run bench:scale`); its text is a tenth of V8's longest string.
 */
export const maxBytesAtOnce = 50_000_000;

/** A record and its size as JSON. */
type RecordSize = { readonly address: string; readonly bytes: number };

/** Reading stops at this multiple of the limit: to read all of it would outlast the request. */
const stopAtMultiple = 2;

/** How many of the largest records the problem lists, for whoever has to shorten them. */
const maxListed = 5;

/** Adds up the sizes of records as they are read. */
export type ReadingMeter = {
  /**
   * Whether all records so far are within the limit.
   * @throws Problem as `assertWithin`, once they are far beyond it
   */
  add(bytes: number, address: () => string): boolean;
  /** @throws Problem `records_too_large` with the size, the limit and the largest records */
  assertWithin(): void;
};

export function startMeter(maxBytes: number): ReadingMeter {
  let sum = 0;
  let largest: readonly RecordSize[] = [];
  return {
    add(bytes, address) {
      sum += bytes;
      if (bytes > (largest[maxListed - 1]?.bytes ?? 0)) {
        const all = [...largest, { address: address(), bytes }];
        largest = all.toSorted((left, right) => right.bytes - left.bytes).slice(0, maxListed);
      }
      if (sum > maxBytes * stopAtMultiple)
        throw tooLarge({ size: `at least ${sum}`, maxBytes, largest });
      return sum <= maxBytes;
    },
    assertWithin() {
      if (sum > maxBytes) throw tooLarge({ size: String(sum), maxBytes, largest });
    },
  };
}

type Excess = {
  readonly size: string;
  readonly maxBytes: number;
  readonly largest: readonly RecordSize[];
};

function tooLarge({ size, maxBytes, largest }: Excess): Problem {
  const detail = `The records have ${size} bytes; ${maxBytes} can be read at once. The errors list the largest.`;
  const errors = largest.map(({ address, bytes }) => ({
    in: 'path' as const,
    pointer: '',
    code: 'too_large' as const,
    detail: `${address} has ${bytes} bytes`,
    params: { address, bytes },
  }));
  return new Problem('records_too_large', detail, errors);
}
