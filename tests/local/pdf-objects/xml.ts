export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
};

const part =
  /<\?[\s\S]*?\?>|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const character = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The root of a well-formed document (XML 1.0, without document types). @throws Error if it is malformed */
export function parseXml(source: string): XmlElement {
  if (!character.test(source)) throw new Error('a character that XML does not know');
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  part.lastIndex = 0;
  while (part.lastIndex < source.length) {
    const at = part.lastIndex;
    const found = part.exec(source);
    if (!found) throw new Error(`no markup: ${source.slice(at, at + 30)}`);
    const [, closing, name = '', attributes = '', empty, text] = found;
    const parent = open.at(-1) ?? top;
    if (text !== undefined) parent.text += unescapeXml(text);
    else if (closing === '/') {
      if (open.length === 1 || open.pop()?.name !== name) throw new Error(`</${name}> is too much`);
    } else if (closing === '') {
      const element = { name, attributes: attributesOf(attributes), children: [], text: '' };
      parent.children.push(element);
      if (empty === '') open.push(element);
    }
  }
  const [root, ...more] = top.children;
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> does not end`);
  if (!root || more.length > 0 || top.text.trim().replace('\uFEFF', '') !== '')
    throw new Error('not one root');
  return root;
}

export function allOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allOf(child, name),
  ]);
}

function attributesOf(source: string): Readonly<Record<string, string>> {
  const pairs = [...source.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const names = new Set(pairs.map(([, name]) => name));
  if (names.size < pairs.length) throw new Error('an attribute comes twice');
  return Object.fromEntries(
    pairs.map(([, name = '', double, single]) => [name, unescapeXml(double ?? single ?? '')]),
  );
}

function unescapeXml(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text');
  const lines = text.replace(/\r\n?/g, '\n');
  return lines.replace(/&(?:#x([\da-f]+);|#(\d+);|(\w+);|)/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    const found = entities[name];
    if (found === undefined) throw new Error(`${whole} is no entity`);
    return found;
  });
}
