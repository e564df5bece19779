import type { Draw } from './draw.ts';
import type { AnyRecord, Asked } from './operation.ts';
import type { World } from './world.ts';

/** Makes an operation from the known records; undefined if a record it needs is not known yet. */
export type MakeOperation = (world: World, draw: Draw) => Asked | undefined;

/** The ETag of the version that a client knows. */
export function etagOf({ version }: Pick<AnyRecord, 'version'>): string {
  return `"${version}"`;
}

/** An id that is unique to the operation. */
export function idOf({ words }: Draw): string {
  return words.replaceAll(' ', '-');
}
