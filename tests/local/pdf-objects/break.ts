import { Dictionary, Name, Stream, type Value } from '../../../shared/pdf/reading/values.ts';
import { bytesOf, catalogOf, dictionary, type PdfFile, resolveReference } from './file.ts';
import { inspect } from './inspected.ts';
import { pagesOf } from './pages.ts';
import { elementsOf } from './structure-tree.ts';
import { writePlain } from './write-plain.ts';

/** A way to break a file with all features, and the fault that must be found. */
export type Break = readonly [what: string, change: (file: PdfFile) => void, fault: RegExp];

/** The file with one change, uncompressed. */
export function breakFile(bytes: Uint8Array, change: (file: PdfFile) => void): Uint8Array {
  const { file } = inspect(bytes);
  change(file);
  return writePlain(file);
}

/** The element of a role with this index; the first by default. */
export function element(file: PdfFile, type: string, at = 0): Dictionary {
  return mustExist(elementsOf(file).filter((each) => each.type === type)[at]).dictionary;
}

/** An object of the file by its `Type` or, without one, its `Subtype` or `S`. */
export function objectOfKind(file: PdfFile, kind: string): Dictionary {
  const found = [...file.objects.values()].find((value) => kindsOf(value).includes(kind));
  return found instanceof Stream ? found.dictionary : dictionary(file, mustExist(found));
}

function kindsOf(value: Value): readonly string[] {
  const entries = value instanceof Stream ? value.dictionary : value;
  if (!(entries instanceof Dictionary)) return [];
  return ['Type', 'Subtype', 'S']
    .map((key) => entries.get(key))
    .flatMap((each) => (each instanceof Name ? [each.name] : []));
}

/** Rewrites the content of the last page. */
/** The action of the first link of a kind: `URI` for the web, `GoTo` within the document. */
export function action(file: PdfFile, kind: 'URI' | 'GoTo'): Dictionary {
  const actions = [...file.objects.values()].map((object) =>
    object instanceof Dictionary ? object.get('A') : undefined,
  );
  const found = actions.find(
    (each): each is Dictionary =>
      each instanceof Dictionary && (each.get('S') as Name | undefined)?.name === kind,
  );
  return mustExist(found);
}

export function rewritePage(file: PdfFile, change: (content: string) => string): void {
  const page = mustExist(pagesOf(file).at(-1)).dictionary;
  rewriteStream(file, page, 'Contents', change);
}

export function rewriteMetadata(file: PdfFile, change: (content: string) => string): void {
  rewriteStream(file, catalogOf(file), 'Metadata', change);
}

/** Replaces the stream that `owner` refers to. */
export function rewriteStream(
  file: PdfFile,
  owner: Dictionary,
  key: string,
  change: (content: string) => string,
): void {
  const before = Buffer.from(mustExist(bytesOf(file, owner.get(key)))).toString('latin1');
  const after = change(before);
  if (after === before) throw new Error('The change changes nothing');
  const replaced = resolveReference(file, owner.get(key));
  const content = Buffer.from(after, 'latin1');
  const stream = new Stream(new Dictionary([['Length', content.length]]), content);
  for (const [object, value] of file.objects)
    if (value === replaced) file.objects.set(object, stream);
}

function mustExist<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('What is to be broken is not there');
  return thing;
}
