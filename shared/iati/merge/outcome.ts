import { isSame } from './same.ts';
import { type Difference, mergeThreeWay } from './three-way.ts';

/** Why a value is not touched. */
export type Lock = 'submitted' | 'approved' | 'closed';

/** What becomes of one record. */
export type Outcome<Input> = {
  /** `withdrawn`: it was taken back here since the last import, and stays so. `absent`: the file has it no longer, and it stays. */
  readonly outcome: 'new' | 'changed' | 'unchanged' | 'locked' | 'withdrawn' | 'absent';
  /** The record as it is to be; absent where nothing is written. */
  readonly input?: Input;
  readonly lock?: Lock;
  readonly changes: readonly Difference[];
  readonly conflicts: readonly Difference[];
  /** What the file has no longer; nothing is deleted. */
  readonly absent: readonly Difference[];
};

type Originated = {
  readonly origin?: { readonly source: string; readonly path: string } | undefined;
};
export type SidesOf<Input> = {
  readonly before: Input | undefined;
  readonly here: Input | undefined;
  readonly file: Input | undefined;
};

const nothing = { changes: [], conflicts: [], absent: [] };

/**
 * Merges a record with what the file says of it.
 * @param attendant fields that are taken only where something else is: the day and source of a figure change with every publication
 */
export function mergeRecord<Input extends Originated>(
  { before, here, file }: SidesOf<Input>,
  attendant: readonly (keyof Input & string)[] = [],
): Outcome<Input> {
  if (!file) return { outcome: here && before ? 'absent' : 'unchanged', ...nothing };
  if (!here && before) return { outcome: 'withdrawn', ...nothing };
  if (!here) return { outcome: 'new', input: file, ...nothing };
  const own = (record: Input | undefined) => record && { ...record, origin: undefined };
  const { merged, ...found } = mergeThreeWay({
    before: own(before),
    here: own(here),
    file: own(file),
  });
  const isAttendant = ({ way }: Difference) => attendant.some((field) => field === way[0]);
  const moved = placeOf(here, file);
  const changes = [...found.changes, ...moved];
  if (changes.every(isAttendant))
    return {
      outcome: 'unchanged',
      ...found,
      changes: [],
      conflicts: found.conflicts.filter((each) => !isAttendant(each)),
    };
  const origin = (here.origin ?? file.origin) && { ...here.origin, ...file.origin };
  const input = { ...(merged as Input), ...(origin && { origin }) };
  return { outcome: 'changed', input, ...found, changes };
}

/** Where the record stands in the file now, if elsewhere than before. */
function placeOf(
  { origin: here }: Originated,
  { origin: file }: Originated,
): readonly Difference[] {
  const isThere = isSame([here?.source, here?.path], [file?.source, file?.path]);
  return isThere ? [] : [{ way: ['origin'], before: here, here, file }];
}
