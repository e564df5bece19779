import { AsyncLocalStorage } from 'node:async_hooks';
import { inflateSync } from 'node:zlib';
import type { PdfStream } from '@libpdf/core';
import { UnreadablePdf } from './unreadable-pdf.ts';

/** What reading one file may take: a few kilobytes can unpack to gigabytes, or hold objects without end. */
export const limits = { bytes: 128_000_000, objects: 2_000_000, seconds: 10 } as const;

/** What is left of the limits while a file is read. @throws UnreadablePdf `too_large` once nothing is */
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

/** A stream that is not packed, or packed by deflate alone; what else there is does not occur in a report. */
function unpackedBytes(stream: PdfStream, most: number): number {
  const filter = stream.get('Filter');
  if (filter === undefined) return stream.data.length;
  const names = filter.type === 'array' ? [...filter] : [filter];
  const [only] = names;
  if (names.length !== 1 || only?.type !== 'name' || only.value !== 'FlateDecode')
    throw new UnreadablePdf('damaged');
  try {
    return inflateSync(stream.data, { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    throw new UnreadablePdf(isTooLarge ? 'too_large' : 'damaged');
  }
}

const budgets = new AsyncLocalStorage<Budget>();
const bounded = new WeakSet<typeof PdfStream>();

/**
 * Reads within a budget. The library unpacks whatever a file holds, its own tables included, through one method and without
 * a limit; so that method asks the budget first.
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
