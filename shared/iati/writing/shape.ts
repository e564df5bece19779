import { lookUp } from '../lookup.ts';
import { shapes, textShapes } from './shapes.ts';

type ChildRule = {
  /** Its place in the order of children. */
  readonly order: number;
  readonly isRequired: boolean;
  readonly isSingle: boolean;
};

/** What may stand in an element of 2.03. */
export type Shape = {
  readonly children: ReadonlyMap<string, ChildRule>;
  /** Whether each attribute is required. */
  readonly attributes: ReadonlyMap<string, boolean>;
  readonly hasText: boolean;
};

const read = new Map<string, Shape | undefined>();

/** The shape of an element by where it stands; undefined where 2.03 has no such element. */
export function shapeOf(name: string, parent: string | undefined): Shape | undefined {
  const key = `${parent ?? ''}/${name}`;
  if (!read.has(key)) read.set(key, readShape(name, key));
  return read.get(key);
}

function readShape(name: string, key: string): Shape | undefined {
  const text = lookUp(textShapes, name);
  if (text !== undefined)
    return { children: new Map(), attributes: attributesIn(text), hasText: true };
  const spec = lookUp(shapes, key) ?? lookUp(shapes, name);
  if (spec === undefined) return undefined;
  const [children = '', attributes = ''] = spec.split('|');
  return { children: childrenIn(children), attributes: attributesIn(attributes), hasText: false };
}

function childrenIn(spec: string): Shape['children'] {
  const words = spec.split(/\s+/).filter((word) => word !== '');
  return new Map(
    words.map((word, order) => {
      const sign = word.at(-1) ?? '';
      const rule = { order, isRequired: '!+'.includes(sign), isSingle: '!?'.includes(sign) };
      return [word.slice(0, -1), rule] as const;
    }),
  );
}

function attributesIn(spec: string): Shape['attributes'] {
  const words = spec.split(/\s+/).filter((word) => word !== '');
  return new Map(words.map((word) => [word.replace('!', ''), word.endsWith('!')] as const));
}
