import type { Element } from '../layout/display-list.ts';
import { page } from '../theme.ts';
import { betweenMarks } from './language-mark.ts';
import { pdfString } from './pdf-string.ts';
import type { RawObjects } from './pdfkit-adapter.ts';
import { writableText } from './writable-text.ts';

/**
 * The structure tree as it grows (ISO 32000-1, 14.7): an element is added under its parent where it is first painted, and
 * all are written in the end.
 */
export type StructureTree = {
  /** Content from here on is on this page. @returns the key of the page in the parent tree */
  startPage(pageId: number): number;
  /** Begins marked content of the element on the current page. @returns its MCID */
  beginContent(element: Element): number;
  /** Adds an element without content of its own. */
  addElement(element: Element): void;
  /** Adds an annotation to the element. @returns the key of the annotation in the parent tree */
  addAnnotation(element: Element, annotationId: number): number;
  end(): void;
};

type Node = {
  readonly id: number;
  readonly parent: Node | undefined;
  readonly element: Element;
  readonly kids: string[];
  /** The page of its first content; kids on other pages name theirs. */
  pageId?: number;
};

export function startStructureTree(objects: RawObjects): StructureTree {
  const nodes = new Map<Element, Node>();
  const rootKids: number[] = [];
  /** The parent tree by key: for a page the nodes of its MCIDs in order, for an annotation its node. */
  const parents: (Node[] | Node)[] = [];
  let pageId = 0;
  let pageNodes: Node[] = [];

  const nodeOf = (element: Element): Node => {
    const known = nodes.get(element);
    if (known) return known;
    const parent = element.parent && nodeOf(element.parent);
    const node: Node = { id: objects.allocate(), parent, element, kids: [] };
    nodes.set(element, node);
    if (parent) parent.kids.push(`${node.id} 0 R`);
    else rootKids.push(node.id);
    return node;
  };

  return {
    startPage(id) {
      pageId = id;
      pageNodes = [];
      return parents.push(pageNodes) - 1;
    },
    beginContent(element) {
      const node = nodeOf(element);
      node.pageId ??= pageId;
      const mcid = pageNodes.push(node) - 1;
      const isOnOtherPage = node.pageId !== pageId;
      node.kids.push(
        isOnOtherPage ? `<</Type /MCR /Pg ${pageId} 0 R /MCID ${mcid}>>` : String(mcid),
      );
      return mcid;
    },
    addElement: nodeOf,
    addAnnotation(element, annotationId) {
      const node = nodeOf(element);
      node.kids.push(`<</Type /OBJR /Obj ${annotationId} 0 R /Pg ${pageId} 0 R>>`);
      return parents.push(node) - 1;
    },
    end() {
      const rootId = objects.structureRootId();
      for (const node of nodes.values()) objects.put(node.id, dictionaryOf(node, rootId));
      const parentTree = objects.allocate();
      objects.put(parentTree, `<</Nums [${parents.map(parentEntry).join('\n')}]>>`);
      objects.endStructure({ kids: rootKids, parentTree, nextKey: parents.length });
    },
  };
}

function dictionaryOf({ element, parent, kids, pageId }: Node, rootId: number): string {
  const onPage = pageId === undefined ? '' : ` /Pg ${pageId} 0 R`;
  return `<</S /${element.type} /P ${parent?.id ?? rootId} 0 R${onPage}${attributesOf(element)}${kidsEntry(kids)}>>`;
}

/** A single kid is written without brackets. */
function kidsEntry(kids: readonly string[]): string {
  if (kids.length === 0) return '';
  return kids.length === 1 ? ` /K ${kids[0]}` : ` /K [${kids.join(' ')}]`;
}

function attributesOf({ scope, span, language, alternative, box }: Element): string {
  const columns = span === undefined ? '' : ` /ColSpan ${span}`;
  const entries = [
    scope === undefined ? '' : ` /A <</O /Table /Scope /${scope}${columns}>>`,
    box === undefined ? '' : ` /A <</O /Layout /Placement /Block /BBox [${fromBottom(box)}]>>`,
    language === undefined ? '' : ` /Lang ${pdfString(language)}`,
    alternative === undefined ? '' : ` /Alt ${pdfString(betweenMarks(alternative, writableText))}`,
  ];
  return entries.join('');
}

/** The structure measures boxes from the bottom of the page. */
function fromBottom([left, top, right, bottom]: NonNullable<Element['box']>): string {
  return [left, page.height - bottom, right, page.height - top]
    .map((edge) => edge.toFixed(2))
    .join(' ');
}

function parentEntry(entry: Node[] | Node, key: number): string {
  if (!Array.isArray(entry)) return `${key} ${entry.id} 0 R`;
  return `${key} [${entry.map(({ id }) => `${id} 0 R`).join(' ')}]`;
}
