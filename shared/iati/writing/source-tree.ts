import { decodeText, escapeAttribute, escapeText } from '../xml/escape.ts';

/** An element of a source as its text has it. What is not changed is written as it came. */
export type SourceElement = {
  /** Without the prefix of the activity. */
  name: string;
  /** The tag that begins it, for instance `<actual value="1">`, or all of it: `<actual value="1"/>`. */
  open: string;
  /** The tag that ends it; empty where it has no content. */
  close: string;
  content: Content[];
  parent: SourceElement | undefined;
};

/** Text, comments, CDATA and processing instructions stay as they are written. */
export type Content = SourceElement | string;

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:[^>"']+|"[^"]*"|'[^']*')*>|[^<]+/g;

/** Reads the text of an activity, which is known to be well-formed. */
export function parseSource(text: string): SourceElement {
  const prefix = /^<([^\s/>:]+:)?/.exec(text)?.[1] ?? '';
  const top: SourceElement = { name: '', open: '', close: '', content: [], parent: undefined };
  let open = top;
  for (const [piece] of text.matchAll(token)) {
    if (/^<[!?]|^[^<]/.test(piece)) open.content.push(piece);
    else if (piece.startsWith('</')) {
      open.close = piece;
      open = open.parent ?? top;
    } else {
      const name = withoutPrefix(/^<([^\s/>]+)/.exec(piece)?.[1] ?? '', prefix);
      const element: SourceElement = { name, open: piece, close: '', content: [], parent: open };
      open.content.push(element);
      if (!piece.endsWith('/>')) open = element;
    }
  }
  const [activity] = elementsIn(top);
  if (!activity) throw new Error('The source has no activity');
  activity.parent = undefined;
  return activity;
}

function withoutPrefix(name: string, prefix: string): string {
  return prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

/** The prefix of the elements of an activity, with its colon. */
export function prefixOf({ open, name }: SourceElement): string {
  const written = /^<([^\s/>]+)/.exec(open)?.[1] ?? '';
  return written.slice(0, written.length - name.length);
}

export function textOfSource({ open, content, close }: SourceElement): string {
  return `${open}${content.map((each) => (typeof each === 'string' ? each : textOfSource(each))).join('')}${close}`;
}

export function elementsIn({ content }: SourceElement): readonly SourceElement[] {
  return content.filter((each) => typeof each !== 'string');
}

export function elementsNamed(element: SourceElement, name: string): readonly SourceElement[] {
  return elementsIn(element).filter((each) => each.name === name);
}

const attribute = /\s([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of an element, as text. */
export function attributesOf({ open }: SourceElement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...open.matchAll(attribute)].map(([, name = '', double, single]) => [
      name,
      decodeText(double ?? single ?? ''),
    ]),
  );
}

/** Changes one attribute, and leaves all else of the tag as it is; undefined takes it away. */
export function setAttribute(
  element: SourceElement,
  name: string,
  value: string | undefined,
): void {
  const found = [...element.open.matchAll(attribute)].find(([, each]) => each === name);
  const written = value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
  if (found) {
    const kept =
      value === undefined
        ? ''
        : found[0].replace(/(["'])[\s\S]*$/, `"${escapeAttribute(value)}"`.replaceAll('$', '$$$$'));
    const { open } = element;
    element.open = open.slice(0, found.index) + kept + open.slice(found.index + found[0].length);
  } else element.open = element.open.replace(/\s*\/?>$/, (end) => `${written}${end}`);
}

/** Its own text, without that of its children. */
export function ownText({ content }: SourceElement): string {
  return content.map((each) => (typeof each === 'string' ? readPiece(each) : '')).join('');
}

function readPiece(piece: string): string {
  if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3);
  return piece.startsWith('<') ? '' : decodeText(piece);
}

/** Gives an element a text in place of its own; its comments and children stay. */
export function setText(element: SourceElement, text: string): void {
  openUp(element);
  const kept = element.content.filter((each) => !isWords(each));
  element.content = [escapeText(text), ...kept];
}

/** `<a/>` as `<a></a>`, so that it can have content. */
export function openUp(element: SourceElement): void {
  if (!element.open.endsWith('/>')) return;
  const written = /^<([^\s/>]+)/.exec(element.open)?.[1] ?? '';
  element.open = element.open.replace(/\s*\/>$/, '>');
  element.close = `</${written}>`;
}

/** Whether a piece of content is text; comments and processing instructions are none. */
export function isWords(piece: Content): piece is string {
  return typeof piece === 'string' && !/^<[!?](?!\[CDATA)/.test(piece);
}

/** An element without content, for instance `<pos></pos>`. */
export function makeElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  prefix: string,
): SourceElement {
  const element = {
    name,
    open: `<${prefix}${name}>`,
    close: `</${prefix}${name}>`,
    content: [],
    parent: undefined,
  };
  for (const [key, value] of Object.entries(attributes)) setAttribute(element, key, value);
  return element;
}

/** Gives an element another name, and these attributes in place of its own. */
export function renameElement(
  element: SourceElement,
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
): void {
  const { open, close } = makeElement(name, attributes, prefixOf(element));
  Object.assign(element, { name, open, close });
}

/** Takes an element out, with the blanks before it. */
export function removeElement(element: SourceElement): void {
  const { parent } = element;
  const at = parent?.content.indexOf(element) ?? -1;
  if (!parent || at < 0) return;
  const before = parent.content[at - 1];
  const hasBlanks = typeof before === 'string' && /^\s*$/.test(before);
  parent.content.splice(hasBlanks ? at - 1 : at, hasBlanks ? 2 : 1);
}
