import { isName, type PdfObjects } from './open-pdf.ts';
import { Dictionary, type Value } from './values.ts';

/** The flag of an annotation that is neither displayed nor printed (ISO 32000-1, 12.5.3). */
const hidden = 2;
/** The entries of a signature field that can neither act nor draw anything where it has no area. */
const allowedEntries = [
  ...['Type', 'Subtype', 'FT', 'T', 'F', 'Ff', 'Rect', 'P', 'V'],
  ...['Lock', 'SV', 'AP', 'MK', 'DA'],
];

/**
 * Whether an annotation is a signature field without area, or a hidden one. A visible field could show anything, and so cover
 * a figure.
 */
export function isInvisibleSignature(annotation: Value | undefined, file: PdfObjects): boolean {
  const field = file.resolve(annotation);
  if (!(field instanceof Dictionary)) return false;
  if ([...field.keys()].some((name) => !allowedEntries.includes(name))) return false;
  if (!isName(file.resolve(field.get('FT')), 'Sig')) return false;
  if (!isName(file.resolve(field.get('Subtype')), 'Widget')) return false;
  return hasNoArea(field, file) || isHidden(field, file);
}

function hasNoArea(field: Dictionary, { resolve }: PdfObjects): boolean {
  const box = resolve(field.get('Rect'));
  if (!Array.isArray(box) || box.length !== 4) return false;
  const [left, bottom, right, top] = box.map((side) => resolve(side));
  return typeof left === 'number' && left === right && bottom === top;
}

function isHidden(field: Dictionary, { resolve }: PdfObjects): boolean {
  const flags = resolve(field.get('F'));
  return typeof flags === 'number' && (flags & hidden) !== 0;
}
