import { Bytes, type Dictionary, type Value } from '../../../shared/pdf/reading/values.ts';
import { dictionary, list, type PdfFile, resolveReference } from './file.ts';

/** The pairs of a name tree (ISO 32000-1, 7.9.6), in order, as bytes. */
export function namesOf(
  file: PdfFile,
  root: Value | undefined,
): readonly (readonly [string, Value])[] {
  return pairsOf(file, dictionary(file, root), 'Names').map(([key, value]) => {
    const found = resolveReference(file, key);
    if (!(found instanceof Bytes)) throw new Error('A name of a name tree is no string');
    return [found.bytes, value];
  });
}

/** The pairs of a number tree (ISO 32000-1, 7.9.7). */
export function numbersOf(file: PdfFile, root: Value | undefined): ReadonlyMap<number, Value> {
  const pairs = pairsOf(file, dictionary(file, root), 'Nums');
  return new Map(pairs.map(([key, value]) => [Number(key), value]));
}

function pairsOf(
  file: PdfFile,
  node: Dictionary,
  key: 'Names' | 'Nums',
): readonly (readonly [Value, Value])[] {
  const own = list(file, node.get(key));
  const pairs = Array.from(
    { length: Math.floor(own.length / 2) },
    (_, at) => [own[2 * at] ?? null, own[2 * at + 1] ?? null] as const,
  );
  const kids = list(file, node.get('Kids'));
  return [...pairs, ...kids.flatMap((kid) => pairsOf(file, dictionary(file, kid), key))];
}
