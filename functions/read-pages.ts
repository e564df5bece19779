import type { Page, PageRequest } from '../shared/domain/ports.ts';

/** The items of all pages; each page is read on demand. */
export async function* readPages<Item>(
  limit: number,
  read: (page: PageRequest) => Promise<Page<Item>>,
): AsyncGenerator<Item> {
  let after: string | undefined;
  do {
    const page = await read({ limit, after });
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
}

export async function readAllPages<Item>(
  ...from: Parameters<typeof readPages<Item>>
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const item of readPages(...from)) items.push(item);
  return items;
}
