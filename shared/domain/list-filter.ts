import { Instant } from './dates.ts';
import { ownFields, type Versioned } from './record.ts';
import { hasWords, Words } from './text/has-words.ts';

/** What every list of records can be filtered by, beside fields of its kind. */
export const commonFilters = {
  since: Instant.optional().describe('Only what was changed at or after this moment.'),
  text: Words.optional().describe(
    'Only records with all of these words, anywhere in their texts, in any language.',
  ),
};

type Wanted = {
  readonly since?: string | undefined;
  readonly text?: string | undefined;
};

/** Whether a record was changed since then, and has the words. */
export function isFound(record: Versioned<object>, { since, text }: Wanted): boolean {
  if (since !== undefined && Date.parse(record.changedAt) < Date.parse(since)) return false;
  return text === undefined || hasWords([...textsIn(ownFields(record))], text);
}

/** Whether a record has each of these values, in the field itself or among those of the field in the plural. */
export function hasFields(record: object, wanted: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(wanted).every(
    ([field, value]) =>
      value === undefined ||
      Reflect.get(record, field) === value ||
      [Reflect.get(record, pluralOf(field))].flat().includes(value),
  );
}

/** `countries` of `country`, `roles` of `role`. */
function pluralOf(field: string): string {
  return field.endsWith('y') ? `${field.slice(0, -1)}ies` : `${field}s`;
}

function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) yield* textsIn(inner);
}
