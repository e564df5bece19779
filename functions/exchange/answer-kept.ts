import type { Keys } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { writeCsv } from '../../shared/tables/csv/write-csv.ts';
import { hasCurrent } from '../http/conditions.ts';
import { contentTag } from '../http/content-tag.ts';
import { answerPage, openPage, type PageCall } from '../http/reads.ts';
import { type KeptList, readList } from './kept-lists.ts';
import { readImportOf } from './read-import-of.ts';

type Asked = PageCall & { readonly params: Keys['import'] };

/** A page of what a preview found, as far as it is asked for; so a page may be short. @throws Problem `import_conflict` before the preview */
export async function answerKept<Item extends object>(
  call: Asked,
  list: KeptList<Item>,
  isWanted: (item: Item) => boolean,
) {
  const page = await openPage(call);
  const { record } = await readImportOf(call);
  if (!record.counts) throw new Problem('import_conflict', 'It has no preview yet.');
  const { items, ...rest } = await readList(call.params, list, page);
  const answered = await answerPage(call, { ...rest, items: items.filter(isWanted) });
  return call.mediaType === 'text/csv' ? asTable(call, list, answered.body) : answered;
}

type PageBody<Item> = { readonly items: readonly Item[]; readonly next?: string };

function asTable<Item extends object>(
  { conditions }: Asked,
  { columns }: KeptList<Item>,
  { items, next }: PageBody<Item>,
) {
  const heads = columns.map((name) => ({ text: name, plain: true }));
  const rows = items.map((item) => columns.map((name) => cellOf(item[name])));
  const content = writeCsv([heads, ...rows]);
  const etag = contentTag([heads, items, next]);
  if (hasCurrent(conditions, etag)) return { status: 304, etag } as const;
  const more = next === undefined ? {} : { next };
  return { status: 200, mediaType: 'text/csv', content, etag, ...more } as const;
}

/** A number needs no guard. */
const number = /^[+-]?\d+(\.\d+)?$/;

function cellOf(value: unknown) {
  const text = value === undefined ? '' : String(value);
  return { text, plain: number.test(text) };
}
