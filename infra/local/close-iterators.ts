import { createRequire } from 'node:module';

type Iterator = { close(): Promise<void> };
type Class = { readonly prototype: Iterator & { return?: () => Promise<void> } };

/**
 * dynalite 4 ends an iterator over its database by `return()`, which those of abstract-level do not have, so that each query left one
 * open: 37 KB that were never given back. Here they get it; what is closed already may be closed again.
 */
export function closeIterators(): void {
  const ofDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  const level = createRequire(ofDynalite.resolve('level'))('abstract-level');
  const { AbstractKeyIterator, AbstractValueIterator } = level as Readonly<Record<string, Class>>;
  for (const each of [AbstractKeyIterator, AbstractValueIterator]) {
    if (!each) throw new Error('The database has no iterators of the classes that are known');
    each.prototype.return = function (this: Iterator) {
      return this.close();
    };
  }
}
