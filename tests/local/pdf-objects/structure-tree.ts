import { catalogOf, dictionary, name, type PdfFile, resolved } from './file.ts';
import { Dictionary, Reference, type Value } from './values.ts';

/** A content of a page, by the number it is marked with. */
export type Content = { readonly page: number | undefined; readonly id: number };
export type StructureElement = {
  readonly object: number;
  /** Its role among the standard ones. */
  readonly type: string;
  readonly dictionary: Dictionary;
  readonly parent: StructureElement | undefined;
  readonly children: readonly StructureElement[];
  readonly contents: readonly Content[];
  /** Objects it stands for, for instance the annotation of a link, and the page said of each. */
  readonly objects: readonly { readonly object: number; readonly page: number | undefined }[];
};

/** Every element, each before its children: the order in which a document is read out. */
export function elementsOf(file: PdfFile): readonly StructureElement[] {
  const root = catalogOf(file).get('StructTreeRoot');
  const found: StructureElement[] = [];
  const roles = dictionary(file, dictionary(file, root).get('RoleMap'));
  const visit = (reference: Reference, parent: StructureElement | undefined) => {
    if (found.length > 1_000_000) throw new Error('The structure tree has no end');
    const entry = dictionary(file, reference);
    const own = name(file, entry.get('S')) ?? '';
    const children: StructureElement[] = [];
    const element = {
      object: reference.object,
      type: name(file, roles.get(own)) ?? own,
      dictionary: entry,
      parent,
      children,
      ...leavesOf(file, entry),
    };
    found.push(element);
    for (const kid of kidsOf(file, entry))
      if (kid instanceof Reference && isElement(file, kid)) children.push(visit(kid, element));
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

/** The first value among the attributes of an element, whoever owns them. */
export function attribute(
  file: PdfFile,
  { dictionary: entry }: StructureElement,
  key: string,
): Value {
  const own = resolved(file, entry.get('A'));
  const owners = Array.isArray(own) ? own : [own];
  const owner = owners.map((each) => dictionary(file, each)).find((each) => each.has(key));
  return resolved(file, owner?.get(key));
}

function kidsOf(file: PdfFile, entry: Dictionary): readonly Value[] {
  const kids = resolved(file, entry.get('K'));
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
    if (typeof kid === 'number') contents.push({ page, id: kid });
    if (!(kid instanceof Dictionary)) continue;
    const own = objectOf(kid.get('Pg')) ?? page;
    const [id, object] = [kid.get('MCID'), objectOf(kid.get('Obj'))];
    const isContent = name(file, kid.get('Type')) === 'MCR';
    if (isContent && typeof id === 'number') contents.push({ page: own, id });
    if (object !== undefined) objects.push({ object, page: own });
  }
  return { contents, objects };
}

export function objectOf(value: Value | undefined): number | undefined {
  return value instanceof Reference ? value.object : undefined;
}
