import type { Entities, Keys, Kind, Parents } from '../../shared/domain/kinds.ts';
import { hasFields, isFound } from '../../shared/domain/list-filter.ts';
import type { Page, PageRequest } from '../../shared/domain/ports.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import { isWithdrawn } from '../../shared/domain/withdrawal/leave-out.ts';
import { services } from '../services.ts';
import type { AnyCall } from './call.ts';
import { hasCurrent, tagOf } from './conditions.ts';
import { openCursor, sealCursor } from './cursor.ts';
import { sortPage } from './order-of-page.ts';
import { peopleIn } from './people.ts';
import { showTo } from './visible.ts';

type RecordAnswer<K extends Kind> =
  | { readonly status: 200; readonly body: Versioned<Entities[K]> }
  | { readonly status: 304; readonly etag: string };

/**
 * A handler that answers the record of the path, or 304 if the caller has its current version.
 * @throws Problem `not_found` if it does not exist or is not visible to the caller
 */
export function readRecord<K extends Kind>(kind: K) {
  return async (call: AnyCall & { readonly params: Keys[K] }): Promise<RecordAnswer<K>> => {
    const stored = await services().records.readConsistently(kind, call.params);
    const record = stored && showTo(kind, stored.record, call.subject);
    if (!record) throw new Problem('not_found');
    const people = await peopleIn(record, call.subject);
    const body = people ? { ...record, people } : record;
    const tag = tagOf(body);
    return hasCurrent(call.conditions, tag) ? { status: 304, etag: tag } : { status: 200, body };
  };
}

export type PageCall = AnyCall & {
  readonly query: {
    readonly limit: number;
    readonly cursor?: string | undefined;
    readonly withdrawn?: 'true' | 'false' | undefined;
    readonly since?: string | undefined;
    readonly text?: string | undefined;
  };
};

type PageAnswer<Item> = {
  readonly status: 200;
  readonly body: { items: Item[]; next?: string };
};

/** A handler that answers a page of the records of a kind under the path, as far as the caller may see them. */
export function listRecords<K extends Kind>(kind: K) {
  return (call: PageCall & { readonly params: Parents[K] }) =>
    answerList(call, kind, call.params, (record) =>
      hasFields(record, ownFiltersOf(call.query)) ? record : undefined,
    );
}

/** A page of the visible records of a kind, mapped by `show`, which may leave some out; so a page may be short. */
export async function answerList<K extends Kind, Shown extends object>(
  call: PageCall,
  kind: K,
  within: Parents[K],
  show: (record: Versioned<Entities[K]>) => Shown | undefined,
): Promise<PageAnswer<Shown>> {
  const page = await services().records.listInOrder(kind, within, await openPage(call));
  const items = sortPage(kind, page.items)
    .flatMap((record) => showTo(kind, record, call.subject) ?? [])
    .filter((record) => call.query.withdrawn === 'true' || !isWithdrawn(record))
    .filter((record) => isFound(record, call.query))
    .flatMap((record) => show(record) ?? []);
  return answerPage(call, { ...page, items });
}

/** The fields of its kind that a list is filtered by. */
function ownFiltersOf(query: PageCall['query']): Readonly<Record<string, unknown>> {
  const { limit: _, cursor: __, withdrawn: ___, since: ____, text: _____, ...own } = query;
  return own;
}

/** The requested page. @throws Problem `invalid_request` for a cursor of another list */
export async function openPage(call: PageCall): Promise<PageRequest> {
  const { limit, cursor } = call.query;
  return { limit, after: cursor === undefined ? undefined : await openCursor(cursor, call) };
}

/** A page of any items with the cursor of the next page. */
export async function answerPage<Item>(
  call: PageCall,
  { items, next }: Page<Item>,
): Promise<PageAnswer<Item>> {
  const page = { items: [...items] };
  if (next === undefined) return { status: 200, body: page };
  return { status: 200, body: { ...page, next: await sealCursor(next, call) } };
}
