import type { Element } from './xml/element.ts';

/** The elements of an activity that records have fields for. */
const readNames: ReadonlySet<string> = new Set([
  'iati-identifier',
  'reporting-org',
  'participating-org',
  'title',
  'description',
  'activity-date',
  'activity-status',
  'recipient-country',
  'recipient-region',
  'location',
  'sector',
  'tag',
  'document-link',
  'result',
]);

/** Of a transaction it matters where it is, and for what. */
const ofTransaction: ReadonlySet<string> = new Set([
  'recipient-country',
  'recipient-region',
  'sector',
]);

/** Whether an element can matter to records; of those without a field only that they are there. */
export function canMatter(parent: Element, name: string): boolean {
  if (!parent.parent || !isChildOfActivity(parent)) return true;
  return readNames.has(parent.name) || (parent.name === 'transaction' && ofTransaction.has(name));
}

function isChildOfActivity({ parent }: Element): boolean {
  return parent !== undefined && parent.parent === undefined;
}

/** The names of the other elements of an activity, each once. */
export function unreadChildren({ children }: Element): readonly string[] {
  const names = children.map(({ name }) => name).filter((name) => !readNames.has(name));
  return [...new Set(names)];
}
