import { UnreadablePdf } from './unreadable-pdf.ts';

/** The limits for reading one file: a few hundred bytes can unpack to gigabytes, or claim endless objects. */
export const limits = { bytes: 128_000_000, values: 4_000_000, seconds: 10 } as const;

/** Reading the clock at every value would take longer than the values. */
const valuesPerClockReading = 1_000;

/** What remains of the limits while a file is read. */
export class Budget {
  private bytes: number;
  private values: number;
  private readonly deadline: number;

  constructor({ bytes, values, seconds }: { [Limit in keyof typeof limits]: number } = limits) {
    this.bytes = bytes;
    this.values = values;
    this.deadline = performance.now() + seconds * 1_000;
  }

  /** @throws UnreadablePdf `too_large` once nothing is left */
  spendValues(count = 1): void {
    this.values -= count;
    const isLate = this.values % valuesPerClockReading === 0 && performance.now() > this.deadline;
    if (this.values < 0 || isLate) throw new UnreadablePdf('too_large');
  }

  /** @throws UnreadablePdf `too_large` once nothing is left */
  spendBytes(count: number): void {
    this.bytes -= count;
    if (this.bytes < 0 || performance.now() > this.deadline) throw new UnreadablePdf('too_large');
  }

  /** How many bytes may still be unpacked. */
  get bytesLeft(): number {
    return this.bytes;
  }
}
