import { lookUp } from '../lookup.ts';
import { texts, words } from '../versions/lift-table.ts';
import { escapeText } from '../xml/escape.ts';
import { conversions } from './lift-conversions.ts';
import { shapeOf } from './shape.ts';
import {
  attributesOf,
  elementsIn,
  elementsNamed,
  isWords,
  makeElement,
  openUp,
  ownText,
  prefixOf,
  removeElement,
  type SourceElement,
  setAttribute,
} from './source-tree.ts';

/** Says an activity of 1.0x in the vocabulary of 2.03, by tables; its order and its gaps stay. */
export function liftSource(activity: SourceElement): void {
  const prefix = prefixOf(activity);
  liftElement(activity, prefix);
  for (const name of ['reporting-org', 'title', 'description'])
    for (const element of elementsNamed(activity, name)) nameByReference(element, prefix);
}

function liftElement(element: SourceElement, prefix: string): void {
  for (const child of elementsIn(element)) liftElement(child, prefix);
  for (const [name, value] of Object.entries(attributesOf(element))) {
    const code = lookUp(lookUp(words, `${element.name}/${name}`) ?? {}, value.trim().toLowerCase());
    if (code !== undefined) setAttribute(element, name, code);
  }
  lookUp(conversions, element.name)?.(element, prefix);
  if (texts.has(element.name)) wrapText(element, prefix);
  joinLanguages(element);
}

/** 2.03 requires a text of these: an organisation without a name is called by its reference, as reading does; the others stay empty. */
function nameByReference(element: SourceElement, prefix: string): void {
  if (elementsNamed(element, 'narrative').length > 0) return;
  openUp(element);
  const narrative = makeElement('narrative', {}, prefix);
  narrative.content = [escapeText(attributesOf(element).ref ?? '')];
  narrative.parent = element;
  element.content.push(narrative);
}

/** The own text of an element as its narrative. */
function wrapText(element: SourceElement, prefix: string): void {
  if (!/\S/.test(ownText(element))) return;
  const language = attributesOf(element)['xml:lang'];
  const narrative = makeElement('narrative', { 'xml:lang': language }, prefix);
  const own = element.content.filter(isWords);
  narrative.content = own;
  narrative.parent = element;
  setAttribute(element, 'xml:lang', undefined);
  const at = element.content.findIndex(isWords);
  element.content = element.content.flatMap((each, index) =>
    index === at ? [narrative] : isWords(each) ? [] : [each],
  );
}

/** Elements of 1.0x stand once for each language; where 2.03 has one, it has all their narratives. */
function joinLanguages(element: SourceElement): void {
  const rules = shapeOf(element.name, element.parent?.name)?.children;
  for (const [name, { isSingle }] of rules ?? []) {
    const [first, ...others] = isSingle ? elementsNamed(element, name) : [];
    if (!first) continue;
    for (const other of others) {
      const narratives = elementsNamed(other, 'narrative');
      if (narratives.length === 0 || elementsIn(other).length > narratives.length) continue;
      for (const each of narratives) {
        each.parent = first;
        first.content.push(each);
      }
      removeElement(other);
    }
  }
}
