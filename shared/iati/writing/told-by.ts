import { canonicalLanguage } from '../texts/language.ts';
import type { Node } from './node.ts';
import { attributesOf, type SourceElement } from './source-tree.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** What elements of a name are told from each other by, in a source as in records; all others are one of their name. */
const tellers: Readonly<Record<string, (attributes: Attributes) => string>> = {
  'document-link': ({ url = '' }) => url.trim(),
  dimension: ({ name = '' }) => name.trim(),
  reference: ({ vocabulary, code }) => `${vocabulary} ${code}`,
  tag: ({ vocabulary, code }) => `${vocabulary} ${code}`,
  sector: ({ vocabulary = '1', code }) => `${vocabulary} ${code}`,
  'recipient-country': ({ code = '' }) => code.trim().toUpperCase(),
  'recipient-region': ({ vocabulary = '1', code }) => `${vocabulary} ${code}`,
  'location-id': ({ vocabulary, code }) => `${vocabulary} ${code}`,
  'participating-org': ({ role, ref }) => `${role} ${ref}`,
  description: ({ type = '1' }) => type,
  location: ({ ref = '' }) => ref.trim(),
};

const tell = (name: string, attributes: Attributes) =>
  `${name} ${Object.hasOwn(tellers, name) ? tellers[name]?.(attributes) : ''}`;

export function nodeTold({ name, attributes, key }: Node, language: string): string {
  if (key !== undefined) return key;
  return name === 'narrative'
    ? `narrative ${attributes['xml:lang'] ?? language}`
    : tell(name, attributes);
}

export function sourceTold(element: SourceElement, language: string): string {
  const attributes = attributesOf(element);
  if (element.name !== 'narrative') return tell(element.name, attributes);
  const named =
    attributes['xml:lang'] ?? (element.parent && attributesOf(element.parent)['xml:lang']);
  const tag = named === undefined ? undefined : canonicalLanguage(named);
  return `narrative ${tag ?? language}`;
}
