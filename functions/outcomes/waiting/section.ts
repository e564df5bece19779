import {
  maxFirst,
  type WaitingItem,
  type WaitingList,
} from '../../../shared/domain/waiting/waiting.ts';
import type { Found } from './read-unfinished.ts';

type Shown<Each> = {
  /** The path and query of the whole list, below that of the programme. */
  readonly list: string;
  /** What it is sorted by, ascending. */
  readonly since: (each: Each) => string;
  readonly describe: (each: Each) => Promise<WaitingItem> | WaitingItem;
};

/** The section of what was found. Only the first five are described, since that may take a read each. */
export async function sectionOf<Each>(
  programmeId: string,
  { items, more }: Found<Each>,
  { list, since, describe }: Shown<Each>,
): Promise<WaitingList> {
  const sorted = items.toSorted((left, right) => (since(left) < since(right) ? -1 : 1));
  const first = await Promise.all(sorted.slice(0, maxFirst).map(describe));
  const address = `/programmes/${programmeId}/${list}`;
  return { count: items.length, ...(more && { more }), first, list: address };
}
