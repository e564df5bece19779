import { faultOf, log } from '../log.ts';

/**
 * Does the same with each item, whatever becomes of the others.
 * @throws the first fault, after the last item: so that an alarm hears of it
 */
export async function inTurn<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const faults: unknown[] = [];
  for await (const item of items) {
    try {
      await work(item);
    } catch (error) {
      log.error('item not swept', { error: faultOf(error) });
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
}
