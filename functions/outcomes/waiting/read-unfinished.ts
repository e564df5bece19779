import type { UnfinishedRecord, UnfinishedWithin } from '../../../shared/domain/ports.ts';
import type { Work } from '../../../shared/domain/unfinished.ts';
import { services } from '../../services.ts';

/** What was found for one step, and whether there is more than was read. */
export type Found<Each> = { readonly items: readonly Each[]; readonly more: boolean };

/** What waits for a step, up to so many records. */
export async function readUnfinished<W extends Work>(
  within: UnfinishedWithin<W>,
  max: number,
): Promise<Found<UnfinishedRecord<W>>> {
  const items: UnfinishedRecord<W>[] = [];
  let after: string | undefined;
  do {
    const page = { limit: max - items.length, after };
    const read = await services().records.listUnfinished(within, page);
    items.push(...read.items);
    after = read.next;
  } while (after !== undefined && items.length < max);
  return { items, more: after !== undefined };
}
