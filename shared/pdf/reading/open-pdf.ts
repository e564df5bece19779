import type { PdfDict, PdfObject, PdfStream } from '@libpdf/core';
import { type Budget, withBudget } from './budget.ts';
import { UnreadablePdf } from './unreadable-pdf.ts';

/** The objects of a PDF, found by its cross-reference. */
export type PdfObjects = {
  readonly catalog: PdfDict;
  /** The object itself, or the target of a reference; undefined where that is missing. */
  readonly resolve: (object: PdfObject | undefined) => PdfObject | undefined;
  readonly decode: (stream: PdfStream) => Uint8Array;
};

/**
 * Opens a PDF from an untrusted source and works on it within a budget.
 * @throws UnreadablePdf
 */
export async function withPdf<Result>(
  bytes: Uint8Array,
  budget: Budget,
  work: (file: PdfObjects) => Result,
): Promise<Result> {
  const library = await import('@libpdf/core');
  return withBudget(library.PdfStream, budget, async () => {
    const { context } = await load(library.PDF, bytes);
    return readable(() =>
      work({
        catalog: context.catalog.getDict(),
        resolve: (object) => {
          budget.spendObject();
          return object?.type === 'ref' ? (context.resolve(object) ?? undefined) : object;
        },
        decode: (stream) => stream.getDecodedData(),
      }),
    );
  });
}

type Library = typeof import('@libpdf/core').PDF;

/** A damaged file is refused: each program repairs it in its own way, so they may show different pages. */
async function load(library: Library, bytes: Uint8Array) {
  const pdf = await library.load(bytes, { lenient: false }).catch(asUnreadable);
  if (pdf.isEncrypted) throw new UnreadablePdf('encrypted');
  return pdf;
}

function readable<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw asUnreadable(error);
  }
}

/** Whatever the library throws is taken as damage of the file. */
function asUnreadable(error: unknown): never {
  throw error instanceof UnreadablePdf ? error : new UnreadablePdf('damaged');
}
