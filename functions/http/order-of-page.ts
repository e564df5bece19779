import type { Entities, Kind } from '../../shared/domain/kinds.ts';
import { dayOf } from '../../shared/domain/meetings/meeting-time.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import { inLanguage, type MultilingualText } from '../../shared/domain/text.ts';

type SortKey<K extends Kind> = (record: Versioned<Entities[K]>) => string;
type Order<K extends Kind> = { readonly by: SortKey<K>; readonly newestFirst?: true };

const created = { by: ({ createdAt }: Versioned<object>) => createdAt, newestFirst: true } as const;
const textOf = (text: MultilingualText) => inLanguage(text, 'en').text;

/** How a page is sorted of a list that is stored by ids that say nothing to people. The contract says so of each list. */
const orders: { readonly [K in Kind]?: Order<K> } = {
  programme: { by: ({ title }) => textOf(title) },
  organisation: { by: ({ name }) => textOf(name) },
  meeting: { by: ({ time }) => dayOf(time), newestFirst: true },
  statement: { by: ({ order }) => String(order).padStart(9, '0') },
  requirement: { by: ({ createdAt }) => createdAt },
  actionItem: { by: ({ due = '9999' }) => due },
  recommendation: { by: ({ issuedOn }) => issuedOn, newestFirst: true },
  assessment: { by: ({ assessedOn }) => assessedOn, newestFirst: true },
  dissemination: { by: ({ sentOn }) => sentOn, newestFirst: true },
  evidence: created,
  import: created,
  export: created,
  experience: created,
  lesson: created,
  summary: { by: ({ asOf }) => asOf, newestFirst: true },
};

/** The records of a page in the order of their kind; others stay as the store has them. */
export function sortPage<K extends Kind>(
  kind: K,
  items: readonly Versioned<Entities[K]>[],
): readonly Versioned<Entities[K]>[] {
  const order: Order<K> | undefined = orders[kind];
  if (!order) return items;
  const sign = order.newestFirst ? -1 : 1;
  const keyed = items.map((item) => [order.by(item), item] as const);
  return keyed
    .toSorted(([one], [other]) => sign * (one < other ? -1 : one > other ? 1 : 0))
    .map(([, item]) => item);
}
