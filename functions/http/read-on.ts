import * as z from 'zod';
import type { Page, PageRequest } from '../../shared/domain/ports.ts';
import { openCursor } from './cursor.ts';
import type { PageCall } from './reads.ts';

/** One part of a list that is put together from several. */
export type Source<Item> = {
  /** Sources are read in the order of their names. */
  readonly name: string;
  /** How many queries a page of it takes. */
  readonly queries: number;
  read(page: PageRequest): Promise<Page<Item>>;
};

/** Bounds the cost of a page with few matches; it is then short and has a next one. */
const maxQueries = 12;

/** Where a list continues: the page of sources, the source in it, and the position there. */
const Position = z.strictObject({
  listed: z.string().optional(),
  name: z.string().optional(),
  after: z.string().optional(),
});
type Position = z.infer<typeof Position>;

/**
 * A page of what several sources have, one after the other. Sources are themselves listed in pages, so there may be any number of them.
 * A source that has disappeared between two pages is passed over.
 */
export async function readOn<Item>(
  call: PageCall,
  list: (after: string | undefined) => Promise<Page<Source<Item>>>,
): Promise<Page<Item>> {
  const { limit, cursor } = call.query;
  const items: Item[] = [];
  let queries = 0;
  let from: Position =
    cursor === undefined ? {} : Position.parse(JSON.parse(await openCursor(cursor, call)));
  for (;;) {
    const { listed } = from;
    const sources = await list(listed);
    queries += 1;
    for (const source of sources.items.filter(({ name }) => name >= (from.name ?? ''))) {
      const { name } = source;
      let after = name === from.name ? from.after : undefined;
      do {
        if (items.length === limit || queries + source.queries > maxQueries)
          return { items, next: JSON.stringify({ listed, name, after }) };
        const part = await source.read({ limit: limit - items.length, after });
        items.push(...part.items);
        queries += source.queries;
        after = part.next;
      } while (after !== undefined);
    }
    if (sources.next === undefined) return { items };
    from = { listed: sources.next };
    if (items.length === limit || queries >= maxQueries)
      return { items, next: JSON.stringify(from) };
  }
}
