import type { Keys } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { answerPage, openPage, type PageCall } from '../http/reads.ts';
import { services } from '../services.ts';
import { type KeptList, readList } from './kept-lists.ts';

/** A page of what a preview found, as far as it is asked for; so a page may be short. @throws Problem `import_conflict` before the preview */
export async function answerKept<Item>(
  call: PageCall & { readonly params: Keys['import'] },
  list: KeptList<Item>,
  isWanted: (item: Item) => boolean,
) {
  const page = await openPage(call);
  const found = await services().records.readConsistently('import', call.params);
  if (!found) throw new Problem('not_found');
  if (!found.record.counts) throw new Problem('import_conflict', 'It has no preview yet.');
  const { items, ...rest } = await readList(call.params, list, page);
  return answerPage(call, { ...rest, items: items.filter(isWanted) });
}
