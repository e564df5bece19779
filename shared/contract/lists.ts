import * as z from 'zod';
import { commonFilters } from '../domain/list-filter.ts';
import { People } from '../domain/person.ts';

/** Lists are paged; `next` is the cursor of the next page, absent on the last. */
export const BarePageQuery = z.strictObject({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(50)
    .describe(
      'How many records a page is read of, 1 to 100. Filters, and what you may not see, make a page shorter; it may be empty and have a next one.',
    ),
  cursor: z
    .string()
    .max(2_000)
    .optional()
    .describe(
      'The `next` of the page before; absent for the first page. It is good for the same query only.',
    ),
});

/**
 * A list of records, without those that were withdrawn unless they are asked for. Filters are applied to a page after it is read, so that
 * no filter reads more: a page may be short.
 */
export const PageQuery = BarePageQuery.extend({
  ...commonFilters,
  withdrawn: z
    .enum(['true', 'false'])
    .optional()
    .describe('True to list withdrawn records too; only who sees drafts sees them.'),
});

export const NoQuery = z.strictObject({});
export const NoParams = z.strictObject({});

function pageOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    items: z.array(item).describe('The records of this page, in the order of the list.'),
    next: z.string().optional().describe('Cursor of the next page; also in the Link header.'),
    people: People.optional(),
  });
}

/** The answer of a list that is also served as a table: the same page, its next one in the Link header. */
export function tableSuccess<Item extends z.ZodType>(item: Item, what: string) {
  const { description, body } = pageSuccess(item, what)[200];
  return { 200: { description, body, mediaTypes: ['text/csv'] } } as const;
}

/** The answer of every list route. */
export function pageSuccess<Item extends z.ZodType>(item: Item, what: string) {
  return { 200: { description: `A page of ${what}.`, body: pageOf(item) } } as const;
}
