import { name, text } from './file.ts';
import type { Inspected } from './inspected.ts';
import { attribute, objectOf, type StructureElement } from './structure-tree.ts';

/**
 * The roles of a report, with the allowed parents of each (ISO 32000-1, 14.8.4). A figure is read by its alternative text, not
 * by its contents; so its caption is beside it, in a Div.
 */
const places: Readonly<Record<string, readonly string[]>> = {
  TOCI: ['TOC'],
  LI: ['L'],
  Lbl: ['LI', 'Note'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  Caption: ['Table', 'Figure', 'L', 'Div'],
};
const anywhere = [
  'Document',
  'Sect',
  'Div',
  'H1',
  'H2',
  'H3',
  'P',
  'L',
  'TOC',
  'Reference',
  'Link',
];
const standard = new Set([...anywhere, 'Table', 'Figure', 'Note', 'Span', ...Object.keys(places)]);
/** The required and allowed children of a role. */
const children: Readonly<Record<string, { readonly must: string[]; readonly may: string[] }>> = {
  TOC: { must: ['TOCI'], may: ['Caption', 'TOC'] },
  L: { must: ['LI'], may: ['Caption', 'L'] },
  LI: { must: ['Lbl', 'LBody'], may: [] },
  Div: { must: ['Figure'], may: ['Caption', 'P'] },
  Table: { must: ['THead'], may: ['Caption', 'TBody'] },
  THead: { must: ['TR'], may: [] },
  TBody: { must: ['TR'], may: [] },
};

export function* hierarchyFaults(inspected: Inspected): Iterable<string> {
  const { elements } = inspected;
  yield* headingFaults(elements);
  const roots = elements.filter(({ parent }) => parent === undefined);
  if (roots.map(({ type }) => type).join() !== 'Document') yield 'the root is not one Document';
  for (const element of elements) {
    yield* placeFaults(element);
    yield* childFaults(element);
    yield* languageFaults(inspected, element);
    if (element.type === 'Figure') yield* figureFaults(inspected, element);
  }
}

function* headingFaults(elements: readonly StructureElement[]): Iterable<string> {
  let before = 0;
  for (const { type, object } of elements) {
    const level = Number(/^H(\d)$/.exec(type)?.[1] ?? 0);
    if (level > before + 1) yield `element ${object}: H${level} follows H${before}`;
    if (level > 0) before = level;
  }
}

function* placeFaults({ type, object, parent, dictionary }: StructureElement): Iterable<string> {
  if (!standard.has(type)) yield `element ${object} has the role ${type}, which is none`;
  const allowed = places[type];
  if (allowed && !allowed.includes(parent?.type ?? ''))
    yield `element ${object}: ${type} lies in ${parent?.type}`;
  if (parent && objectOf(dictionary.get('P')) !== parent.object)
    yield `element ${object} names another parent than the one that holds it`;
}

/** A Div with a language is one column beside another. */
const column = { must: [], may: ['P', 'L'] };

function* childFaults({
  type,
  object,
  dictionary,
  children: held,
  contents,
}: StructureElement): Iterable<string> {
  const rule = type === 'Div' && dictionary.has('Lang') ? column : children[type];
  if (!rule) return;
  const types = held.map((child) => child.type);
  for (const must of rule.must)
    if (!types.includes(must)) yield `element ${object}: ${type} has no ${must}`;
  for (const found of types)
    if (![...rule.must, ...rule.may].includes(found))
      yield `element ${object}: ${found} in ${type}`;
  if (contents.length > 0) yield `element ${object}: ${type} holds content of its own`;
}

const languageTag = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

function* languageFaults({ file }: Inspected, element: StructureElement): Iterable<string> {
  const entry = element.dictionary.get('Lang');
  if (entry !== undefined && !languageTag.test(text(file, entry) ?? ''))
    yield `element ${element.object} is in no language`;
}

function* figureFaults({ file }: Inspected, element: StructureElement): Iterable<string> {
  const box = attribute(file, element, 'BBox');
  if ((text(file, element.dictionary.get('Alt')) ?? '').trim() === '')
    yield `element ${element.object}: Figure has no Alt`;
  const isBox = Array.isArray(box) && box.length === 4 && box.every(Number.isFinite);
  if (!isBox || name(file, attribute(file, element, 'O')) !== 'Layout')
    yield `element ${element.object}: Figure has no BBox`;
}
