import { Problem } from './problem.ts';

/**
 * What is read at once of a programme: some 65,000 values with their indicators, twice the programme that the system is made for.
 * A report of it takes 0.9 GB of the 1.7 GB that its functions have (`npm run bench:scale`), and a tenth of V8's longest string.
 */
export const maxBytesAtOnce = 50_000_000;

/** A record by its address, and how large it is as JSON. */
type Weighed = { readonly address: string; readonly bytes: number };

/** Beyond so many times the limit nothing is weighed any more: to read all of it would outlast the request. */
const weighedTimes = 2;

/** So many are told, the largest first: who is to make room looks there. */
const maxTold = 5;

/** Weighs records one after the other. */
export type Scale = {
  /**
   * Whether the record and all before it are within the limit.
   * @throws Problem as `assertWithin` where they are far beyond it
   */
  weigh(bytes: number, address: () => string): boolean;
  /** @throws Problem `records_too_large` that says how much there is, how much may be, and what is largest */
  assertWithin(): void;
};

export function startScale(maxBytes: number): Scale {
  let sum = 0;
  let largest: readonly Weighed[] = [];
  return {
    weigh(bytes, address) {
      sum += bytes;
      if (bytes > (largest[maxTold - 1]?.bytes ?? 0)) {
        const all = [...largest, { address: address(), bytes }];
        largest = all.toSorted((left, right) => right.bytes - left.bytes).slice(0, maxTold);
      }
      if (sum > maxBytes * weighedTimes)
        throw tooLarge({ size: `at least ${sum}`, maxBytes, largest });
      return sum <= maxBytes;
    },
    assertWithin() {
      if (sum > maxBytes) throw tooLarge({ size: String(sum), maxBytes, largest });
    },
  };
}

type Found = {
  readonly size: string;
  readonly maxBytes: number;
  readonly largest: readonly Weighed[];
};

function tooLarge({ size, maxBytes, largest }: Found): Problem {
  const detail = `The records have ${size} bytes; ${maxBytes} can be read at once. The largest are among the errors.`;
  const errors = largest.map(({ address, bytes }) => ({
    in: 'path' as const,
    pointer: '',
    detail: `${address} has ${bytes} bytes`,
  }));
  return new Problem('records_too_large', detail, errors);
}
