import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { engineVersion, render } from '../../../../shared/pdf/render.ts';
import { goldenDocuments } from './documents.ts';

const sha256 = (of: string | Uint8Array) => createHash('sha256').update(of).digest('hex');

const Hashes = z.record(z.string(), z.strictObject({ document: z.string(), pdf: z.string() }));
export type Hashes = z.infer<typeof Hashes>;
/** The stored hashes of one engine version. */
const StoredHashes = z.strictObject({ engine: z.string(), hashes: Hashes });
export type Kept = z.infer<typeof StoredHashes>;

const file = new URL('hashes.json', import.meta.url);

export function readStoredHashes(): Kept {
  return StoredHashes.parse(JSON.parse(readFileSync(file, 'utf8')));
}

export function storeHashes(hashes: Kept): void {
  writeFileSync(file, `${JSON.stringify(hashes, undefined, 2)}\n`);
}

export function hashesNow(): Hashes {
  return Object.fromEntries(
    Object.entries(goldenDocuments).map(([name, document]) => [
      name,
      { document: sha256(JSON.stringify(document)), pdf: sha256(render(document).bytes) },
    ]),
  );
}

const namesOf = (...all: readonly Hashes[]) => [...new Set(all.flatMap(Object.keys))];

/** Lists documents that differ from those of the stored hashes, whatever the engine does. */
export function otherDocuments(before: Hashes, now: Hashes): readonly string[] {
  return namesOf(before, now)
    .filter((name) => before[name]?.document !== now[name]?.document)
    .map((name) => `${name}: the document itself is another one. Keep its hash: npm run golden`);
}

/** Lists documents for which the engine gives other bytes, with what to do. */
export function otherBytes(before: Hashes, now: Hashes): readonly string[] {
  return namesOf(before, now)
    .filter((name) => before[name]?.document === now[name]?.document)
    .filter((name) => before[name]?.pdf !== now[name]?.pdf)
    .map(
      (name) =>
        `${name}: the same document gives other bytes. Undo that, or raise engineVersion in shared/pdf/render.ts and run: npm run golden`,
    );
}

/** Returns the hashes to store from now on. @throws Error if the same document gives other bytes under the same version */
export function replaceHashes(before: Kept, hashes: Hashes, engine = engineVersion): Kept {
  const changed = before.engine === engine ? otherBytes(before.hashes, hashes) : [];
  if (changed.length > 0) throw new Error(changed.join('\n'));
  return { engine, hashes };
}
