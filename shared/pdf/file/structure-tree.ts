import type { Element } from '../layout/display-list.ts';
import { page } from '../theme.ts';
import { pdfString } from './pdf-string.ts';
import type { Objects } from './pdfkit-adapter.ts';

/**
 * The structure tree as it grows (ISO 32000-1, 14.7): an element is made where it is first painted, under its parent, and
 * written in the end.
 */
export type Structure = {
  /** Content from here on is on this page. @returns its key, to be stated by the page */
  startPage(pageId: number): number;
  /** A new sequence of content of the element on the current page. @returns its number there */
  begin(element: Element): number;
  /** An element without content of its own. */
  make(element: Element): void;
  /** An annotation as content of the element. @returns its key, to be stated by the annotation */
  own(element: Element, annotationId: number): number;
  end(): void;
};

type Node = {
  readonly id: number;
  readonly parent: Node | undefined;
  readonly element: Element;
  readonly kids: string[];
  /** The page of its first content; kids on other pages name theirs. */
  page?: number;
};

export function startStructure(objects: Objects): Structure {
  const nodes = new Map<Element, Node>();
  const top: number[] = [];
  /** By key: of a page the owners of its sequences in order, of an annotation its owner. */
  const parents: (Node[] | Node)[] = [];
  let pageId = 0;
  let owners: Node[] = [];

  const nodeOf = (element: Element): Node => {
    const known = nodes.get(element);
    if (known) return known;
    const parent = element.parent && nodeOf(element.parent);
    const node: Node = { id: objects.allocate(), parent, element, kids: [] };
    nodes.set(element, node);
    if (parent) parent.kids.push(`${node.id} 0 R`);
    else top.push(node.id);
    return node;
  };

  return {
    startPage(id) {
      pageId = id;
      owners = [];
      return parents.push(owners) - 1;
    },
    begin(element) {
      const node = nodeOf(element);
      node.page ??= pageId;
      const number = owners.push(node) - 1;
      const isElsewhere = node.page !== pageId;
      node.kids.push(
        isElsewhere ? `<</Type /MCR /Pg ${pageId} 0 R /MCID ${number}>>` : String(number),
      );
      return number;
    },
    make: nodeOf,
    own(element, annotationId) {
      const node = nodeOf(element);
      node.kids.push(`<</Type /OBJR /Obj ${annotationId} 0 R /Pg ${pageId} 0 R>>`);
      return parents.push(node) - 1;
    },
    end() {
      const rootId = objects.structureRootId();
      for (const node of nodes.values()) objects.put(node.id, written(node, rootId));
      const tree = objects.allocate();
      objects.put(tree, `<</Nums [${parents.map(parentEntry).join('\n')}]>>`);
      objects.endStructure({ top, tree, next: parents.length });
    },
  };
}

function written({ element, parent, kids, page: pageId }: Node, rootId: number): string {
  const place = pageId === undefined ? '' : ` /Pg ${pageId} 0 R`;
  return `<</S /${element.type} /P ${parent?.id ?? rootId} 0 R${place}${attributes(element)}${content(kids)}>>`;
}

/** One kid stands without brackets. */
function content(kids: readonly string[]): string {
  if (kids.length === 0) return '';
  return kids.length === 1 ? ` /K ${kids[0]}` : ` /K [${kids.join(' ')}]`;
}

function attributes({ scope, language, alternative, box }: Element): string {
  const parts = [
    scope === undefined ? '' : ` /A <</O /Table /Scope /${scope}>>`,
    box === undefined ? '' : ` /A <</O /Layout /Placement /Block /BBox [${upright(box)}]>>`,
    language === undefined ? '' : ` /Lang ${pdfString(language)}`,
    alternative === undefined ? '' : ` /Alt ${pdfString(alternative)}`,
  ];
  return parts.join('');
}

/** Boxes of the structure are measured from the bottom of the page. */
function upright([left, top, right, bottom]: NonNullable<Element['box']>): string {
  return [left, page.height - bottom, right, page.height - top]
    .map((edge) => edge.toFixed(2))
    .join(' ');
}

function parentEntry(entry: Node[] | Node, key: number): string {
  if (!Array.isArray(entry)) return `${key} ${entry.id} 0 R`;
  return `${key} [${entry.map(({ id }) => `${id} 0 R`).join(' ')}]`;
}
