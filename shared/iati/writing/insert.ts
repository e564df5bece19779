import { escapeAttribute, escapeText } from '../xml/escape.ts';
import type { Node } from './node.ts';
import { shapeOf } from './shape.ts';
import { elementsIn, openUp, prefixOf, type SourceElement } from './source-tree.ts';

/** An element as text would have it, its children each on a line of their own. */
export function toSource(node: Node, prefix: string, lineStart: string): SourceElement {
  const { name, attributes, children, text } = node;
  const said = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeAttribute(value)}"`))
    .join('');
  const tag = `${prefix}${name}`;
  const isEmpty = children.length === 0 && text === undefined;
  const element: SourceElement = {
    name,
    open: `<${tag}${said}${isEmpty ? '/>' : '>'}`,
    close: isEmpty ? '' : `</${tag}>`,
    content: text === undefined ? [] : [escapeText(text)],
    parent: undefined,
  };
  for (const child of children) {
    const inner = toSource(child, prefix, deeper(lineStart));
    inner.parent = element;
    element.content.push(deeper(lineStart), inner);
  }
  if (children.length > 0) element.content.push(lineStart);
  return element;
}

/** No line begins where elements stand behind each other. */
const deeper = (lineStart: string) => (lineStart === '' ? '' : `${lineStart}  `);

/** Puts an element where the schema has it among those that are there, on a line as they are. */
export function insertNode(parent: SourceElement, node: Node, activity: SourceElement): void {
  const children = elementsIn(parent);
  const [first] = children;
  const ownLine = lineBefore(parent);
  const lineStart = first ? lineBefore(first) : deeper(ownLine);
  const element = toSource(node, prefixOf(activity), lineStart);
  element.parent = parent;
  openUp(parent);
  const rules = shapeOf(parent.name, parent.parent?.name)?.children;
  const order = (name: string) => rules?.get(name)?.order ?? Number.POSITIVE_INFINITY;
  const before = children.findLast((each) => order(each.name) <= order(node.name));
  if (before) parent.content.splice(parent.content.indexOf(before) + 1, 0, lineStart, element);
  else if (first) parent.content.splice(parent.content.indexOf(first), 0, element, lineStart);
  else parent.content = [...parent.content, lineStart, element, ownLine];
}

/** The line break and blanks that an element stands behind; empty where it stands behind something else. */
function lineBefore(element: SourceElement): string {
  const content = element.parent?.content ?? [];
  const before = content[content.indexOf(element) - 1];
  return typeof before === 'string' ? (/\r?\n[ \t]*$/.exec(before)?.[0] ?? '') : '';
}
