import { Stream } from '../../../shared/pdf/reading/values.ts';
import { bytesOf, catalogOf, dictionary, list, name, resolveReference, text } from './file.ts';
import type { Inspected } from './inspected.ts';
import { objectOf } from './structure-tree.ts';
import { namesOf } from './trees.ts';

const relationships = ['Source', 'Data', 'Alternative', 'Supplement', 'Unspecified'];

/** An attached file has its relationship to the document (ISO 19005-3, 6.8), and is complete. */
export function* attachmentFaults({ file }: Inspected): Iterable<string> {
  const catalog = catalogOf(file);
  const associated = list(file, catalog.get('AF')).map(objectOf);
  const names = dictionary(file, catalog.get('Names'));
  const files = namesOf(file, names.get('EmbeddedFiles'));
  for (const [at, [key, reference]] of files.entries()) {
    const entry = dictionary(file, reference);
    const stream = resolveReference(file, dictionary(file, entry.get('EF')).get('F'));
    const which = `attachment ${text(file, entry.get('UF'))}`;
    const before = files[at - 1]?.[0];
    if (before !== undefined && before >= key) yield `${which} is out of order, or there twice`;
    if (!relationships.includes(name(file, entry.get('AFRelationship')) ?? ''))
      yield `${which} has no AFRelationship`;
    if (!associated.includes(objectOf(reference))) yield `${which} is not in AF`;
    if (!text(file, entry.get('UF')) || !text(file, entry.get('F')))
      yield `${which} has no file name`;
    if (!(stream instanceof Stream)) {
      yield `${which} has no content`;
      continue;
    }
    if (!/^[\w.+-]+\/[\w.+-]+$/.test(name(file, stream.dictionary.get('Subtype')) ?? ''))
      yield `${which} has no media type`;
    const size = dictionary(file, stream.dictionary.get('Params')).get('Size');
    if (size !== bytesOf(file, stream)?.length) yield `${which} is not as long as it states`;
  }
  for (const object of associated)
    if (!files.some(([, reference]) => objectOf(reference) === object))
      yield `associated file ${object} is not embedded`;
}
