import { AsyncLocalStorage } from 'node:async_hooks';
import { inflateSync } from 'node:zlib';
import type { PdfStream } from '@libpdf/core';
import { UnreadablePdf } from './unreadable-pdf.ts';

/** Limits for one file: a few kilobytes can unpack to gigabytes, or hold endless objects. */
export const limits = { bytes: 128_000_000, objects: 2_000_000, seconds: 10 } as const;

/** What is left of the limits while a file is read. @throws UnreadablePdf `too_large` once nothing is left */
export class Budget {
  private bytes: number;
  private objects: number;
  private readonly deadline: number;

  constructor({ bytes, objects, seconds }: { [Limit in keyof typeof limits]: number } = limits) {
    this.bytes = bytes;
    this.objects = objects;
    this.deadline = performance.now() + seconds * 1_000;
  }

  spendObject(): void {
    this.objects -= 1;
    if (this.objects < 0 || performance.now() > this.deadline) throw new UnreadablePdf('too_large');
  }

  /** Counts what a stream unpacks to, without keeping it. */
  spendStream(stream: PdfStream): void {
    this.spendObject();
    this.bytes -= unpackedBytes(stream, this.bytes);
    if (this.bytes < 0) throw new UnreadablePdf('too_large');
  }
}

/** Reads streams without a filter, or with deflate alone; a report has no others. */
function unpackedBytes(stream: PdfStream, maxBytes: number): number {
  const filter = stream.get('Filter');
  if (filter === undefined) return stream.data.length;
  const names = filter.type === 'array' ? [...filter] : [filter];
  const [only] = names;
  if (names.length !== 1 || only?.type !== 'name' || only.value !== 'FlateDecode')
    throw new UnreadablePdf('damaged');
  try {
    return inflateSync(stream.data, { maxOutputLength: Math.max(1, maxBytes) }).length;
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    throw new UnreadablePdf(isTooLarge ? 'too_large' : 'damaged');
  }
}

const budgets = new AsyncLocalStorage<Budget>();
const bounded = new WeakSet<typeof PdfStream>();

/**
 * Reads within a budget. The library unpacks all streams of a file, even its cross-reference, by one method that has no limit; that
 * method is wrapped to spend the budget first.
 */
export function withBudget<Result>(
  streams: typeof PdfStream,
  budget: Budget,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!bounded.has(streams)) boundDecoding(streams);
  return budgets.run(budget, work);
}

function boundDecoding(streams: typeof PdfStream): void {
  const { prototype } = streams;
  const decode = prototype.getDecodedData;
  prototype.getDecodedData = function (this: PdfStream) {
    budgets.getStore()?.spendStream(this);
    return decode.call(this);
  };
  bounded.add(streams);
}
