import type { Kept } from '../../shared/domain/history/record.ts';
import type { Entities, Keys, Kind, Parents } from '../../shared/domain/kinds.ts';
import type { Page, PageRequest } from '../../shared/domain/ports.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { services } from '../services.ts';
import type { AnyCall, Reply } from './call.ts';
import { etag, hasCurrent } from './conditions.ts';
import { openCursor, sealCursor } from './cursor.ts';
import { json, notModified, recordReply } from './replies.ts';

type Visible<K extends Kind> = (record: Kept<Entities[K]>) => boolean;

/**
 * A record of a kind by its key; 304 where the caller has this version already.
 * @throws Problem `not_found` where there is none, or none that the caller may see
 */
export async function answerRecord<K extends Kind>(
  call: AnyCall,
  kind: K,
  key: Keys[K],
  visible: Visible<K> = () => true,
): Promise<Reply> {
  const record = (await services().records.read(kind, key))?.record;
  if (!record || !visible(record)) throw new Problem('not_found');
  if (hasCurrent(call.conditions, etag(record.version))) return notModified(record.version);
  return recordReply(200, record);
}

export type PageCall = AnyCall & {
  readonly query: { readonly limit: number; readonly cursor?: string | undefined };
};

/** A page of the records of a kind; those the caller may not see are left out, so a page may be short. */
export async function answerList<K extends Kind>(
  call: PageCall,
  kind: K,
  within: Parents[K],
  visible: Visible<K> = () => true,
): Promise<Reply> {
  const page = await pageOf(call, kind, within);
  return pageReply(call, { ...page, items: page.items.filter(visible) });
}

/** A page of records of a kind, each shown in its own way; those shown as nothing are left out. */
export async function answerListOf<K extends Kind>(
  call: PageCall,
  kind: K,
  within: Parents[K],
  show: (record: Kept<Entities[K]>) => object | undefined,
): Promise<Reply> {
  const page = await pageOf(call, kind, within);
  return pageReply(call, { ...page, items: page.items.flatMap((record) => show(record) ?? []) });
}

async function pageOf<K extends Kind>(
  call: PageCall,
  kind: K,
  within: Parents[K],
): Promise<Page<Kept<Entities[K]>>> {
  return services().records.list(kind, within, await openPage(call));
}

/** The page that a list is asked for. @throws Problem `invalid_request` for a cursor of another list */
export async function openPage(call: PageCall): Promise<PageRequest> {
  const { limit, cursor } = call.query;
  return { limit, after: cursor === undefined ? undefined : await openCursor(cursor, call) };
}

/** A page of anything; the link to the next one asks the same again. */
export async function pageReply(call: PageCall, { items, next }: Page<unknown>): Promise<Reply> {
  if (next === undefined) return json(200, { items });
  const cursor = await sealCursor(next, call);
  const link = `<?${sameQuery(call, cursor)}>; rel="next"`;
  return json(200, { items, next: cursor }, { link });
}

/** What was asked for, further on. Percent-encoded, so it is safe in a header. */
function sameQuery({ query }: PageCall, cursor: string): URLSearchParams {
  const next = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, cursor }))
    if (value !== undefined) next.append(name, String(value));
  return next;
}
