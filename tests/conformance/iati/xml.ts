import { SaxesParser } from 'saxes';

/** An element of a file; names are without prefixes. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
};

/** The activities of a file, wherever they stand. @throws Error where the file is not well-formed, with line and column */
export function readActivities(bytes: Uint8Array): readonly Element[] {
  const activities: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('error', (error) => {
    if (!error.message.endsWith('undefined entity.')) throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: withoutPrefix(name), attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    if (open.length > 0 || element.name === 'iati-activity') open.push(element);
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed && open.length === 0) activities.push(closed);
  });
  parser.write(decode(bytes)).close();
  return activities;
}

export function childrenOf({ children }: Element, name: string): readonly Element[] {
  return children.filter((child) => child.name === name);
}

/** An attribute without white space around it; undefined where it is absent or empty. */
export function attributeOf({ attributes }: Element, name: string): string | undefined {
  const value = attributes[name]?.trim();
  return value === '' ? undefined : value;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** By the byte order mark, else by the declaration. */
function decode(bytes: Uint8Array): string {
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 200)),
  )?.[1];
  const mark = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : undefined;
  return new TextDecoder(mark ?? declared ?? 'utf-8', { fatal: true }).decode(bytes);
}
