import * as z from 'zod';
import type { Import } from '../../shared/domain/exchange/import.ts';
import { ImportChange } from '../../shared/domain/exchange/import-change.ts';
import { ImportFinding } from '../../shared/domain/exchange/import-finding.ts';
import type { Page, PageRequest } from '../../shared/domain/ports.ts';
import { importFiles } from './import-files.ts';

/** Items in one file of the bucket: some hundred kilobytes, read for a page. */
const itemsInPart = 1_000;

/** A list that a preview makes. */
export type KeptList<Item> = {
  readonly name: string;
  readonly parts: z.ZodType<Item[]>;
  /** Its columns as a table. */
  readonly columns: readonly (keyof Item & string)[];
};

export const keptFindings: KeptList<ImportFinding> = {
  name: 'findings',
  parts: z.array(ImportFinding),
  columns: ImportFinding.keyof().options,
};
export const keptChanges: KeptList<ImportChange> = {
  name: 'changes',
  parts: z.array(ImportChange),
  columns: ImportChange.keyof().options,
};

type Named = Pick<Import, 'programmeId' | 'importId'>;

const pathOf = ({ programmeId, importId }: Named, list: string, part: number) =>
  `imports/previews/${programmeId}/${importId}/${list}/${part}`;

/** Keeps a list of an import part by part, so that memory does not grow with the file. */
export class ListWriter<Item> {
  readonly #import: Named;
  readonly #list: string;
  #part = 0;
  #waiting: Item[] = [];

  constructor(of: Named, { name }: Pick<KeptList<Item>, 'name'>) {
    this.#import = of;
    this.#list = name;
  }

  async write(items: readonly Item[]): Promise<void> {
    this.#waiting.push(...items);
    while (this.#waiting.length >= itemsInPart)
      await this.#put(this.#waiting.splice(0, itemsInPart));
  }

  async end(): Promise<void> {
    await this.#put(this.#waiting);
  }

  async #put(items: readonly Item[]): Promise<void> {
    const content = new TextEncoder().encode(JSON.stringify(items));
    const path = pathOf(this.#import, this.#list, this.#part);
    const as = { type: 'application/json', name: `${this.#list}.json` };
    await importFiles().put(path, content, as);
    this.#part += 1;
  }
}

/** A page of a list of an import, in the order of the file. */
export async function readList<Item>(
  of: Named,
  { name, parts }: KeptList<Item>,
  { limit, after = '0' }: PageRequest,
): Promise<Page<Item>> {
  const start = Number(after);
  const [part, from] = [Math.floor(start / itemsInPart), start % itemsInPart];
  const content = await importFiles().get(pathOf(of, name, part));
  const all = content ? parts.parse(JSON.parse(new TextDecoder().decode(content))) : [];
  const items = all.slice(from, from + limit);
  const isLast = all.length < itemsInPart && from + limit >= all.length;
  return isLast ? { items } : { items, next: String(start + items.length) };
}
