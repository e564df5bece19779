import { Dictionary, type Value } from '../../../shared/pdf/reading/values.ts';
import { dictionary, list, name, resolveReference, text } from './file.ts';
import type { Inspected } from './inspected.ts';
import { objectOf, type StructureElement } from './structure-tree.ts';

/** Links have alternative text, and only links can be clicked. */
export function* linkFaults(inspected: Inspected): Iterable<string> {
  const { file, pages, elements } = inspected;
  const holders = new Map(
    elements.flatMap((element) =>
      element.objects.map(({ object, page }) => [object, { element, page }] as const),
    ),
  );
  for (const page of pages) {
    const annotations = list(file, page.dictionary.get('Annots'));
    if (annotations.length > 0 && name(file, page.dictionary.get('Tabs')) !== 'S')
      yield `page ${page.number}: the tabulator does not follow the structure`;
    for (const annotation of annotations) {
      const holder = holders.get(objectOf(annotation) ?? -1);
      if (holder && holder.page !== page.object)
        yield `element ${holder.element.object} has its link on another page than ${page.number}`;
      yield* annotationFaults(inspected, annotation, holder?.element);
      holders.delete(objectOf(annotation) ?? -1);
    }
  }
  for (const { element } of holders.values())
    yield `element ${element.object} stands for an object on no page`;
  for (const { type, object, objects } of elements)
    if (type === 'Link' && objects.length === 0) yield `element ${object}: Link leads nowhere`;
  yield* actionFaults(inspected);
}

function* annotationFaults(
  { file, parents }: Inspected,
  annotation: Value,
  holder: StructureElement | undefined,
): Iterable<string> {
  const entry = dictionary(file, annotation);
  const which = `annotation ${objectOf(annotation)}`;
  if (name(file, entry.get('Subtype')) !== 'Link') yield `${which} is no link`;
  if ((text(file, entry.get('Contents')) ?? '').trim() === '') yield `${which} has no Contents`;
  if (holder?.type !== 'Link') yield `${which} is in no Link element`;
  const parent = objectOf(parents.get(Number(entry.get('StructParent') ?? Number.NaN)));
  if (parent === undefined || parent !== holder?.object)
    yield `${which} is not given to its element by the parent tree`;
}

/** The web and mailto, without line breaks that would start another mail header. */
const harmless = /^(https?:\/\/|mailto:(?!.*%0[ad]))[\x21-\x7E]+$/i;

/** Actions on a click or on opening may only go to a destination or to a web or mail address. */
function* actionFaults({ file }: Inspected): Iterable<string> {
  for (const [object, value] of file.objects) {
    if (!(value instanceof Dictionary)) continue;
    if (value.has('AA') || value.has('OpenAction') || value.has('JavaScript'))
      yield `object ${object} acts by itself`;
    const actions = [value, dictionary(file, value.get('A'))];
    for (const action of actions) {
      const kind = name(file, action.get('S'));
      if (['JavaScript', 'Launch', 'GoToR', 'SubmitForm', 'ImportData'].includes(kind ?? ''))
        yield `object ${object} acts: ${kind}`;
      if (
        kind === 'URI' &&
        !harmless.test(text(file, resolveReference(file, action.get('URI'))) ?? '')
      )
        yield `object ${object} links to what is neither web nor mail`;
    }
  }
}
