/** What a validator says, and the same in plain words; the first that fits. */
const words: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [
    /^This element is not expected\. Expected is (?:one of )?\( (.*) \)\.$/,
    'It may not stand here, where $1 is due.',
  ],
  [/^This element is not expected\.$/, 'It may not stand here.'],
  [/^Missing child element\(s\)\. Expected is (?:one of )?\( (.*) \)\.$/, 'It has no $1.'],
  [/^The attribute '(.*)' is required but missing\.$/, 'It has no attribute $1.'],
  [/^The attribute '(.*)' is not allowed\.$/, 'It may have no attribute $1.'],
  [
    /^'([\s\S]*)' is not a valid value of the (?:atomic|union|local atomic) type '(?:xs:)?(.*)'\.$/,
    '“$1” is no $2.',
  ],
  [/^Character content other than whitespace is not allowed.*$/, 'It may have no text of its own.'],
  [/^Character content is not allowed.*$/, 'It has to be empty.'],
  [/^Element content is not allowed.*$/, 'It may have no elements.'],
  [/^No match.*global.*declaration.*$/i, 'It is no element of IATI.'],
];

/** A message of the validator as the element that it is about, and what is wrong with it. */
export function explain(message: string): { readonly element: string; readonly says: string } {
  const [, element = '', attribute, said = message] =
    /^Element '([^']*)'(?:, attribute '([^']*)')?: ([\s\S]*)$/.exec(message.trim()) ?? [];
  const text = said.replace(/\[facet '[^']*'\] /, '');
  const found = words.find(([pattern]) => pattern.test(text));
  const plain = found ? text.replace(found[0], found[1]) : text;
  const isOfAttribute = attribute !== undefined && !plain.includes('attribute');
  return { element, says: isOfAttribute ? `${attribute}: ${plain}` : plain };
}
