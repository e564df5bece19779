import type { PdfObjects } from './open-pdf.ts';
import { textOfBytes } from './strings.ts';
import { UnreadablePdf } from './unreadable-pdf.ts';
import { Bytes, Dictionary, Name, Stream, type Value } from './values.ts';

/** A file embedded in a PDF. */
export type EmbeddedFile = {
  readonly name: string;
  readonly mediaType: string;
  /** The file specification, which refers to the content. */
  readonly specification: Dictionary;
  readonly content: Uint8Array;
};

const maxDepth = 20;
const maxFiles = 5_000;

/** The embedded files, from the name tree that PDF readers list them from (ISO 32000-1, 7.7.4 and 7.11.4). */
export function embeddedFiles({ catalog, resolve, decode }: PdfObjects): readonly EmbeddedFile[] {
  const files: EmbeddedFile[] = [];
  /** Only the form that reports have is read: PDF readers would list other forms differently. */
  const fileOf = (name: Value, specification: Value): EmbeddedFile => {
    const versions = specification instanceof Dictionary && resolve(specification.get('EF'));
    if (!(name instanceof Bytes) || !(versions instanceof Dictionary)) throw damagedFile();
    const [content, ...others] = [...versions].map(([version, value]) => {
      const found = resolve(value);
      if (!['F', 'UF'].includes(version) || !(found instanceof Stream)) throw damagedFile();
      return found;
    });
    if (!content || others.some((other) => other !== content)) throw damagedFile();
    const type = resolve(content.dictionary.get('Subtype'));
    const mediaType = type instanceof Name ? type.name : '';
    return {
      name: textOfBytes(name),
      mediaType,
      specification: specification as Dictionary,
      content: decode(content),
    };
  };
  const walk = (value: Value, depth: number) => {
    if (value === null) return;
    if (!(value instanceof Dictionary) || depth > maxDepth) throw damagedFile();
    const [names, kids] = [resolve(value.get('Names')), resolve(value.get('Kids'))];
    if (Array.isArray(names)) {
      for (let at = 0; at < names.length; at += 2)
        files.push(fileOf(resolve(names[at]), resolve(names[at + 1])));
      if (files.length > maxFiles) throw new UnreadablePdf('too_large');
    }
    if (Array.isArray(kids)) for (const kid of kids) walk(resolve(kid), depth + 1);
  };
  const names = resolve(catalog.get('Names'));
  if (names instanceof Dictionary) walk(resolve(names.get('EmbeddedFiles')), 0);
  return files;
}

const damagedFile = () => new UnreadablePdf('damaged');
