import { describeFault, log } from '../log.ts';

/**
 * Works on each item in turn, also after one has failed.
 * @throws the first fault, after the last item, so that the alarm of the function sees it
 */
export async function runEach<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const faults: unknown[] = [];
  for await (const item of items) {
    try {
      await work(item);
    } catch (error) {
      log.error('item not swept', { error: describeFault(error) });
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
}
