/** The widths at which a column breaks no unbreakable phrase (`part`), and no word (`atom`). */
export type Needs = { readonly part: number; readonly atom: number };

/** The minimum widths of columns: as many as possible keep their phrases whole, those first that lack least. */
export function minColumnWidths(columns: readonly Needs[], room: number): readonly number[] {
  const parts = columns.map(({ part }) => part);
  if (total(parts) <= room) return parts;
  return raiseWidths(
    capWidths(
      columns.map(({ atom }) => atom),
      room,
    ),
    parts,
    room,
  );
}

function raiseWidths(
  widths: readonly number[],
  wanted: readonly number[],
  room: number,
): readonly number[] {
  let left = room - total(widths);
  const lacks = widths.map((width, at) => ({ at, lack: (wanted[at] ?? 0) - width }));
  const enough = [...widths];
  for (const { at, lack } of lacks.toSorted((one, other) => one.lack - other.lack)) {
    if (lack > left) break;
    enough[at] = wanted[at] ?? 0;
    left -= lack;
  }
  return enough;
}

/** Caps the widest columns until all fit; only their words break. */
function capWidths(widths: readonly number[], room: number): readonly number[] {
  const ascending = widths.toSorted((one, other) => one - other);
  let left = room;
  for (const [at, width] of ascending.entries()) {
    const most = left / (ascending.length - at);
    if (width > most) return widths.map((own) => Math.min(own, most));
    left -= width;
  }
  return widths;
}

const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);
