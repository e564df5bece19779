import { Dictionary, Reference, type Value } from '../../../shared/pdf/reading/values.ts';
import { catalogOf, dictionary, name, type PdfFile, resolveReference } from './file.ts';

/** Marked content of a page, by its id. */
type Content = { readonly page: number | undefined; readonly id: number };
export type StructureElement = {
  readonly object: number;
  /** Its standard role. */
  readonly type: string;
  readonly dictionary: Dictionary;
  readonly parent: StructureElement | undefined;
  readonly children: readonly StructureElement[];
  readonly contents: readonly Content[];
  /** Contents and children in reading order. */
  readonly parts: readonly (Content | StructureElement)[];
  /** Its objects, such as the annotation of a link, with the page of each. */
  readonly objects: readonly { readonly object: number; readonly page: number | undefined }[];
};

/** All elements in reading order, each before its children. */
export function elementsOf(file: PdfFile): readonly StructureElement[] {
  const root = catalogOf(file).get('StructTreeRoot');
  const found: StructureElement[] = [];
  const roles = dictionary(file, dictionary(file, root).get('RoleMap'));
  const visit = (reference: Reference, parent: StructureElement | undefined) => {
    if (found.length > 1_000_000) throw new Error('The structure tree has no end');
    const entry = dictionary(file, reference);
    const own = name(file, entry.get('S')) ?? '';
    const children: StructureElement[] = [];
    const parts: (Content | StructureElement)[] = [];
    const element = {
      object: reference.object,
      type: name(file, roles.get(own)) ?? own,
      dictionary: entry,
      parent,
      children,
      parts,
      ...leavesOf(file, entry),
    };
    found.push(element);
    for (const kid of kidsOf(file, entry)) {
      parts.push(...contentOf(file, kid, objectOf(entry.get('Pg'))));
      if (!(kid instanceof Reference && isElement(file, kid))) continue;
      const child = visit(kid, element);
      children.push(child);
      parts.push(child);
    }
    return element;
  };
  for (const kid of kidsOf(file, dictionary(file, root)))
    if (kid instanceof Reference) visit(kid, undefined);
  return found;
}

export function descendantsOf(
  element: StructureElement,
  type: string,
): readonly StructureElement[] {
  return element.children.flatMap((child) => [
    ...(child.type === type ? [child] : []),
    ...descendantsOf(child, type),
  ]);
}

/** The first value of an attribute, whatever its owner. */
export function attribute(
  file: PdfFile,
  { dictionary: entry }: StructureElement,
  key: string,
): Value {
  const own = resolveReference(file, entry.get('A'));
  const owners = Array.isArray(own) ? own : [own];
  const owner = owners.map((each) => dictionary(file, each)).find((each) => each.has(key));
  return resolveReference(file, owner?.get(key));
}

function kidsOf(file: PdfFile, entry: Dictionary): readonly Value[] {
  const kids = resolveReference(file, entry.get('K'));
  if (Array.isArray(kids)) return kids;
  return kids === null ? [] : [entry.get('K') ?? null];
}

function isElement(file: PdfFile, value: Value): boolean {
  return dictionary(file, value).has('S');
}

function leavesOf(
  file: PdfFile,
  entry: Dictionary,
): Pick<StructureElement, 'contents' | 'objects'> {
  const page = objectOf(entry.get('Pg'));
  const contents: Content[] = [];
  const objects: { object: number; page: number | undefined }[] = [];
  for (const kid of kidsOf(file, entry)) {
    contents.push(...contentOf(file, kid, page));
    if (!(kid instanceof Dictionary)) continue;
    const own = objectOf(kid.get('Pg')) ?? page;
    const object = objectOf(kid.get('Obj'));
    if (object !== undefined) objects.push({ object, page: own });
  }
  return { contents, objects };
}

/** A kid that is page content: an id, or a marked-content reference with its page. */
function contentOf(file: PdfFile, kid: Value, page: number | undefined): readonly Content[] {
  if (typeof kid === 'number') return [{ page, id: kid }];
  if (!(kid instanceof Dictionary) || name(file, kid.get('Type')) !== 'MCR') return [];
  const id = kid.get('MCID');
  return typeof id === 'number' ? [{ page: objectOf(kid.get('Pg')) ?? page, id }] : [];
}

export function objectOf(value: Value | undefined): number | undefined {
  return value instanceof Reference ? value.object : undefined;
}
