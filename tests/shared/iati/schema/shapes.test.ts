import { expect, test } from 'vitest';
import schemas from '../../../../shared/iati/schema/schemas.json' with { type: 'json' };
import { type Shape, shapeOf } from '../../../../shared/iati/writing/shape.ts';
import { shapes, textShapes } from '../../../../shared/iati/writing/shapes.ts';
import {
  attributesOf,
  elementsIn,
  elementsNamed,
  parseSource,
  type SourceElement,
} from '../../../../shared/iati/writing/source-tree.ts';

/** The shapes that writing goes by are those of the schema of 2.03. */
const roots = Object.values(schemas['2.03']).map((text) =>
  parseSource(text.replace(/^<\?[^>]*>/, '')),
);
const declared = (kind: 'element' | 'complexType') =>
  new Map(
    roots
      .flatMap((root) => elementsNamed(root, kind))
      .map((each) => [attributesOf(each).name ?? '', each]),
  );
const [elements, types] = [declared('element'), declared('complexType')];

type Said = { readonly children: readonly string[]; readonly attributes: readonly string[] };

/** The type of an element; undefined where it is a plain one, as of text. */
function typeOf(element: SourceElement): SourceElement | undefined {
  const { type = '' } = attributesOf(element);
  return elementsNamed(element, 'complexType')[0] ?? types.get(type);
}

function inSchema(element: SourceElement): Said {
  const type = typeOf(element);
  const text = type && elementsNamed(type, 'simpleContent')[0];
  const body = (text && elementsIn(text)[0]) ?? type;
  const own = body ? elementsNamed(body, 'attribute') : [];
  const sequence = type && elementsNamed(type, 'sequence')[0];
  const base = text && types.get(attributesOf(elementsIn(text)[0] ?? text).base ?? '');
  return {
    children: (sequence ? elementsNamed(sequence, 'element') : []).map((child) => {
      const { name, ref, minOccurs = '1', maxOccurs = '1' } = attributesOf(child);
      const signs = { '11': '!', '01': '?', '1unbounded': '+', '0unbounded': '*' };
      return `${name ?? ref}${signs[`${minOccurs}${maxOccurs}` as keyof typeof signs]}`;
    }),
    attributes: [
      ...(base ? inSchema({ ...base, content: [base] } as SourceElement).attributes : []),
      ...own.flatMap((each) => {
        const { name, ref, use } = attributesOf(each);
        return ref?.startsWith('xml:') ? [] : [`${name ?? ref}${use === 'required' ? '!' : ''}`];
      }),
    ].toSorted(),
  };
}

function inTable(shape: Shape | undefined): Said {
  const sign = (isRequired: boolean, isSingle: boolean) =>
    isRequired ? (isSingle ? '!' : '+') : isSingle ? '?' : '*';
  return {
    children: [...(shape?.children ?? [])].map(
      ([name, { isRequired, isSingle }]) => `${name}${sign(isRequired, isSingle)}`,
    ),
    attributes: [...(shape?.attributes ?? [])]
      .map(([name, isRequired]) => `${name}${isRequired ? '!' : ''}`)
      .toSorted(),
  };
}

/** Every element of an activity, with the one that it stands in. */
function eachElement(
  name: string,
  parent: string | undefined,
  met: Map<string, Said>,
  element = elements.get(name),
): ReadonlyMap<string, Said> {
  const key = `${parent ?? ''}/${name}`;
  if (!element || met.has(key)) return met;
  met.set(key, inSchema(element));
  const type = typeOf(element);
  const sequence = type && elementsNamed(type, 'sequence')[0];
  for (const child of sequence ? elementsNamed(sequence, 'element') : []) {
    const { name: own, ref = '' } = attributesOf(child);
    eachElement(own ?? ref, name, met, own === undefined ? elements.get(ref) : child);
  }
  return met;
}

/** Of figures, indicators and results the schema takes documents by an extension of the common type. */
const all = [...eachElement('iati-activity', undefined, new Map())].filter(
  ([key]) => !key.endsWith('/document-link') || key.startsWith('iati-activity/'),
);

test('the tables of shapes say of every element what the schema says', () => {
  expect(all.length).toBeGreaterThan(130);
  const ours = all.map(([key]) => {
    const [parent = '', name = ''] = key.split('/');
    return [key, inTable(shapeOf(name, parent === '' ? undefined : parent))];
  });
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(all));
});

test('the tables of shapes have no element that the schema has not', () => {
  const known = new Set(all.map(([key]) => key.split('/')[1]));
  const names = [...Object.keys(shapes), ...Object.keys(textShapes)].map((key) =>
    key.split('/').at(-1),
  );
  expect(names.filter((name) => !known.has(name) && name !== 'document-link')).toEqual([]);
});
