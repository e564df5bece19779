import { escapeText } from '../xml/escape.ts';
import { formatOf } from './links.ts';
import {
  attributesOf,
  isWords,
  makeElement,
  ownText,
  renameElement,
  type SourceElement,
  setAttribute,
} from './source-tree.ts';

type Conversion = (element: SourceElement, prefix: string) => void;

/** Elements of 1.0x that are another one in 2.03, or say in an attribute what they said in text. */
export const conversions: Readonly<Record<string, Conversion>> = {
  coordinates: (element, prefix) => {
    const { latitude = '', longitude = '' } = attributesOf(element);
    renameElement(element, 'point', { srsName: 'http://www.opengis.net/def/crs/EPSG/0/4326' });
    const pos = makeElement('pos', {}, prefix);
    pos.content = [`${latitude.trim()} ${longitude.trim()}`];
    replaceContent(element, pos);
  },
  'location-type': (element) =>
    renameElement(element, 'feature-designation', attributesOf(element)),
  'gazetteer-entry': (element) => {
    const vocabularies: Readonly<Record<string, string>> = { GEO: 'G1', OSM: 'G2' };
    const { 'gazetteer-ref': gazetteer = '' } = attributesOf(element);
    const vocabulary = Object.hasOwn(vocabularies, gazetteer) ? vocabularies[gazetteer] : undefined;
    const code = ownText(element).trim();
    renameElement(element, 'location-id', { vocabulary, code: code === '' ? undefined : code });
    replaceContent(element);
  },
  'activity-website': (element, prefix) => {
    const url = ownText(element).trim();
    renameElement(element, 'document-link', { url, format: formatOf(url) });
    const [title, narrative, category] = [
      makeElement('title', {}, prefix),
      makeElement('narrative', { 'xml:lang': 'en' }, prefix),
      makeElement('category', { code: 'A12' }, prefix),
    ];
    narrative.content = ['Website'];
    replaceContent(title, narrative);
    replaceContent(element, title, category);
  },
  'document-link': (element) => {
    const { url = '', format } = attributesOf(element);
    if (format === undefined) setAttribute(element, 'format', formatOf(url));
  },
  language: (element) => {
    const text = ownText(element).trim();
    if (attributesOf(element).code === undefined && /^[a-z]{2}$/i.test(text))
      setAttribute(element, 'code', text.toLowerCase());
  },
  'other-identifier': (element, prefix) => {
    const { 'owner-ref': ref, 'owner-name': name, ...own } = attributesOf(element);
    const identifier = ownText(element).trim();
    // B9 is "other" in the codelist of types.
    renameElement(element, 'other-identifier', { ...own, ref: identifier, type: 'B9' });
    const owner = makeElement('owner-org', { ref }, prefix);
    if (name !== undefined) {
      const narrative = makeElement('narrative', {}, prefix);
      narrative.content = [escapeText(name)];
      replaceContent(owner, narrative);
    }
    replaceContent(element, ...(ref === undefined && name === undefined ? [] : [owner]));
  },
  'activity-date': dayFromText,
  'period-start': dayFromText,
  'period-end': dayFromText,
  'transaction-date': dayFromText,
};

/** A day that is only in the text. */
function dayFromText(element: SourceElement): void {
  const day = /^\s*(\d{4}-\d\d-\d\d)\s*$/.exec(ownText(element))?.[1];
  if (day === undefined) return;
  if (attributesOf(element)['iso-date'] === undefined) setAttribute(element, 'iso-date', day);
  if (attributesOf(element)['iso-date'] === day)
    element.content = element.content.filter((each) => !isWords(each));
}

function replaceContent(element: SourceElement, ...children: readonly SourceElement[]): void {
  for (const child of children) child.parent = element;
  element.content = [...children];
}
