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

/** The names of the other elements of an activity, each once. */
export function unreadChildren({ children }: Element): readonly string[] {
  const names = children.map(({ name }) => name).filter((name) => !readNames.has(name));
  return [...new Set(names)];
}
