import { isName, type PdfObjects } from './open-pdf.ts';
import { Dictionary, type Value } from './values.ts';

/** The flag of an annotation that is neither shown nor printed (ISO 32000-1, 12.5.3). */
const hidden = 2;
/** What the field of a signature says of itself; it does nothing, and looks like nothing where it takes no room. */
const entries = [
  ...['Type', 'Subtype', 'FT', 'T', 'F', 'Ff', 'Rect', 'P', 'V'],
  ...['Lock', 'SV', 'AP', 'MK', 'DA'],
];

/**
 * Whether an annotation is the field of a signature and shows nothing: it takes no room, or is hidden. One that shows something can
 * show anything.
 */
export function isUnseenSignature(annotation: Value | undefined, file: PdfObjects): boolean {
  const field = file.resolve(annotation);
  if (!(field instanceof Dictionary)) return false;
  if ([...field.keys()].some((name) => !entries.includes(name))) return false;
  if (!isName(file.resolve(field.get('FT')), 'Sig')) return false;
  if (!isName(file.resolve(field.get('Subtype')), 'Widget')) return false;
  return takesNoRoom(field, file) || isHidden(field, file);
}

function takesNoRoom(field: Dictionary, { resolve }: PdfObjects): boolean {
  const box = resolve(field.get('Rect'));
  if (!Array.isArray(box) || box.length !== 4) return false;
  const [left, bottom, right, top] = box.map((side) => resolve(side));
  return typeof left === 'number' && left === right && bottom === top;
}

function isHidden(field: Dictionary, { resolve }: PdfObjects): boolean {
  const flags = resolve(field.get('F'));
  return typeof flags === 'number' && (flags & hidden) !== 0;
}
