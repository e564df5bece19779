import { contentWidth } from '../../theme.ts';

/** The widths at which a column breaks nothing that a no-break space joins, and no word. */
export type Needs = { readonly part: number; readonly atom: number };

/** The least widths of columns: what a no-break space joins is whole in as many as can, those first that lack least. */
export function minColumnWidths(columns: readonly Needs[]): readonly number[] {
  const parts = columns.map(({ part }) => part);
  if (total(parts) <= contentWidth) return parts;
  return raiseWidths(capWidths(columns.map(({ atom }) => atom)), parts);
}

function raiseWidths(widths: readonly number[], wanted: readonly number[]): readonly number[] {
  let left = contentWidth - total(widths);
  const lacks = widths.map((width, at) => ({ at, lack: (wanted[at] ?? 0) - width }));
  const enough = [...widths];
  for (const { at, lack } of lacks.toSorted((one, other) => one.lack - other.lack)) {
    if (lack > left) break;
    enough[at] = wanted[at] ?? 0;
    left -= lack;
  }
  return enough;
}

/** The widest give until all have their place: their longest words are broken, the others' are not. */
function capWidths(widths: readonly number[]): readonly number[] {
  const ascending = widths.toSorted((one, other) => one - other);
  let left: number = contentWidth;
  for (const [at, width] of ascending.entries()) {
    const most = left / (ascending.length - at);
    if (width > most) return widths.map((own) => Math.min(own, most));
    left -= width;
  }
  return widths;
}

const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);
