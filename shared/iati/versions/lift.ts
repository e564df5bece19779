import { lookUp } from '../lookup.ts';
import { attributeOf, type Element } from '../xml/element.ts';
import { texts, words } from './lift-table.ts';

/** An activity of 1.0x in the vocabulary of 2.03. Each element stays at its place, so that paths are those of the source. */
export function lift(activity: Element): Element {
  return liftElement(activity, undefined);
}

type Lifted = Omit<Element, 'children'> & { children: readonly Element[] };

function liftElement(element: Element, parent: Element | undefined): Element {
  if (element.name === 'coordinates') return liftCoordinates(element, parent);
  const lifted: Lifted = {
    ...element,
    attributes: liftAttributes(element),
    parent,
    children: [],
  };
  const children = element.children.map((child) => liftElement(child, lifted));
  const isText = texts.has(element.name) && /\S/.test(element.text);
  lifted.children = isText ? [...children, narrativeOf(element, lifted)] : children;
  return isText ? Object.assign(lifted, { text: '' }) : lifted;
}

function narrativeOf(element: Element, parent: Element): Element {
  const language = element.attributes['xml:lang'];
  const attributes = language === undefined ? {} : { 'xml:lang': language };
  return { ...element, name: 'narrative', attributes, parent, children: [] };
}

function liftAttributes(element: Element): Element['attributes'] {
  const { name, attributes, text } = element;
  const said = Object.entries(attributes).map(([attribute, value]) => {
    const table = lookUp(words, `${name}/${attribute}`) ?? {};
    const code = lookUp(table, value.trim().toLowerCase());
    return [attribute, code ?? value] as const;
  });
  const day = /^\s*(\d{4}-\d\d-\d\d)\s*$/.exec(text)?.[1];
  const isDate = name === 'activity-date' && day !== undefined && !attributeOf(element, 'iso-date');
  return Object.fromEntries(isDate ? [...said, ['iso-date', day]] : said);
}

function liftCoordinates(element: Element, parent: Element | undefined): Element {
  const [latitude, longitude] = ['latitude', 'longitude'].map((each) => attributeOf(element, each));
  const point: Lifted = { ...element, name: 'point', attributes: {}, parent, children: [] };
  const text = `${latitude ?? ''} ${longitude ?? ''}`.trim();
  const pos = { ...element, name: 'pos', attributes: {}, text, parent: point, children: [] };
  point.children = text === '' ? [] : [pos];
  return point;
}
