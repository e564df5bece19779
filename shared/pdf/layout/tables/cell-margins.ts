import { space } from '../../theme.ts';
import type { AlignedTables } from './aligned-tables.ts';
import { hasMarks } from './mark-slot.ts';

/** Between the edges of a column and its text. */
export type Margins = {
  readonly left: number;
  readonly right: number;
  /** Of a member of a group; part of `left`. */
  readonly indent: number;
};

/** None at the outer edges; members of groups are indented, and marks have a slot right of the numbers. */
export function marginsOf(aligned: AlignedTables, usual: number): readonly Margins[] {
  const { columns = [] } = aligned[0] ?? {};
  const indent = aligned.some(({ groups = [] }) => groups.length > 0) ? space.groupIndent : 0;
  return columns.map((_, at) => ({
    left: at === 0 ? indent : usual,
    indent: at === 0 ? indent : 0,
    right:
      (at === columns.length - 1 ? 0 : usual) +
      (aligned.some((table) => hasMarks(table, at)) ? space.markSlot : 0),
  }));
}
