import { attributeOf, childOf, childrenOf, type Element } from '../../xml/element.ts';
import type { Checking } from './check.ts';

/** Identifiers of the activity and of the organisation that reports it. */
export function checkIdentifiers(activity: Element, { meet }: Checking): void {
  const [identifier, reporting] = [
    childOf(activity, 'iati-identifier'),
    childOf(activity, 'reporting-org'),
  ];
  const reference = reporting?.attributes.ref;
  if (reporting && reference !== undefined) {
    if (reference !== reference.trim()) meet('1.14.1', reporting, reference);
    if (/[/&|?]/.test(reference)) meet('1.14.13', reporting, reference);
  }
  if (!identifier) return;
  const { text } = identifier;
  if (text !== text.trim()) meet('1.3.1', identifier, text);
  if (/[/&|?]/.test(text)) meet('1.3.13', identifier, text);
  if (text.trim() === reference?.trim()) meet('1.1.3', identifier, text);
  const own = [reference, ...earlierReferences(activity)].filter((each) => each !== undefined);
  if (!own.some((each) => text.trim().startsWith(each))) meet('1.1.1', identifier, text);
  const isExtended = (each: string) =>
    text.trim().startsWith(`${each}-`) && text.trim().length > each.length + 1;
  if (!own.some(isExtended)) meet('1.1.21', identifier, text);
}

/** What the organisation was known by before. */
function earlierReferences(activity: Element): readonly (string | undefined)[] {
  return childrenOf(activity, 'other-identifier')
    .filter((each) => attributeOf(each, 'type') === 'B1')
    .map((each) => attributeOf(each, 'ref'));
}
