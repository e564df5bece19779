import { expect, test } from 'vitest';
import { readOn, type Source } from '../../../functions/http/read-on.ts';
import type { PageCall } from '../../../functions/http/reads.ts';

const asked = (limit: number) => ({ query: { limit } }) as PageCall;

/** Sources with these items, two to a page of sources; `counted` counts the queries. */
function sourcesOf(parts: readonly (readonly string[])[], queriesOf = 1) {
  const counted = { queries: 0 };
  const list = async (after = '0') => {
    counted.queries += 1;
    const at = Number(after);
    const items: Source<string>[] = parts.slice(at, at + 2).map((items, nth) => ({
      name: String(at + nth).padStart(3, '0'),
      queries: queriesOf,
      read: async ({ limit, after: from = '0' }) => {
        counted.queries += queriesOf;
        const end = Number(from) + limit;
        const part = items.slice(Number(from), end);
        return end < items.length ? { items: part, next: String(end) } : { items: part };
      },
    }));
    return at + 2 < parts.length ? { items, next: String(at + 2) } : { items };
  };
  return { counted, list };
}

test('what few sources have is read to the end', async () => {
  const { list } = sourcesOf([['a', 'b'], [], ['c']]);
  expect(await readOn(asked(10), list)).toEqual({ items: ['a', 'b', 'c'] });
});

test('a full page says where the next one begins', async () => {
  const { list } = sourcesOf([['a', 'b', 'c']]);
  const page = await readOn(asked(2), list);
  expect(page.items).toEqual(['a', 'b']);
  expect(JSON.parse(page.next ?? '')).toEqual({ name: '000', after: '2' });
});

test.each([1, 2])(
  'a page without a match takes at most 12 queries, %i for a source',
  async (queriesOf) => {
    const { counted, list } = sourcesOf(Array(40).fill([]), queriesOf);
    const page = await readOn(asked(10), list);
    expect(page.items).toEqual([]);
    expect(page.next).toBeDefined();
    expect(counted.queries).toBeGreaterThan(9);
    expect(counted.queries).toBeLessThanOrEqual(12);
  },
);
