import type { PdfDict, PdfObject, PdfStream } from '@libpdf/core';
import { isDictionary, isStream } from './fingerprint.ts';
import type { PdfObjects } from './open-pdf.ts';
import { UnreadablePdf } from './unreadable-pdf.ts';

/** A file that was put into a PDF. */
export type EmbeddedFile = {
  readonly name: string;
  readonly mediaType: string;
  /** The file specification: name, description, content. */
  readonly specification: PdfDict;
  readonly content: Uint8Array;
};

const maxDepth = 20;
const maxFiles = 5_000;

/** The files within a PDF, from the name tree that viewers list (ISO 32000-1, 7.7.4 and 7.11.4). */
export function embeddedFiles({ catalog, resolve, decode }: PdfObjects): readonly EmbeddedFile[] {
  const files: EmbeddedFile[] = [];
  const dictionaryAt = (object: PdfObject | undefined, name: string) => {
    const found = isDictionary(object) ? resolve(object.get(name)) : undefined;
    return isDictionary(found) ? found : undefined;
  };
  const add = (name: PdfObject | undefined, value: PdfObject | undefined) => {
    const specification = resolve(value);
    const content = streamOf(specification);
    if (name?.type !== 'string' || !isDictionary(specification) || !content) return;
    const type = resolve(content.get('Subtype'));
    const mediaType = type?.type === 'name' ? type.value : '';
    files.push({ name: name.asString(), mediaType, specification, content: decode(content) });
    if (files.length > maxFiles) throw new UnreadablePdf('too_large');
  };
  const streamOf = (specification: PdfObject | undefined): PdfStream | undefined => {
    const versions = dictionaryAt(specification, 'EF');
    const content = resolve(versions?.get('UF') ?? versions?.get('F'));
    return isStream(content) ? content : undefined;
  };
  const walk = (node: PdfDict | undefined, depth: number) => {
    if (!node) return;
    if (depth > maxDepth) throw new UnreadablePdf('damaged');
    const [names, kids] = [resolve(node.get('Names')), resolve(node.get('Kids'))];
    if (names?.type === 'array')
      for (let at = 0; at + 1 < names.length; at += 2) add(resolve(names.at(at)), names.at(at + 1));
    if (kids?.type === 'array')
      for (const kid of kids) {
        const child = resolve(kid);
        if (isDictionary(child)) walk(child, depth + 1);
      }
  };
  walk(dictionaryAt(dictionaryAt(catalog, 'Names'), 'EmbeddedFiles'), 0);
  return files;
}
