import type { PdfDict, PdfObject } from '@libpdf/core';
import { isDictionary } from './fingerprint.ts';
import type { PdfObjects } from './open-pdf.ts';

/** The annotation flags Hidden and NoView (ISO 32000-1, 12.5.3). */
const unseenFlags = 2 | 32;

/**
 * Whether an annotation is a signature field that shows nothing (it has no size, or is hidden) and has no action. One that shows
 * something could cover a figure.
 */
export function isUnseenSignature(annotation: PdfObject | undefined, file: PdfObjects): boolean {
  const field = file.resolve(annotation);
  if (!isDictionary(field) || field.has('Kids') || field.has('A') || field.has('AA')) return false;
  const type = file.resolve(field.get('FT'));
  if (type?.type !== 'name' || type.value !== 'Sig') return false;
  return hasNoSize(field, file) || isHidden(field, file);
}

function hasNoSize(field: PdfDict, { resolve }: PdfObjects): boolean {
  const box = resolve(field.get('Rect'));
  if (box?.type !== 'array' || box.length !== 4) return false;
  const [left, bottom, right, top] = box.toArray().map((side) => {
    const number = resolve(side);
    return number?.type === 'number' ? number.value : Number.NaN;
  });
  return left === right && bottom === top;
}

function isHidden(field: PdfDict, { resolve }: PdfObjects): boolean {
  const flags = resolve(field.get('F'));
  return flags?.type === 'number' && (flags.value & unseenFlags) !== 0;
}
